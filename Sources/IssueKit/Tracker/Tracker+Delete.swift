public import IssueModels
internal import IssueMerging
internal import IssueStorage

extension Tracker {
  /// Deletes an issue softly: it is in no list and not found, until it is restored or purged (decision D1).
  ///
  /// - Throws: ``IssueError/Code/notFound``, also when it is deleted already; ``IssueError/Code/conflict``.
  public func delete(_ id: IssueID, in scope: Scope, by actor: Actor, expecting revision: Int64? = nil) async throws {
    try await change(id, in: scope, by: actor, expecting: revision) { issue, moment in
      var deleted = issue
      deleted.deletedAt = moment.now
      deleted.updatedAt = max(issue.updatedAt, moment.now)
      var changes = ChangeSet()
      changes.update(deleted)
      changes.insert(moment.entry(id, scope, .deleted))
      return Decision(changes: changes, result: ())
    }
  }

  /// Brings a deleted issue back.
  ///
  /// - Throws: ``IssueError/Code/notFound`` when the scope has no such issue. An issue that is not deleted stays as it is.
  @discardableResult
  public func restore(_ id: IssueID, in scope: Scope, by actor: Actor) async throws -> Issue<Kind> {
    try await change(id, in: scope, by: actor, includingDeleted: true) { issue, moment in
      guard issue.deletedAt != nil else { return Decision(result: issue) }
      var restored = issue
      restored.deletedAt = nil
      restored.updatedAt = max(issue.updatedAt, moment.now)
      var changes = ChangeSet()
      let stored = changes.update(restored)
      changes.insert(moment.entry(id, scope, .restored))
      return Decision(changes: changes, result: stored)
    }
  }

  /// The deleted issues, the latest first.
  public func deleted(in scope: Scope, limit: Int = 50) async throws -> [Issue<Kind>] {
    let range = IndexRange.prefix(IssueIndex.trash, IndexKey(.text(scope.name)))
    return try await reading {
      try await storage.scan(ScanRequest<Issue<Kind>>(in: range, reversed: true, limit: limit)).records
    }
  }

  /// Removes a deleted issue and everything that hangs on it for good, in commits of bounded size.
  ///
  /// After a crash in between the issue is still deleted, and purging again removes the rest. Its number stays taken.
  ///
  /// - Throws: ``IssueError/Code/notFound`` unless the issue is deleted.
  /// - Complexity: O(records that hang on it).
  public func purge(_ id: IssueID, in scope: Scope, by actor: Actor) async throws {
    let issue = try await stored(id, in: scope, includingDeleted: true)
    guard issue.deletedAt != nil else {
      throw IssueError(.notFound, "issue \(id) is not deleted; delete it before you purge it")
    }
    for member in issue.members {
      try await purge(Comment.self, ThreadIndex.everything, of: member, scope)
      try await purge(Attachment.self, ThreadIndex.everything, of: member, scope)
      try await purge(IssueLink.self, ThreadIndex.thread, of: member, scope)
      try await purge(IssueLink.self, LinkIndex.target, of: member, scope)
      try await purge(HistoryEntry.self, ThreadIndex.thread, of: member, scope)
      try await purge(MergeRecord<Kind>.self, MergeIndex.source, of: member, scope)
    }
    for member in issue.absorbed + [id] { try await purgeRecord(member, scope) }
  }

  /// Removes one issue's record and keeps its number taken.
  private func purgeRecord(_ id: IssueID, _ scope: Scope) async throws {
    try await retrying {
      guard let issue = try await fetch(Issue<Kind>.self, id.recordID) else { return Decision(result: ()) }
      var changes = ChangeSet()
      changes.delete(issue)
      let range = IndexRange.prefix("identity", NumberFloor.key(Kind.name, scope))
      if var floor = try await reading({ try await storage.first(NumberFloor.self, in: range) }) {
        floor.number = max(floor.number, issue.number)
        changes.update(floor)
      } else {
        changes.insert(
          NumberFloor(id: environment.newID(), kind: Kind.name, scope: scope, number: issue.number))
      }
      return Decision(changes: changes, result: ())
    }
  }

  /// Removes the records of one type that hang on an issue, some hundreds a commit.
  func purge<Record: StorageRecord>(
    _ type: Record.Type, _ index: String, of issue: IssueID, _ scope: Scope
  ) async throws {
    let range = IndexRange.prefix(index, ThreadIndex.key(scope, issue))
    var found = 500
    while found == 500 {
      found = try await retrying {
        let records = try await reading {
          try await storage.scan(ScanRequest<Record>(in: range, limit: 500)).records
        }
        var changes = ChangeSet()
        for record in records { changes.delete(record) }
        return Decision(changes: changes, result: records.count)
      }
    }
  }
}
