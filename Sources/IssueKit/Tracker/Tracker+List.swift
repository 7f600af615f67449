public import IssueModels
internal import IssueStorage

extension Tracker {
  /// A page of the issues of a scope.
  ///
  /// - Throws: ``IssueError/Code/invalid`` for an unknown field or sort key (decision D4), or a cursor of another list.
  /// - Complexity: O(log n + page) with at most one filter and the order by activity; every further filter is checked
  ///   issue by issue along the range with the fewest. A total costs O(log n) with at most one filter, otherwise a walk
  ///   along that range.
  public func list(
    _ query: IssueQuery<Kind> = IssueQuery(), in scope: Scope, page: PageRequest = .first
  ) async throws -> Page<Issue<Kind>> {
    try await list(query, in: [scope], page: page)
  }

  /// A page of the issues of several scopes, as one list: only the scopes that are named are read (checklist S2.105).
  ///
  /// - Throws: As ``list(_:in:page:)-(_,Scope,_)``.
  /// - Complexity: As for one scope, times the number of scopes.
  public func list(
    _ query: IssueQuery<Kind> = IssueQuery(), in scopes: [Scope], page: PageRequest = .first
  ) async throws -> Page<Issue<Kind>> {
    try await reading {
      let plan = try await QueryPlan(query, scopes: scopes, storage: storage)
      return try await read(plan.scan, list: plan.list, page) { try await plan.total(from: storage) }
    }
  }

  /// A page of any list.
  func read<Record: StorageRecord>(
    _ scan: MergedScan<Record>, list: UInt32, _ request: PageRequest, total: () async throws -> Int
  ) async throws -> Page<Record> {
    switch request.position {
    case .after(let cursor):
      let found = try await scan.page(after: try place(of: cursor, in: list), limit: request.size, from: storage)
      return Page(
        items: found.records, cursor: found.next.map { Cursor(position: $0, list: list) }, size: request.size)
    case .skipping(let offset):
      let total = try await total()
      guard offset < total else { return Page(items: [], cursor: nil, total: total, size: request.size) }
      let found = try await scan.page(after: nil, skip: offset, limit: request.size, from: storage)
      return Page(
        items: found.records, cursor: found.next.map { Cursor(position: $0, list: list) }, total: total,
        size: request.size)
    }
  }

  /// Where a cursor points to, when it belongs to the list.
  func place(of cursor: Cursor?, in list: UInt32) throws -> [UInt8]? {
    if let cursor, cursor.list != list {
      throw IssueError.invalid([
        FieldProblem("cursor", .malformed, "a cursor belongs to the list that it came from; ask for the first page")
      ])
    }
    return cursor?.position
  }
}
