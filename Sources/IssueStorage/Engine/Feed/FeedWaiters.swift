/// One who waits for a commit.
struct FeedWaiter: Sendable {
  let after: UInt64
  let continuation: CheckedContinuation<Void, any Error>
}

/// Those whose waiting is over, to be told so once no lock is held.
package struct FeedWaiters: ~Copyable, Sendable {
  private let waiters: [FeedWaiter]

  init(_ waiters: [FeedWaiter]) { self.waiters = waiters }

  /// Lets them look again.
  package consuming func resume() {
    for waiter in waiters { waiter.continuation.resume() }
  }
}
