import IssueJSONStore

/// A file system through which a correct log behaves as if a bug were in it.
final class SabotagingFileSystem: FileSystem {
  enum Bug: CaseIterable {
    case skipsDirectorySyncs
    case skipsFileSyncs
    case unlinksEarly
    case retriesFailedSyncs
  }

  private let base: SimulatedFileSystem
  private let bug: Bug

  init(_ base: SimulatedFileSystem, _ bug: Bug) {
    self.base = base
    self.bug = bug
  }

  func sync(_ file: OpenFile) throws(FileSystemError) {
    if bug == .skipsFileSyncs { return }
    do {
      try base.sync(file)
    } catch {
      guard bug == .retriesFailedSyncs else { throw error }
      try base.sync(file)
    }
  }

  func syncDirectory(_ directory: OpenFile) throws(FileSystemError) {
    if bug == .skipsDirectorySyncs { return }
    try base.syncDirectory(directory)
  }

  func rename(_ name: String, to newName: String, in directory: OpenFile) throws(FileSystemError) {
    if bug == .unlinksEarly, newName == "MANIFEST.json" {
      let segments = try base.list(directory).filter { $0.hasPrefix("segment-") && $0.hasSuffix(".jsonl") }
      for old in segments.sorted().dropLast() { try base.unlink(old, in: directory) }
    }
    try base.rename(name, to: newName, in: directory)
  }

  func openDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) -> OpenFile {
    try base.openDirectory(path, in: parent)
  }

  func makeDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) {
    try base.makeDirectory(path, in: parent)
  }

  func open(_ name: String, in directory: OpenFile, _ access: FileAccess) throws(FileSystemError) -> OpenFile {
    try base.open(name, in: directory, access)
  }

  func close(_ file: OpenFile) throws(FileSystemError) { try base.close(file) }

  func read(
    _ file: OpenFile, at offset: Int64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileSystemError) -> Int {
    try base.read(file, at: offset, into: buffer)
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileSystemError) -> Int {
    try base.write(bytes, to: file)
  }

  func truncate(_ file: OpenFile, to length: Int64) throws(FileSystemError) { try base.truncate(file, to: length) }

  func unlink(_ name: String, in directory: OpenFile) throws(FileSystemError) { try base.unlink(name, in: directory) }

  func list(_ directory: OpenFile) throws(FileSystemError) -> [String] { try base.list(directory) }

  func status(of file: OpenFile) throws(FileSystemError) -> FileStatus { try base.status(of: file) }

  func tryLock(_ file: OpenFile) throws(FileSystemError) -> Bool { try base.tryLock(file) }

  func unlock(_ file: OpenFile) throws(FileSystemError) { try base.unlock(file) }

  func processIdentifier() -> Int32 { base.processIdentifier() }
}
