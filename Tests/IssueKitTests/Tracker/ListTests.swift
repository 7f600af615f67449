import IssueKit
import Testing

@Suite("Lists against a plain model")
struct ListTests {
  /// One filter as the tracker takes it, and as a reader would check it.
  struct Filter: Sendable, CustomStringConvertible {
    let field: String
    let values: [FieldValue]
    let matches: @Sendable (TicketRecord) -> Bool
    var description: String { "\(field)=\(values)" }
  }

  static let filters: [Filter] = [
    Filter(field: "status", values: [.text("new")]) { $0.status == .new },
    Filter(field: "status", values: [.text("open"), .text("fixed"), .text("open")]) {
      $0.status == .open || $0.status == .fixed
    },
    Filter(field: "priority", values: [.text("high")]) { $0.priority == .high },
    Filter(field: "assignee", values: [.null]) { $0.assignee == nil },
    Filter(field: "assignee", values: [.text("u1"), .null]) { $0.assignee == nil || $0.assignee?.id == "u1" },
    Filter(field: "reporter", values: [.text("u1")]) { $0.reporter.id == "u1" },
    Filter(field: "tag", values: [.text("red")]) { $0.tags.contains("red") },
    Filter(field: "tag", values: [.text("red"), .text("blue")]) { $0.tags.contains("red") || $0.tags.contains("blue") },
    Filter(field: "area", values: [.text("till")]) { $0.area == "till" },
    Filter(field: "area", values: [.null]) { $0.area == nil },
    Filter(field: "effort", values: [.int(2), .int(3)]) { (2...3).contains($0.effort) },
    Filter(field: "label", values: [.text("x"), .text("y")]) { $0.labels.contains("x") || $0.labels.contains("y") },
    Filter(field: "label", values: []) { _ in false },
  ]

  static let sorts: [(name: String, key: @Sendable (TicketRecord) -> Int64)] = [
    ("activity", { $0.lastActivityAt.milliseconds }), ("created", { $0.createdAt.milliseconds }),
    ("number", { Int64($0.number) }), ("effort", { Int64($0.effort) }),
  ]

  @Test("Every pair of filters in every order finds what a reader of all issues finds", arguments: Backend.allCases)
  func pairs(backend: Backend) async throws {
    let (bed, all) = try await filled(backend, count: 60)
    var combinations: [[Filter]] = [[]] + Self.filters.map { [$0] }
    for (place, first) in Self.filters.enumerated() { combinations += Self.filters[place...].map { [first, $0] } }
    for (number, filters) in combinations.enumerated() {
      let sort = Self.sorts[number % Self.sorts.count]
      let isDescending = number % 3 != 0
      var query = IssueQuery<Ticket>().sorted(by: sort.name, descending: isDescending)
      for filter in filters { query = query.where(filter.field, anyOf: filter.values) }
      if number % 5 == 4 { query = query.matching { $0.number % 2 == 0 } }
      let expected = all.filter { issue in
        filters.allSatisfy { $0.matches(issue) } && (number % 5 != 4 || issue.number % 2 == 0)
      }.sorted { Self.precedes($0, $1, sort.key, isDescending) }.map(\.number)
      let note = "\(filters) by \(sort.name) \(isDescending)"
      #expect(try await bed.tickets.count(query, in: bed.shop) == expected.count, "\(note)")
      try await expectPages(bed, query, expected, size: 1 + number % 7, note)
    }
  }

  @Test("Three filters and one page of everything", arguments: Backend.allCases)
  func triples(backend: Backend) async throws {
    let (bed, all) = try await filled(backend, count: 60)
    for first in Self.filters {
      for second in Self.filters {
        let third = Self.filters[7]
        let expected = all.filter { first.matches($0) && second.matches($0) && third.matches($0) }
        var query = IssueQuery<Ticket>()
        for filter in [first, second, third] { query = query.where(filter.field, anyOf: filter.values) }
        let page = try await bed.tickets.list(query, in: bed.shop, page: .skip(0, limit: 1_000))
        #expect(Set(page.items.map(\.number)) == Set(expected.map(\.number)), "\(first) \(second)")
        #expect(page.total == expected.count && page.cursor == nil)
      }
    }
  }

  @Test("Several scopes read as one list; a scope named twice counts once (S2.105)", arguments: Backend.allCases)
  func scopes(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let third = try Scope("acme/depot")
    var numbers: [IssueID] = []
    for step in 0..<30 {
      bed.clock.advance(milliseconds: Int64(step % 2))
      let scope = [bed.shop, bed.bank, third][step % 3]
      let issue = try await bed.ticket(tags: step % 4 == 0 ? ["a", "b"] : ["b"], in: scope)
      if scope != third { numbers.append(issue.id) }
    }
    let scopes = [bed.bank, bed.shop, bed.bank]
    for size in [1, 3, 20, 50] {
      var found: [IssueID] = []
      var cursor: Cursor?
      repeat {
        let query = IssueQuery<Ticket>().where("tag", .text("a"), .text("b"))
        let page = try await bed.tickets.list(query, in: scopes, page: .cursor(cursor, size: size))
        found += page.items.map(\.id)
        cursor = page.cursor
      } while cursor != nil
      #expect(found == numbers.reversed())
    }
    let page = try await bed.tickets.list(in: scopes, page: .page(2, size: 15))
    #expect(page.items.map(\.id) == Array(numbers.reversed().dropFirst(15)) && page.total == 20)
    let none: [Scope] = []
    #expect(try await bed.tickets.list(in: none).items.isEmpty)
  }

