import IssueStorage

/// Carries a result from a thread to the task that waits for it.
///
/// A continuation would carry it as well, but does so in code that the thread sanitizer does not see into.
final class Handoff<Answer: Sendable>: Sendable {
  private let result = Guarded<Result<Answer, any Error>?>(nil)

  /// Runs `body` on a thread of its own and waits for its result; the thread then does what `body` left to do.
  ///
  /// - Throws: What `body` failed with; `io` when the system grants no thread.
  static func fromThread(
    _ body: @escaping @Sendable () -> (result: Result<Answer, any Error>, rest: (() -> Void)?)
  ) async throws -> Answer {
    let handoff = Handoff()
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      let hasStarted = DedicatedThread.start {
        let rest = handoff.put(body())
        continuation.resume()
        rest?()
      }
      if !hasStarted {
        continuation.resume(throwing: StorageError(.io, "The system grants no thread; lower the load and try again."))
      }
    }
    return try handoff.take()
  }

  /// Keeps the result, and nothing of it on the thread, which may go on for long.
  private func put(_ outcome: (result: Result<Answer, any Error>, rest: (() -> Void)?)) -> (() -> Void)? {
    result.withLock { $0 = outcome.result }
    return outcome.rest
  }

  private func take() throws -> Answer {
    let taken = result.withLock { result in
      defer { result = nil }
      return result
    }
    guard let taken else { throw StorageError.storeClosed }
    return try taken.get()
  }
}
