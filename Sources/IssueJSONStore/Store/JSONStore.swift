public import IssueModels
public import IssueStorage

/// A storage in a directory of JSON Lines files, which a person can read with `less`, `grep` and `jq`.
///
/// All of ``IssueStorage/IssueStorage``'s contract, and with ``Durability/everyCommit``, the default, nothing that was
/// acknowledged is ever lost on a medium that keeps its word: a commit is one line of an append-only file, with a
/// checksum, its number and the checksum of the line before, and it is on the medium before `commit` returns. Commits
/// that arrive together share one sync.
///
/// One process writes, enforced by a lock that dies with it; any number may read beside it. Everything is held in
/// memory, the files are read once, at opening. A store that was not closed is recovered by the next opening.
///
///     let store = try await JSONStore.open(at: "./issues")
///     try await store.commit(changes)
///     try await store.close()
public final class JSONStore: ChangeFeed {
  /// The store's identity, a UUID that all of its files carry.
  public let identity: String
  /// What was recovered at opening; `nil` for a store that had been closed, or was just made.
  public let recovery: StoreRecovery?
  private let shared: StoreShared
  private let isReadOnly: Bool
  private let largestPayload: Int

  init(
    identity: StoreIdentity, recovery: StoreRecovery?, options: JSONStoreOptions, shared: StoreShared
  ) {
    self.identity = identity.description
    self.recovery = recovery
    self.shared = shared
    isReadOnly = options.isReadOnly
    largestPayload = CommitLogOptions.largestPayload(inLineOf: options.longestLine)
  }

  deinit {
    shared.add(.close(nil))
  }

  /// Records by id, in the order of `ids`, absent ones left out.
  ///
  /// - Throws: ``StorageError/Code/undecodable`` when a record's JSON cannot be read,
  ///   ``StorageError/Code/invalidChange`` when another type uses the same collection, ``StorageError/Code/closed``.
  /// - Complexity: O(log n) for each id; the first use of a type after opening reads its whole collection.
  public func fetch<Record: StorageRecord>(_ type: Record.Type, ids: [RecordID]) async throws -> [Record] {
    try await snapshot(for: type).fetch(type, ids: ids)
  }

  /// Records of one range of one declared index.
  ///
  /// - Throws: ``StorageError/Code/unknownIndex`` when the type declares no such index, and as ``fetch(_:ids:)``.
  /// - Complexity: O(log n + entries looked at); the first use of a type after opening reads its whole collection.
  public func scan<Record: StorageRecord>(_ request: ScanRequest<Record>) async throws -> ScanPage<Record> {
    try await snapshot(for: Record.self).scan(request)
  }

  /// How many entries a range of an index has.
  ///
  /// - Throws: As ``scan(_:)``.
  /// - Complexity: O(log n); the first use of a type after opening reads its whole collection.
  public func count<Record: StorageRecord>(_ type: Record.Type, in range: IndexRange) async throws -> Int {
    try await snapshot(for: type).count(type, in: range)
  }

  /// Makes all changes or none.
  ///
  /// When it returns, the commit is as durable as the store's ``Durability`` says, and readers see it.
  ///
  /// - Throws: ``StorageError/Code/conflict``, ``StorageError/Code/uniqueViolation``,
  ///   ``StorageError/Code/invalidChange``, ``StorageError/Code/undecodable`` when a record cannot be written,
  ///   ``StorageError/Code/tooLarge``, ``StorageError/Code/io`` when the system refuses, ``StorageError/Code/readOnly``,
  ///   ``StorageError/Code/closed``: nothing is changed then. ``StorageError/Code/poisoned`` when it could not be made
  ///   durable, or an earlier commit could not: readers don't see the commit, and whether it is on the medium shows
  ///   when the store is opened again.
  /// - Complexity: O(log n) for each record and index entry that changes, and a sync that concurrent commits share.
  @discardableResult
  public func commit(_ changes: ChangeSet) async throws -> CommitReceipt {
    guard !isReadOnly else {
      throw StorageError(.readOnly, "The store is open for reading only; open it for writing.")
    }
    let payload = try CommitPayload.writing(changes)
    guard payload.count <= largestPayload else {
      throw StorageError(
        .tooLarge, "The commit's JSON has \(payload.count) bytes, more than \(largestPayload); split the commit.")
    }
    return try await shared.ask { .commit(changes, payload: payload, $0) }
  }

  /// The number of the newest commit that readers see; 0 before the first.
  public func lastSequence() async throws -> UInt64 { shared.feed.lastSequence }

  /// The commits after a sequence number, oldest first; waits until there is at least one.
  ///
  /// - Throws: ``StorageError/Code/feedTruncated`` when they are no longer kept, see ``JSONStoreOptions/keptChanges``;
  ///   ``StorageError/Code/closed``; `CancellationError` when the waiting task is cancelled.
  public func commits(after sequence: UInt64, limit: Int) async throws -> [Commit] {
    try await shared.feed.commits(after: sequence, limit: limit)
  }

  /// Makes every commit so far durable, whatever the store's ``Durability``.
  ///
  /// - Throws: ``StorageError/Code/poisoned``, ``StorageError/Code/closed``.
  public func synchronize() async throws {
    try await shared.ask { .synchronize($0) }
  }

  /// Makes a store that is open for reading show what a writer has committed since; nothing for one that writes.
  ///
  /// - Throws: ``StorageError/Code/damaged`` when the files are wrong, or no longer hold what was read before;
  ///   ``StorageError/Code/io``, ``StorageError/Code/closed``. Readers see what they saw then.
  /// - Complexity: O(bytes that were added).
  public func refresh() async throws {
    try await shared.ask { .refresh($0) }
  }

  /// Makes everything durable, marks the files as closed and gives the lock back. Closing again does nothing.
  ///
  /// A store that is released without closing closes itself, at a moment of its own and without telling of failures.
  ///
  /// - Throws: ``StorageError/Code/poisoned`` when something could not be made durable, ``StorageError/Code/io`` when
  ///   the mark could not be written, which costs the next opening a recovery. The store is closed all the same.
  public func close() async throws {
    try await withCheckedThrowingContinuation { continuation in
      if !shared.add(.close(continuation)) { continuation.resume() }
    }
  }

  /// What readers see, with a type's indexes built.
  private func snapshot(for type: any StorageRecord.Type) async throws -> StoreSnapshot {
    let snapshot = try shared.snapshot()
    guard !snapshot.isReady(for: type), snapshot.collections.contains(type.collection) else { return snapshot }
    try await shared.ask { .materialize(type, $0) }
    return try shared.snapshot()
  }
}
