/// What the file system says about an open file.
package struct FileStatus: Hashable, Sendable {
  /// What stands behind a name.
  package enum Kind: Hashable, Sendable {
    case regular
    case directory
    case other
  }

  /// Regular file, directory, or anything else (FIFO, device, socket).
  package var kind: Kind
  /// Length in bytes.
  package var size: Int64
  /// Number of names: 1 for a file of ours, 0 once its name is gone.
  package var linkCount: Int

  package init(kind: Kind, size: Int64, linkCount: Int) {
    self.kind = kind
    self.size = size
    self.linkCount = linkCount
  }
}
