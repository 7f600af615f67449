public import IssueModels

/// Where issues are kept. Four requirements, so that an ordered store of any kind can be a backend; strict, so that
/// trackers need no knowledge of which.
///
/// This is the contract; `IssueStoreTesting` is the same contract as code.
///
/// - A record is identified by its type's collection and its id. Its `revision` counts its writes: 1 after the first.
/// - A commit is one step: before it nothing of it is visible, after it all of it. Whoever awaits its return sees it in
///   every later read, and so does everybody else.
/// - A read returns whole commits only. One call sees one state; two calls may see two.
/// - Index entries are ordered by the bytes of ``IndexKey``, ties by the record's id, on every backend alike, so a
///   position made by one backend is valid on another.
/// - Every method throws ``StorageError`` and nothing else, except `CancellationError` where a task was cancelled before
///   anything happened.
///
/// How to write a backend is told in `Documentation/Architecture.md`.
public protocol IssueStorage: Sendable {
  /// Records by id.
  ///
  /// - Returns: The records in the order of `ids`, absent ones left out; an id named twice is returned twice.
  /// - Complexity: O(log n) for each id.
  func fetch<Record: StorageRecord>(_ type: Record.Type, ids: [RecordID]) async throws -> [Record]

  /// Records of one range of one declared index, in the index's order or against it.
  ///
  /// - Throws: ``StorageError/Code/unknownIndex`` when the type declares no such index.
  /// - Complexity: O(log n + entries looked at), however many lie before the position; skipping costs O(log n) where the
  ///   backend can, and there is no filter.
  func scan<Record: StorageRecord>(_ request: ScanRequest<Record>) async throws -> ScanPage<Record>

  /// How many entries a range of an index has.
  ///
  /// - Throws: ``StorageError/Code/unknownIndex`` when the type declares no such index.
  /// - Complexity: O(log n) where the backend keeps order statistics, otherwise O(entries in the range).
  func count<Record: StorageRecord>(_ type: Record.Type, in range: IndexRange) async throws -> Int

  /// Makes all changes or none.
  ///
  /// First every expectation is checked (see ``ChangeSet``), then every unique index against the state that the whole
  /// change set leads to. An empty change set, or one of checks alone, takes no sequence number. A key that a record gives
  /// twice makes one entry. Of a set that contradicts itself and conflicts too, either code may be thrown.
  ///
  /// - Returns: The commit's place in the order of all commits. When it returns, the commit is as durable as the backend
  ///   promises.
  /// - Throws: ``StorageError/Code/conflict`` when a record has not the expected revision,
  ///   ``StorageError/Code/uniqueViolation`` when a unique key is taken, ``StorageError/Code/invalidChange`` when the
  ///   change set contradicts itself; and what the backend needs to say of its medium. Nothing is changed then, unless
  ///   the code says otherwise.
  @discardableResult
  func commit(_ changes: ChangeSet) async throws -> CommitReceipt
}

extension IssueStorage {
  /// One record by id, or `nil`.
  public func fetch<Record: StorageRecord>(_ type: Record.Type, id: RecordID) async throws -> Record? {
    try await fetch(type, ids: [id]).first
  }

  /// The first record of a range, or `nil`.
  public func first<Record: StorageRecord>(
    _ type: Record.Type, in range: IndexRange, reversed: Bool = false
  ) async throws -> Record? {
    try await scan(ScanRequest(type, in: range, reversed: reversed, limit: 1)).entries.first?.record
  }
}
