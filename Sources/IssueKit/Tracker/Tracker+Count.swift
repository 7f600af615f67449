public import IssueModels
internal import IssueStorage

extension Tracker {
  /// How many issues a query finds.
  ///
  /// - Throws: ``IssueError/Code/invalid`` for an unknown field.
  /// - Complexity: O(log n) with at most one filter and no condition; see ``list(_:in:page:)-(_,Scope,_)``.
  public func count(_ query: IssueQuery<Kind> = IssueQuery(), in scope: Scope) async throws -> Int {
    try await reading {
      try await QueryPlan(query, scopes: [scope], storage: storage).total(from: storage)
    }
  }

  /// How many issues there are for each value of an indexed field, in the order of the values.
  ///
  ///     try await faults.counts(by: "status", in: shop)   // [(new, 3), (resolved, 12)]
  ///
  /// - Throws: ``IssueError/Code/invalid`` for an unknown field.
  /// - Complexity: O(log n) for each value that occurs.
  public func counts(by field: String, in scope: Scope) async throws -> [(value: FieldValue, count: Int)] {
    guard let definition = IndexedField<Kind>.all.first(where: { $0.name == field }) else {
      let known = IndexedField<Kind>.all.map(\.name).joined(separator: ", ")
      throw IssueError.invalid([FieldProblem(field, .unknownValue, "count by one of: \(known)")])
    }
    return try await reading {
      let index = IssueIndex.filtered(by: field)
      let start = IndexKey(.text(scope.name))
      var rest: IndexRange? = .prefix(index, start)
      var counts: [(value: FieldValue, count: Int)] = []
      while let range = rest {
        let page = try await storage.scan(ScanRequest<Issue<Kind>>(in: range, limit: 1))
        guard let entry = page.entries.first else { break }
        let value = definition.values(entry.record).first { value in
          entry.position.bytes.starts(with: start.with(value).bytes)
        }
        guard let value else { break }
        counts.append((value, try await storage.count(Issue<Kind>.self, in: .prefix(index, start.with(value)))))
        rest = range.after(start.with(value))
      }
      return counts
    }
  }
}
