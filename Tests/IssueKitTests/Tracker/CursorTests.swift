import IssueKit
import Testing

@Suite("Cursors")
struct CursorTests {
  @Test(
    "A cursor never repeats or skips what was there at the start, whatever comes meanwhile",
    arguments: Backend.allCases, [1, 4, 50])
  func inserts(backend: Backend, size: Int) async throws {
    let queries: [IssueQuery<Ticket>] = [
      .init(), .init().sorted(by: "created", descending: false), .init().sorted(by: "effort"), .init().status(.new),
      .init().where("tag", .text("a"), .text("b")), .init().status(.new).where("area", .text("till")),
    ]
    for query in queries {
      let bed = try await TestBed(backend)
      var random = SplitMix64(seed: UInt64(size))
      for _ in 0..<25 { try await insert(bed, &random) }
      let start = try await bed.tickets.list(query, in: bed.shop, page: .cursor(size: 1_000)).items.map(\.id)
      var seen: [IssueID] = []
      var cursor: Cursor?
      repeat {
        let page = try await bed.tickets.list(query, in: bed.shop, page: .cursor(cursor, size: size))
        seen += page.items.map(\.id)
        cursor = page.cursor
        if seen.count < 60 { for _ in 0..<3 { try await insert(bed, &random) } }
      } while cursor != nil
      #expect(Set(seen).count == seen.count)
      #expect(seen.filter(Set(start).contains) == start)
    }
  }

  @Test("What is deleted behind or before a cursor shifts nothing", arguments: Backend.allCases)
  func deletes(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    var ids: [IssueID] = []
    for _ in 0..<10 {
      bed.clock.advance()
      ids.insert(try await bed.ticket().id, at: 0)
    }
    let first = try await bed.tickets.list(in: bed.shop, page: .cursor(size: 4))
    for gone in [ids[1], ids[3], ids[5]] { try await bed.tickets.delete(gone, in: bed.shop, by: bed.jane) }
    let second = try await bed.tickets.list(in: bed.shop, page: .cursor(first.cursor, size: 4))
    #expect(second.items.map(\.id) == [ids[4], ids[6], ids[7], ids[8]])
  }

  @Test("A cursor is refused by every other list", arguments: Backend.allCases)
  func others(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket(tags: ["a"])
    for number in 0..<3 {
      try await bed.ticket(tags: ["a"])
      try await bed.ticket(in: bed.bank)
      try await bed.tickets.comment("\(number)", on: issue.id, in: bed.shop, by: bed.jane)
    }
    let (tickets, shop) = (bed.tickets, bed.shop)
    let base = IssueQuery<Ticket>().where("tag", .text("a"))
    let request = PageRequest.cursor(
      try required(try await tickets.list(base, in: shop, page: .cursor(size: 1)).cursor))
    #expect(try await tickets.list(base, in: shop, page: request).items.count == 3)
    let other = try await bed.ticket()
    let lists: [(String, () async throws -> Void)] = [
      ("no filter", { _ = try await tickets.list(in: shop, page: request) }),
      ("other value", { _ = try await tickets.list(.init().where("tag", .text("b")), in: shop, page: request) }),
      (
        "one more value",
        { _ = try await tickets.list(.init().where("tag", .text("a"), .null), in: shop, page: request) }
      ),
      ("one more filter", { _ = try await tickets.list(base.status(.new), in: shop, page: request) }),
      ("other order", { _ = try await tickets.list(base.sorted(by: "created"), in: shop, page: request) }),
      (
        "other direction",
        { _ = try await tickets.list(base.sorted(by: "activity", descending: false), in: shop, page: request) }
      ),
      ("other scope", { _ = try await tickets.list(base, in: bed.bank, page: request) }),
      ("more scopes", { _ = try await tickets.list(base, in: [shop, bed.bank], page: request) }),
      ("comments", { _ = try await tickets.comments(on: issue.id, in: shop, page: request) }),
      ("history", { _ = try await tickets.history(of: issue.id, in: shop, page: request) }),
      ("links", { _ = try await tickets.links(of: issue.id, in: shop, page: request) }),
      ("attachments", { _ = try await tickets.attachments(of: issue.id, in: shop, page: request) }),
    ]
    for (name, list) in lists {
      let error = try await failure(list)
      #expect(error?.code == .invalid && error?.problems.map(\.field) == ["cursor"], "\(name)")
    }
    let comments = try await tickets.comments(on: issue.id, in: shop, page: .cursor(size: 1)).cursor
    let foreign = try await code {
      try await tickets.comments(on: other.id, in: shop, page: .cursor(try required(comments)))
    }
    #expect(foreign == .invalid)
  }

  @Test("A cursor's text that was cut or changed is no cursor")
  func malformed() async throws {
    let bed = try await TestBed()
    for _ in 0..<2 { try await bed.ticket() }
    let text = try required(try await bed.tickets.list(in: bed.shop, page: .cursor(size: 1)).cursor).text
    #expect(try Cursor(text: text).text == text)
    for place in text.indices {
      var changed = text
      changed.replaceSubrange(place...place, with: text[place] == "A" ? "B" : "A")
      #expect(throws: FieldProblem.self) { try Cursor(text: changed) }
      #expect(throws: FieldProblem.self) { try Cursor(text: String(text[..<place])) }
    }
    for other in ["", "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", text + "A", text + "=", " " + text, "é"] {
      #expect(throws: FieldProblem.self) { try Cursor(text: other) }
    }
  }

  @Test("Threads are paged by cursor, page and offset alike", arguments: Backend.allCases)
  func threads(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.ticket("A"), try await bed.ticket("B"))
    for number in 0..<11 {
      if number % 3 == 0 { bed.clock.advance() }
      try await bed.tickets.comment("\(number)", on: number % 2 == 0 ? a.id : b.id, in: bed.shop, by: bed.jane)
    }
    try await bed.tickets.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    let expected = (0..<11).map(String.init)
    for size in 1...12 {
      var found: [String] = []
      var cursor: Cursor?
      repeat {
        let page = try await bed.tickets.comments(on: a.id, in: bed.shop, page: .cursor(cursor, size: size))
        found += page.items.map(\.body)
        cursor = page.cursor
        #expect(page.hasMore == (found.count < 11))
      } while cursor != nil
      #expect(found == expected)
      let page = try await bed.tickets.comments(on: a.id, in: bed.shop, page: .page(2, size: size))
      #expect(page.items.map(\.body) == Array(expected.dropFirst(size).prefix(size)) && page.total == 11)
    }
  }

  private func insert(_ bed: TestBed, _ random: inout SplitMix64) async throws {
    if random.chance(40) { bed.clock.advance(milliseconds: 1) }
    try await bed.ticket(
      status: random.pick([.new, .open]), tags: ["a", "b", "c"].filter { _ in random.chance(50) },
      area: random.chance(50) ? "till" : nil, effort: random.below(4))
  }
}
