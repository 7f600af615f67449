internal import IssueStorage

/// Lets the tasks that change one thing in one at a time, first come first served.
///
/// A lost race is always caught by the storage; queueing before it keeps many tasks on one hot issue from losing races
/// to each other over and over. Other processes and other trackers are not held back.
final class Turnstile<Key: Hashable & Sendable>: Sendable {
  private let waiting = Guarded<[Key: [CheckedContinuation<Void, Never>]]>([:])

  func pass<Result>(_ key: Key, _ body: () async throws -> Result) async rethrows -> Result {
    await enter(key)
    defer { leave(key) }
    return try await body()
  }

  private func enter(_ key: Key) async {
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      let isFree = waiting.withLock { waiting in
        if waiting[key] == nil {
          waiting[key] = []
          return true
        }
        waiting[key, default: []].append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  private func leave(_ key: Key) {
    let next: CheckedContinuation<Void, Never>? = waiting.withLock { waiting in
      guard var queue = waiting[key] else { return nil }
      guard !queue.isEmpty else {
        waiting[key] = nil
        return nil
      }
      let next = queue.removeFirst()
      waiting[key] = queue
      return next
    }
    next?.resume()
  }
}
