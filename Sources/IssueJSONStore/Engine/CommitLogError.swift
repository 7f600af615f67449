/// What the commit log refuses or fails to do, and what a person can do about it.
///
/// Two errors are equal when everything but their causes is.
package struct CommitLogError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of an error; more may come.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// Another process, or another part of this one, has the store open for writing.
    package static let locked = Code(description: "locked")
    /// There is no store at the path, and none was to be made.
    package static let missing = Code(description: "missing")
    /// The store was written by a newer version; nothing was touched.
    package static let newerFormat = Code(description: "newerFormat")
    /// A byte that had been durable is wrong or gone; the error says where. Nothing was touched.
    package static let damaged = Code(description: "damaged")
    /// The files don't belong together: another store's, or another generation's. Nothing was touched.
    package static let mispaired = Code(description: "mispaired")
    /// A symbolic link, a hard link, a directory, a FIFO or a device stands where a file of the store should.
    package static let notRegularFile = Code(description: "notRegularFile")
    /// The operating system doesn't let this process read or write the files.
    package static let notPermitted = Code(description: "notPermitted")
    /// A file operation failed; the store is as it was and goes on.
    package static let inputOutput = Code(description: "inputOutput")
    /// A commit failed in a way that left its traces in doubt. Whether it is there shows at the next opening.
    package static let outcomeUnknown = Code(description: "outcomeUnknown")
    /// An earlier failure made the files untrustworthy; reads go on, commits are refused until the store is reopened.
    package static let poisoned = Code(description: "poisoned")
    /// The payload is not one line of a JSON object.
    package static let invalidPayload = Code(description: "invalidPayload")
    /// The payload is longer than a line may be.
    package static let payloadTooLarge = Code(description: "payloadTooLarge")
    /// The store was closed.
    package static let closed = Code(description: "closed")
    /// The process is a fork of the one that opened the store.
    package static let forked = Code(description: "forked")
  }

  package var code: Code
  package var message: String
  /// The file that it is about, by its name in the store's directory.
  package var file: String?
  /// The offset in that file.
  package var offset: Int64?
  /// The sequence number of the commit that was expected there.
  package var sequence: Int64?
  /// The process that has the store open.
  package var holder: Int32?
  /// The failed file operation behind it.
  package var cause: FileSystemError?

  package init(
    _ code: Code, _ message: String, file: String? = nil, offset: Int64? = nil, sequence: Int64? = nil,
    holder: Int32? = nil, cause: FileSystemError? = nil
  ) {
    self.code = code
    self.message = message
    self.file = file
    self.offset = offset
    self.sequence = sequence
    self.holder = holder
    self.cause = cause
  }

  package static func == (one: CommitLogError, other: CommitLogError) -> Bool {
    one.code == other.code && one.message == other.message && one.file == other.file && one.offset == other.offset
      && one.sequence == other.sequence && one.holder == other.holder
  }

  package var description: String {
    let place = [file, offset.map { "offset \($0)" }, sequence.map { "commit \($0)" }].compactMap { $0 }
    return message + (place.isEmpty ? "" : " [\(place.joined(separator: ", "))]") + (cause.map { ": \($0)" } ?? "")
  }
}

extension CommitLogError {
  /// The error for a failed file operation, with the code that its `errno` calls for.
  init(_ cause: FileSystemError) {
    let (code, message): (Code, String) =
      switch cause.code {
      case ErrorNumber.symbolicLink, ErrorNumber.isDirectory, ErrorNumber.noSuchDevice, ErrorNumber.notDirectory:
        (.notRegularFile, "Something other than a plain file or directory is in the store's way; move it out")
      case ErrorNumber.accessDenied, ErrorNumber.notPermitted, ErrorNumber.readOnly:
        (.notPermitted, "The store's files can't be used by this process; check owner and permissions")
      case ErrorNumber.noSpace, ErrorNumber.overQuota, ErrorNumber.fileTooLarge:
        (.inputOutput, "There is no room for the store's files; make room and try again")
      default:
        (.inputOutput, "A file operation failed; the store is as it was before")
      }
    self.init(code, message, file: cause.name, cause: cause)
  }

  /// The error for bytes that were durable and are wrong.
  static func damaged(_ what: String, file: String, offset: Int64, sequence: Int64? = nil) -> CommitLogError {
    CommitLogError(
      .damaged, "\(what). Nothing was changed; restore the file from a backup", file: file, offset: offset,
      sequence: sequence)
  }

  /// The error for files of different stores or generations in one directory.
  static func mispaired(_ what: String, file: String) -> CommitLogError {
    CommitLogError(
      .mispaired, "\(what). Nothing was changed; put back files that belong together", file: file)
  }

  /// The error for files of a later format.
  static func newerFormat(_ format: Int64, file: String) -> CommitLogError {
    CommitLogError(
      .newerFormat,
      "The store has format \(format), and this version reads up to \(StoreFormat.current); use a newer version",
      file: file)
  }
}

/// Runs file operations, turning their errors into the log's.
func mappingErrors<Result>(
  _ body: () throws(FileSystemError) -> Result
) throws(CommitLogError) -> Result {
  do {
    return try body()
  } catch {
    throw CommitLogError(error)
  }
}
