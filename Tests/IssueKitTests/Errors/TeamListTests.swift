import IssueKit
import Testing

@Suite("S2.105–S2.110: the list of a team")
struct TeamListTests {
  @Test(
    "S2.105, S2.106: the errors of the projects that the caller may see, as one list with one cursor",
    arguments: Backend.allCases, [1, 3, 50])
  func across(backend: Backend, size: Int) async throws {
    let bed = try await TestBed(backend)
    let hidden = try Scope("other/secret")
    var expected: [String] = []
    for number in 0..<18 {
      if number % 2 == 0 { bed.clock.advance(milliseconds: 1) }
      let scope = [bed.shop, bed.bank, hidden][number % 3]
      try await bed.take(bed.event("w\(number)"), in: scope)
      if scope != hidden { expected.insert("w\(number)", at: 0) }
    }
    var found: [String] = []
    var cursor: Cursor?
    repeat {
      let page = try await bed.errors.list(across: [bed.bank, bed.shop], page: .cursor(cursor, size: size))
      found += page.items.map(\.title)
      cursor = page.cursor
      #expect(page.hasMore == (found.count < expected.count))
    } while cursor != nil
    #expect(found == expected)
  }

  @Test("S2.106: filtered by status, app and mode", arguments: Backend.allCases)
  func filters(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for scope in [bed.shop, bed.bank] {
      try await bed.take(
        bed.event("a"), bed.event("b", app: "ios"), bed.event("c", isDev: true), in: scope)
    }
    let first = try required(try await bed.errors.list(in: bed.bank, app: "ios").items.first)
    try await bed.errors.setStatus(first.id, to: .silenced, in: bed.bank, by: bed.jane)
    let scopes = [bed.shop, bed.bank]
    #expect(try await bed.errors.list(across: scopes, app: "ios").items.count == 2)
    #expect(try await bed.errors.list(across: scopes, statuses: [.new], app: "ios").items.map(\.scope) == [bed.shop])
    #expect(try await bed.errors.list(across: scopes, statuses: [.silenced, .new]).items.count == 4)
    #expect(try await bed.errors.list(across: [bed.bank], statuses: [.silenced]).items.map(\.id) == [first.id])
    #expect(try await bed.errors.list(across: scopes, statuses: [.new], page: .page(1)).total == 3)
  }

  @Test("S2.107: production is the default here, all is the default in a project", arguments: Backend.allCases)
  func modes(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("a"), bed.event("b", isDev: true))
    #expect(try await bed.errors.list(across: [bed.shop]).items.map(\.title) == ["a"])
    #expect(try await bed.errors.list(across: [bed.shop], mode: .all).items.count == 2)
    #expect(try await bed.errors.list(in: bed.shop).items.count == 2)
  }

  @Test("S2.108, D24: is_dev is honoured here too", arguments: Backend.allCases)
  func isDev(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("a"), bed.event("b", isDev: true))
    #expect(try await bed.errors.list(across: [bed.shop], isDev: true).items.map(\.title) == ["b"])
    #expect(try await bed.errors.list(across: [bed.shop], isDev: false, mode: .development).items.map(\.title) == ["a"])
  }

  @Test("S2.109: no project that the caller may see gives an empty page, not an error", arguments: Backend.allCases)
  func empty(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.error()
    let page = try await bed.errors.list(across: [])
    #expect(page.items.isEmpty && page.cursor == nil)
    #expect(try await bed.errors.list(across: [], page: .page(1)).total == 0)
    #expect(try await bed.errors.list(across: [try Scope("no/such")]).items.isEmpty)
  }

  @Test("S2.110: each error says its project")
  func project() async throws {
    let bed = try await TestBed()
    try await bed.error()
    #expect(try await bed.errors.list(across: [bed.shop, bed.bank]).items.map(\.scope.name) == ["acme/shop"])
  }
}
