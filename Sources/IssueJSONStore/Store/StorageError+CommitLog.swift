public import IssueStorage

extension StorageError.Code {
  /// There is no store at the path, and none was to be made.
  public static let missingStore = StorageError.Code("missing_store")
}

extension StorageError {
  /// What a failure of the log means to a storage's user; the message keeps file, offset and sequence number.
  init(_ error: CommitLogError) {
    let code: Code =
      switch error.code {
      case .locked: .locked
      case .missing: .missingStore
      case .newerFormat: .unsupportedFormat
      case .damaged, .mispaired, .notRegularFile: .damaged
      case .outcomeUnknown, .poisoned: .poisoned
      case .invalidPayload: .undecodable
      case .payloadTooLarge: .tooLarge
      case .closed, .forked: .closed
      default: .io
      }
    self.init(code, "\(error).", cause: error)
  }

  /// The store was closed.
  static let storeClosed = StorageError(.closed, "The store is closed; open it again.")

  /// Any error as a storage's.
  static func wrapping(_ error: any Error) -> StorageError {
    switch error {
    case let error as StorageError: error
    case let error as CommitLogError: StorageError(error)
    default: StorageError(.io, "The store failed; the cause says why.", cause: error)
    }
  }
}
