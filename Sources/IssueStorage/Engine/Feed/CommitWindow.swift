/// What a `CommitFeed` keeps under its lock.
struct CommitWindow: Sendable {
  private(set) var last: UInt64
  private let capacity: Int
  /// Kept commits, numbered without a gap up to `last`; those before `head` are dropped already.
  private var recent: [Commit] = []
  private var head = 0
  private var weight = 0
  private var waiters: [UInt64: FeedWaiter] = [:]
  private var lastTicket: UInt64 = 0
  private var ending: StorageError?

  init(last: UInt64, capacity: Int) {
    self.last = last
    self.capacity = capacity
  }

  var firstKept: UInt64 { last &+ 1 &- UInt64(recent.count - head) }

  var waiterCount: Int { waiters.count }

  /// The commits after a number; `nil` when there are none yet.
  func ready(after sequence: UInt64, limit: Int) throws(StorageError) -> [Commit]? {
    if sequence < firstKept &- 1 {
      throw StorageError(
        .feedTruncated,
        "Commits after \(sequence) are kept from \(firstKept) on only. Read everything anew, then follow from lastSequence()."
      )
    }
    guard sequence < last else {
      if let ending { throw ending }
      return nil
    }
    let start = head + Int(sequence &+ 1 &- firstKept)
    return Array(recent[start...].prefix(max(1, limit)))
  }

  mutating func append(_ commit: Commit) -> FeedWaiters {
    if commit.sequence != last &+ 1 {
      recent = []
      head = 0
      weight = 0
    }
    last = commit.sequence
    recent.append(commit)
    weight += commit.changes.count
    while weight > capacity, recent.count - head > 1 {
      weight -= recent[head].changes.count
      head += 1
    }
    if head > recent.count / 2 {
      recent.removeFirst(head)
      head = 0
    }
    return release { $0.after < commit.sequence }
  }

  mutating func close(_ error: StorageError) -> FeedWaiters {
    ending = error
    return release { _ in true }
  }

  mutating func takeTicket() -> UInt64 {
    lastTicket &+= 1
    return lastTicket
  }

  /// Makes someone wait; `false` when there is nothing to wait for.
  mutating func add(_ waiter: FeedWaiter, _ ticket: UInt64) -> Bool {
    guard waiter.after >= last, ending == nil else { return false }
    waiters[ticket] = waiter
    return true
  }

  mutating func removeWaiter(_ ticket: UInt64) -> FeedWaiter? { waiters.removeValue(forKey: ticket) }

  private mutating func release(_ isOver: (FeedWaiter) -> Bool) -> FeedWaiters {
    guard !waiters.isEmpty else { return FeedWaiters([]) }
    let over = waiters.filter { isOver($0.value) }
    for ticket in over.keys { waiters[ticket] = nil }
    return FeedWaiters(over.sorted { $0.key < $1.key }.map(\.value))
  }
}
