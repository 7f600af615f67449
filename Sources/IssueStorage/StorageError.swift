public import IssueModels

/// Why a storage did not do what it was asked to.
public struct StorageError: Error, Sendable {
  /// What kind of failure it is. More codes may come in a minor release.
  public struct Code: Hashable, Sendable {
    /// The code's stable name.
    public let name: String

    /// Names a code.
    public init(_ name: String) { self.name = name }

    /// A record has not the revision that the change expects: read again and decide again.
    public static let conflict = Code("conflict")
    /// Another record has the same key in a unique index.
    public static let uniqueViolation = Code("unique_violation")
    /// The change set contradicts itself, such as two writes of one record: a mistake in the calling program.
    public static let invalidChange = Code("invalid_change")
    /// The record type declares no index of that name: a mistake in the calling program.
    public static let unknownIndex = Code("unknown_index")
    /// A record could not be turned into bytes, or its bytes into a record.
    public static let undecodable = Code("undecodable")
    /// The feed no longer has the commits after the given sequence number.
    public static let feedTruncated = Code("feed_truncated")
    /// Another process, or another store in this one, writes there.
    public static let locked = Code("locked")
    /// The store is open for reading only.
    public static let readOnly = Code("read_only")
    /// The store was closed.
    public static let closed = Code("closed")
    /// An earlier write or sync failed, so nothing can be promised any more: reads go on, commits are refused until the
    /// store is opened again.
    public static let poisoned = Code("poisoned")
    /// Bytes on disk are not what was written.
    public static let damaged = Code("damaged")
    /// The files are of a format that this version does not know.
    public static let unsupportedFormat = Code("unsupported_format")
    /// The system refused a file operation; nothing of the commit remains.
    public static let io = Code("io")
    /// A record or a commit is larger than the store takes.
    public static let tooLarge = Code("too_large")
  }

  /// What kind of failure it is.
  public let code: Code
  /// What happened, and what to do next.
  public let message: String
  /// The collection that it is about.
  public let collection: String?
  /// The record that it is about.
  public let recordID: RecordID?
  /// The unique index that was violated, or the index that is unknown.
  public let index: String?
  /// What caused it.
  public let cause: (any Error)?

  /// Makes an error.
  public init(
    _ code: Code, _ message: String, collection: String? = nil, recordID: RecordID? = nil, index: String? = nil,
    cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.collection = collection
    self.recordID = recordID
    self.index = index
    self.cause = cause
  }
}

extension StorageError: Equatable {
  /// Equal whatever caused them.
  public static func == (left: StorageError, right: StorageError) -> Bool {
    left.code == right.code && left.message == right.message && left.collection == right.collection
      && left.recordID == right.recordID && left.index == right.index
  }
}

extension StorageError: CustomStringConvertible {
  /// One line.
  public var description: String { "\(code.name): \(message)" + (cause.map { " (\($0))" } ?? "") }
}
