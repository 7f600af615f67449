private import Synchronization

/// The newest commits of a store, and those who wait for the next ones.
///
/// A backend calls `append` in the same critical section in which it shows the commit to readers, so the order is the
/// same for all, and resumes the returned waiters after it.
package final class CommitFeed: Sendable {
  private let window: Mutex<CommitWindow>

  /// Begins behind a commit.
  ///
  /// - Parameters:
  ///   - last: The number of the last commit; 0 for an empty store.
  ///   - capacity: How many changes of records to keep, over all commits; the newest commit is always kept.
  package init(last: UInt64 = 0, capacity: Int) {
    window = Mutex(CommitWindow(last: last, capacity: capacity))
  }

  /// The number of the last commit.
  package var lastSequence: UInt64 { window.withLock { $0.last } }

  /// The number of the oldest commit that is kept; that of the next commit when none is.
  package var firstKept: UInt64 { window.withLock { $0.firstKept } }

  /// How many are waiting.
  package var waiterCount: Int { window.withLock { $0.waiterCount } }

  /// Adds a commit.
  ///
  /// - Returns: Those who waited for it; call `resume()` once no lock is held.
  package func append(_ commit: Commit) -> FeedWaiters {
    window.withLock { $0.append(commit) }
  }

  /// Ends the feed: whoever waits, or asks for what is not there yet, gets the error.
  package func close(_ error: StorageError) -> FeedWaiters {
    window.withLock { $0.close(error) }
  }

  /// The commits after a sequence number, as `ChangeFeed.commits(after:limit:)` demands.
  ///
  /// - Throws: `feedTruncated`, `CancellationError`, or the error of `close`.
  package func commits(after sequence: UInt64, limit: Int) async throws -> [Commit] {
    while true {
      if let ready = try window.withLock({ window throws(StorageError) in
        try window.ready(after: sequence, limit: limit)
      }) {
        return ready
      }
      try await wait(after: sequence)
    }
  }

  private func wait(after sequence: UInt64) async throws {
    let ticket = window.withLock { $0.takeTicket() }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let refusal: Result<Void, any Error>? = window.withLock { window in
          // Cancelling sets the flag before it calls the handler, which needs this lock: seen here or removed there.
          if Task.isCancelled { return .failure(CancellationError()) }
          return window.add(FeedWaiter(after: sequence, continuation: continuation), ticket) ? nil : .success(())
        }
        if let refusal { continuation.resume(with: refusal) }
      }
    } onCancel: {
      window.withLock { $0.removeWaiter(ticket) }?.continuation.resume(throwing: CancellationError())
    }
  }
}