  @Test("An unknown field or order is refused and the known ones are named (D4)")
  func unknown() async throws {
    let bed = try await TestBed()
    let field = try await failure { try await bed.tickets.list(.init().where("colour", .null), in: bed.shop) }
    #expect(field?.problems.first?.field == "colour" && field?.problems.first?.rule == .unknownValue)
    #expect(field?.message.contains("area, assignee, effort, label, priority, reporter, status, tag") == true)
    let sort = try await failure { try await bed.tickets.list(.init().sorted(by: "colour"), in: bed.shop) }
    #expect(sort?.problems.first?.field == "sort")
    #expect(sort?.message.contains("activity, created, number, effort") == true)
    #expect(try await code { try await bed.tickets.count(.init().where("colour", .null), in: bed.shop) } == .invalid)
    #expect(try await code { try await bed.tickets.counts(by: "colour", in: bed.shop) } == .invalid)
  }

  @Test("A filter by a number finds it however it is written")
  func numbers() async throws {
    let bed = try await TestBed()
    try await bed.ticket(tags: ["a"], effort: 2)
    for value in [FieldValue.int(2), .double(2)] {
      let query = IssueQuery<Ticket>().where("effort", value)
      #expect(try await bed.tickets.count(query, in: bed.shop) == 1)
      #expect(try await bed.tickets.count(query.where("tag", .text("a")), in: bed.shop) == 1)
      #expect(try await bed.tickets.list(query.sorted(by: "number"), in: bed.shop).items.count == 1)
    }
  }

  @Test(
    "Sizes are clamped and the applied one is told (D3)",
    arguments: [(-5, 1), (0, 1), (1, 1), (1_000, 1_000), (1_001, 1_000), (.max, 1_000), (.min, 1)])
  func sizes(asked: Int, applied: Int) async throws {
    let bed = try await TestBed()
    try await bed.ticket()
    #expect(try await bed.tickets.list(in: bed.shop, page: .cursor(size: asked)).size == applied)
    #expect(try await bed.tickets.list(in: bed.shop, page: .page(asked, size: asked)).size == applied)
    let page = try await bed.tickets.list(in: bed.shop, page: .skip(asked, limit: asked))
    #expect(page.size == applied && page.total == 1)
  }

  /// Reads a list in each way of paging and compares.
  private func expectPages(
    _ bed: TestBed, _ query: IssueQuery<Ticket>, _ expected: [Int], size: Int, _ note: String
  ) async throws {
    var found: [Int] = []
    var cursor: Cursor?
    repeat {
      let page = try await bed.tickets.list(query, in: bed.shop, page: .cursor(cursor, size: size))
      found += page.items.map(\.number)
      cursor = try page.cursor.map { try Cursor(text: $0.text) }
      #expect(page.hasMore == (found.count < expected.count), "\(note)")
    } while cursor != nil
    #expect(found == expected, "\(note)")
    let pages = (expected.count + size - 1) / size
    for number in [1, 2, pages, pages + 1] where number > 0 {
      let page = try await bed.tickets.list(query, in: bed.shop, page: .page(number, size: size))
      #expect(page.items.map(\.number) == Array(expected.dropFirst((number - 1) * size).prefix(size)), "\(note)")
      #expect(page.total == expected.count && page.hasMore == (number * size < expected.count), "\(note)")
    }
    let rest = try await bed.tickets.list(query, in: bed.shop, page: .skip(3, limit: size))
    #expect(rest.items.map(\.number) == Array(expected.dropFirst(3).prefix(size)), "\(note)")
  }

  private static func precedes(
    _ left: TicketRecord, _ right: TicketRecord, _ key: (TicketRecord) -> Int64, _ isDescending: Bool
  ) -> Bool {
    isDescending ? (key(left), left.id) > (key(right), right.id) : (key(left), left.id) < (key(right), right.id)
  }

  /// Issues of all sorts, some of them touched, deleted or merged afterwards; and those that a list may show.
  private func filled(_ backend: Backend, count: Int) async throws -> (bed: TestBed, all: [TicketRecord]) {
    let bed = try await TestBed(backend)
    var random = SplitMix64(seed: 7)
    var ids: [IssueID] = []
    for _ in 0..<count {
      if random.chance(50) { bed.clock.advance(milliseconds: 1) }
      let issue = try await bed.tickets.create(
        IssueDraft(
          title: "t", status: random.pick(Ticket.Status.allCases), priority: random.pick(Priority.allCases) ?? .low,
          assignee: random.pick([nil, Person(id: "u1"), Person(id: "u2")]) ?? nil,
          tags: ["red", "blue", "green"].filter { _ in random.chance(40) },
          details: Ticket.Details(
            area: random.pick(["till", "door", nil]) ?? nil, effort: random.below(5),
            labels: ["x", "y", "x"].filter { _ in random.chance(40) })),
        in: bed.shop, by: random.chance(50) ? bed.jane : bed.omar)
      ids.append(issue.id)
      _ = try await bed.ticket(in: bed.bank)
    }
    for id in ids where random.chance(30) {
      bed.clock.advance(milliseconds: 1)
      try await bed.tickets.comment("c", on: id, in: bed.shop, by: bed.jane)
    }
    try await bed.tickets.delete(ids[3], in: bed.shop, by: bed.jane)
    try await bed.tickets.merge(ids[5], into: ids[8], in: bed.shop, by: bed.jane)
    let records = try await bed.store.fetch(TicketRecord.self, ids: ids.map(\.recordID))
    return (bed, records.filter { $0.id != ids[3] && $0.id != ids[5] })
  }
}
