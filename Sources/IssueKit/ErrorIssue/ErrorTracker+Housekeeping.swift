public import IssueJSON
public import IssueModels
internal import IssueStorage

extension ErrorTracker {
  /// Forgets the events and bursts that were recorded before a time. An event of that age would be taken in again if it
  /// were sent again; issues and occurrences stay.
  ///
  /// - Returns: How many records were removed.
  /// - Complexity: O(removed), in commits of bounded size.
  @discardableResult
  public func forgetEvents(before time: Timestamp, in scope: Scope) async throws -> Int {
    try await forget(EventReceipt.self, before: time, in: scope) + forget(BurstRecord.self, before: time, in: scope)
  }

  /// Removes a deleted error for good, with its occurrences and fingerprints; see ``Tracker/purge(_:in:by:)``.
  ///
  /// - Throws: ``IssueError/Code/notFound`` unless the issue is deleted.
  public func purge(_ id: IssueID, in scope: Scope, by actor: Actor) async throws {
    let issue = try await issues.stored(id, in: scope, includingDeleted: true)
    if issue.deletedAt != nil {
      for member in issue.members {
        try await issues.purge(Occurrence.self, ThreadIndex.thread, of: member, scope)
        try await issues.purge(FingerprintRecord.self, ThreadIndex.thread, of: member, scope)
      }
    }
    try await issues.purge(id, in: scope, by: actor)
  }

  private func forget<Record: StorageRecord>(
    _ type: Record.Type, before time: Timestamp, in scope: Scope
  ) async throws -> Int {
    let start = IndexKey(.text(scope.name))
    let range = IndexRange.between("age", start, start.with(.time(time)))
    var removed = 0
    while true {
      let count = try await issues.retrying {
        let records = try await issues.reading {
          try await storage.scan(ScanRequest<Record>(in: range, limit: 500)).records
        }
        var changes = ChangeSet()
        for record in records { changes.delete(record) }
        return Decision(changes: changes, result: records.count)
      }
      removed += count
      if count < 500 { return removed }
    }
  }
}
