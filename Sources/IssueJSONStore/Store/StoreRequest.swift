import IssueStorage

/// What a task asks of the store's thread, with the continuation that the answer goes to.
enum StoreRequest: Sendable {
  /// Make a commit; the payload is empty when there is nothing to write.
  case commit(ChangeSet, payload: [UInt8], CheckedContinuation<CommitReceipt, any Error>)
  /// Build the indexes of a type's collection.
  case materialize(any StorageRecord.Type, CheckedContinuation<Void, any Error>)
  /// Make everything durable; without a continuation, as the interval's timer asks.
  case synchronize(CheckedContinuation<Void, any Error>?)
  /// Read what a writer has added.
  case refresh(CheckedContinuation<Void, any Error>)
  /// Close.
  case close(CheckedContinuation<Void, any Error>?)

  /// Refuses the request.
  func fail(_ error: StorageError) {
    switch self {
    case .commit(_, _, let answer): answer.resume(throwing: error)
    case .materialize(_, let answer), .refresh(let answer): answer.resume(throwing: error)
    case .synchronize(let answer), .close(let answer): answer?.resume(throwing: error)
    }
  }
}
