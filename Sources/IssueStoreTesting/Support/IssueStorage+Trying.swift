internal import IssueModels
internal import IssueStorage

extension IssueStorage {
  /// Commits what a closure puts together.
  @discardableResult
  func commit(_ build: (inout ChangeSet) -> Void) async throws -> CommitReceipt {
    var changes = ChangeSet()
    build(&changes)
    return try await commit(changes)
  }

  /// Inserts records in one commit and gives them back as they are stored.
  @discardableResult
  func insert<Record: StorageRecord>(_ records: [Record]) async throws -> [Record] {
    try await commit { changes in
      for record in records { changes.insert(record) }
    }
    return records.map { record in
      var stored = record
      stored.revision = 1
      return stored
    }
  }

  /// Updates a record and gives it back as it is stored.
  @discardableResult
  func update<Record: StorageRecord>(_ record: Record) async throws -> Record {
    var changes = ChangeSet()
    let stored = changes.update(record)
    try await commit(changes)
    return stored
  }
}
