internal import IssueModels
internal import IssueStorage

/// How a query is answered: which ranges of which index, and what is left to check record by record.
struct QueryPlan<Kind: IssueKind>: Sendable {
  let scan: MergedScan<Issue<Kind>>
  /// A number that stands for the list, so that a cursor is refused by every other one.
  let list: UInt32

  /// Whether the ranges hold exactly the list's issues, each once.
  var isExact: Bool { scan.filter == nil && !mayRepeat }
  private let mayRepeat: Bool

  init(_ query: IssueQuery<Kind>, scopes: [Scope], storage: any IssueStorage) async throws {
    let fields = Dictionary(IndexedField<Kind>.all.map { ($0.name, $0) }) { first, _ in first }
    for filter in query.filters where fields[filter.field] == nil {
      let known = fields.keys.sorted().joined(separator: ", ")
      throw IssueError.invalid([FieldProblem(filter.field, .unknownValue, "filter by one of: \(known)")])
    }
    guard IssueSort<Kind>.all.contains(where: { $0.name == query.sort }) else {
      let known = IssueSort<Kind>.all.map(\.name).joined(separator: ", ")
      throw IssueError.invalid([FieldProblem("sort", .unknownValue, "sort by one of: \(known)")])
    }
    var scopes = scopes.sorted()
    scopes = scopes.enumerated().filter { $0.offset == 0 || scopes[$0.offset - 1] != $0.element }.map(\.element)
    list = QueryPlan.number(query, scopes)
    let driver = query.sort == "activity" ? try await QueryPlan.driver(query, scopes, storage) : nil
    var prefixes = scopes.map { IndexKey(.text($0.name)) }
    var index = IssueIndex.sorted(by: query.sort)
    if let driver {
      let filter = query.filters[driver]
      index = IssueIndex.filtered(by: filter.field)
      prefixes = scopes.flatMap { scope in QueryPlan.keys(filter, in: scope) }
      mayRepeat = fields[filter.field]?.isList == true && prefixes.count > scopes.count
    } else {
      mayRepeat = false
    }
    // Compared as keys, so that a value means the same here as in an index.
    let rest = query.filters.enumerated().filter { $0.offset != driver }.compactMap { entry in
      fields[entry.element.field].map { (field: $0, values: Set(entry.element.values.map { IndexKey($0) })) }
    }
    let condition = query.condition
    var filter: (@Sendable (Issue<Kind>) -> Bool)?
    if !rest.isEmpty || condition != nil {
      filter = { issue in
        rest.allSatisfy { test in test.field.values(issue).contains { test.values.contains(IndexKey($0)) } }
          && (condition?(issue) ?? true)
      }
    }
    scan = MergedScan(index: index, prefixes: prefixes, isReversed: query.isDescending, filter: filter)
  }

  /// How many issues the list has: a difference of two ranks where the ranges are exact, otherwise a walk.
  func total(from storage: any IssueStorage) async throws -> Int {
    var total = 0
    if isExact {
      for prefix in scan.prefixes {
        total += try await storage.count(Issue<Kind>.self, in: .prefix(scan.index, prefix))
      }
      return total
    }
    var position: [UInt8]?
    repeat {
      let page = try await scan.page(after: position, limit: 1_000, from: storage)
      total += page.records.count
      position = page.next
    } while position != nil
    return total
  }

  /// The filter whose ranges hold the fewest issues.
  private static func driver(
    _ query: IssueQuery<Kind>, _ scopes: [Scope], _ storage: any IssueStorage
  ) async throws -> Int? {
    guard query.filters.count > 1 else { return query.filters.isEmpty ? nil : 0 }
    var best: (filter: Int, count: Int)?
    for (place, filter) in query.filters.enumerated() {
      var count = 0
      for scope in scopes {
        for key in keys(filter, in: scope) {
          let range = IndexRange.prefix(IssueIndex.filtered(by: filter.field), key)
          count += try await storage.count(Issue<Kind>.self, in: range)
        }
      }
      if count < best?.count ?? .max { best = (place, count) }
    }
    return best?.filter
  }

  /// The beginnings of the keys that a filter finds, each once.
  private static func keys(_ filter: IssueQuery<Kind>.Filter, in scope: Scope) -> Set<IndexKey> {
    Set(filter.values.map { IndexKey(.text(scope.name), $0) })
  }

  private static func number(_ query: IssueQuery<Kind>, _ scopes: [Scope]) -> UInt32 {
    var key = IndexKey(.text(Kind.name), .text(query.sort), .bool(query.isDescending))
    for scope in scopes { key.append(.text(scope.name)) }
    for filter in query.filters {
      key.append(.text(filter.field))
      for part in filter.values.map({ IndexKey($0) }).sorted() { key.append(.text(part.bytes.description)) }
    }
    return Cursor.listNumber(key.bytes)
  }
}
