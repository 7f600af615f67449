public import IssueModels
public import IssueStorage
private import Synchronization

/// A storage in memory: for tests, for caches, and for services that can afford to forget.
///
/// All of ``IssueStorage/IssueStorage``'s contract, nothing durable. Reads see whole commits and do not wait for other
/// reads that take long; no call suspends except ``commits(after:limit:)``.
///
///     let store = MemoryStore()
///     var changes = ChangeSet()
///     changes.insert(comment)
///     try await store.commit(changes)  // CommitReceipt(sequence: 1)
public final class MemoryStore: ChangeFeed {
  /// Up to how many records a read returns under the lock. Below it, reading is quicker than what a snapshot would cost
  /// the next writer; above it, others would wait too long.
  private static let shortRead = 16

  private let state = Mutex(StoreState())
  private let feed: CommitFeed

  /// Makes an empty store.
  ///
  /// - Parameter keptChanges: For how many changed records, over all commits, the change feed can look back; the newest
  ///   commit is always kept. About 50 bytes each.
  public init(keptChanges: Int = 100_000) {
    feed = CommitFeed(capacity: keptChanges)
  }

  /// Records by id, in the order of `ids`, absent ones left out.
  ///
  /// - Throws: ``StorageError/Code/invalidChange`` when another type uses the same collection.
  /// - Complexity: O(log n) for each id.
  public func fetch<Record: StorageRecord>(_ type: Record.Type, ids: [RecordID]) async throws -> [Record] {
    guard ids.count > Self.shortRead else {
      return try state.withLock { state throws(StorageError) in try state.fetch(type, ids: ids) }
    }
    return try snapshot().fetch(type, ids: ids)
  }

  /// Records of one range of one declared index.
  ///
  /// - Throws: ``StorageError/Code/unknownIndex`` when the type declares no such index,
  ///   ``StorageError/Code/invalidChange`` when another type uses the same collection.
  /// - Complexity: O(log n + entries looked at); skipping without a filter is O(1).
  public func scan<Record: StorageRecord>(_ request: ScanRequest<Record>) async throws -> ScanPage<Record> {
    // A filter is the caller's code, which must not run under the lock.
    guard request.filter != nil || request.limit > Self.shortRead else {
      return try state.withLock { state throws(StorageError) in try state.scan(request) }
    }
    return try snapshot().scan(request)
  }

  /// How many entries a range of an index has.
  ///
  /// - Throws: ``StorageError/Code/unknownIndex`` when the type declares no such index,
  ///   ``StorageError/Code/invalidChange`` when another type uses the same collection.
  /// - Complexity: O(log n), however many there are.
  public func count<Record: StorageRecord>(_ type: Record.Type, in range: IndexRange) async throws -> Int {
    try state.withLock { state throws(StorageError) in try state.count(type, in: range) }
  }

  /// Makes all changes or none.
  ///
  /// - Throws: ``StorageError/Code/invalidChange``, ``StorageError/Code/conflict`` or
  ///   ``StorageError/Code/uniqueViolation``, checked in this order; nothing is changed then.
  /// - Complexity: O(log n) for each record and index entry that changes.
  @discardableResult
  public func commit(_ changes: ChangeSet) async throws -> CommitReceipt {
    var sequence: UInt64 = 0
    let waiters = try state.withLock { state throws(StorageError) in
      let commit = try state.apply(changes)
      sequence = state.sequence
      return commit.map(feed.append)
    }
    waiters?.resume()
    return CommitReceipt(sequence: sequence)
  }

  /// The sequence number of the newest commit; 0 before the first.
  public func lastSequence() async throws -> UInt64 { feed.lastSequence }

  /// The commits after a sequence number, oldest first; waits until there is at least one.
  ///
  /// - Throws: ``StorageError/Code/feedTruncated`` when they are no longer kept, `CancellationError` when the waiting
  ///   task is cancelled.
  public func commits(after sequence: UInt64, limit: Int) async throws -> [Commit] {
    try await feed.commits(after: sequence, limit: limit)
  }

  private func snapshot() -> StoreSnapshot { state.withLock { $0.snapshot() } }
}
