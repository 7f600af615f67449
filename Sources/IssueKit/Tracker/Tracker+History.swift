public import IssueModels
internal import IssueStorage

extension Tracker {
  /// The audit trail of an issue and of all that were merged into it, oldest first. Entries are only ever added.
  ///
  /// - Throws: ``IssueError/Code/notFound``, or ``IssueError/Code/invalid`` for a cursor of another list.
  public func history(
    of id: IssueID, in scope: Scope, page: PageRequest = .cursor(size: PageRequest.maximumSize)
  ) async throws -> Page<HistoryEntry> {
    try await thread(HistoryEntry.self, ThreadIndex.thread, of: try await get(id, in: scope), page)
  }

  /// A page of what hangs on an issue and its members, by time.
  func thread<Record: StorageRecord>(
    _ type: Record.Type, _ index: String, of issue: Issue<Kind>, reversed: Bool = false, _ page: PageRequest
  ) async throws -> Page<Record> {
    let (scan, list) = threadScan(type, index, of: issue, reversed: reversed)
    return try await reading {
      try await read(scan, list: list, page) {
        var total = 0
        for prefix in scan.prefixes { total += try await storage.count(type, in: .prefix(index, prefix)) }
        return total
      }
    }
  }

  /// How to read what hangs on an issue and its members, and the number that stands for that list.
  func threadScan<Record: StorageRecord>(
    _ type: Record.Type, _ index: String, of issue: Issue<Kind>, reversed: Bool
  ) -> (scan: MergedScan<Record>, list: UInt32) {
    let prefixes = issue.members.map { ThreadIndex.key(issue.scope, $0) }
    let list = Cursor.listNumber(
      ThreadIndex.key(issue.scope, issue.id).with(.text(Record.collection)).with(.text(index)).bytes)
    return (MergedScan(index: index, prefixes: prefixes, isReversed: reversed), list)
  }
}
