/// The log files under a directory, and what was left out.
public struct LogDirectory: Sendable, Hashable {
  /// A file to read.
  public struct File: Sendable, Hashable {
    /// The path to open.
    public var path: String
    /// The path within the directory.
    public var name: String
    /// The size in bytes when it was listed.
    public var size: Int
  }

  /// Something under the directory that is not read as a log.
  public struct Skipped: Sendable, Hashable {
    /// The path within the directory.
    public var name: String
    /// Why, in a few words for a person.
    public var reason: String
  }

  /// The files, sorted by the bytes of their names.
  public var files: [File]
  /// What was left out, sorted likewise.
  public var skipped: [Skipped]

  /// The bytes of all files.
  public var totalSize: Int { files.reduce(0) { $0 &+ $1.size } }

  /// Lists the regular files under a directory, or the one file that the path leads to.
  ///
  /// Left out and said so: hidden files, `README.md`, files with a NUL among their first 4 KiB, symbolic links to
  /// directories, whatever is no regular file or may not be read, and what lies more than 16 directories deep.
  ///
  /// - Throws: `notFound`, `permissionDenied`, `wrongKind`, `unreadable`, for the path itself only.
  public init(path: String) throws(LogReadError) {
    var listing = DirectoryListing()
    try listing.read(path)
    files = listing.files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    skipped = listing.skipped.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
