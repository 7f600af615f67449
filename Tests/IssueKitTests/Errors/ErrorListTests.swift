import IssueKit
import Testing

@Suite("S2.1–S2.14: the list of a project")
struct ErrorListTests {
  @Test("S2.1, S2.13: the errors of one project, each of one app", arguments: Backend.allCases)
  func project(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("one"), bed.event("two", app: "ios"))
    try await bed.take(bed.event("three"), in: bed.bank)
    let found = try await bed.errors.list(in: bed.shop).items
    #expect(Set(found.map { "\($0.title) \($0.appID)" }) == ["one web", "two ios"])
    #expect(found.allSatisfy { $0.scope == bed.shop })
  }

  @Test("S2.2: the last active first: an event of a new session, a comment and a change of status float an issue up")
  func order() async throws {
    let bed = try await TestBed()
    var issues: [ErrorRecord] = []
    for word in ["a", "b", "c", "d"] {
      bed.clock.advance()
      issues.append(try await bed.error(word))
    }
    func titles(_ query: IssueQuery<ErrorIssue>? = nil) async throws -> [String] {
      guard let query else { return try await bed.errors.list(in: bed.shop).items.map(\.title) }
      return try await bed.errors.issues.list(query, in: bed.shop).items.map(\.title)
    }
    #expect(try await titles() == ["d", "c", "b", "a"])
    bed.clock.advance()
    try await bed.take(bed.event("a"))
    #expect(try await titles() == ["a", "d", "c", "b"])
    bed.clock.advance()
    try await bed.errors.issues.comment("x", on: issues[1].id, in: bed.shop, by: bed.jane)
    #expect(try await titles() == ["b", "a", "d", "c"])
    bed.clock.advance()
    try await bed.errors.setStatus(issues[2].id, to: .silenced, in: bed.shop, by: bed.jane)
    #expect(try await titles() == ["c", "b", "a", "d"])
    #expect(try await titles(.init().sorted(by: "created", descending: false)) == ["a", "b", "c", "d"])
  }

  @Test("D2: also by when it was last seen, and by how often")
  func sorts() async throws {
    let bed = try await TestBed()
    try await bed.take(bed.event("a", after: 30), bed.event("b", after: 10), bed.event("c", after: 20))
    try await bed.take(bed.event("b", after: 5), bed.event("b", after: 6), bed.event("c", after: 7))
    func titles(_ sort: String) async throws -> [String] {
      try await bed.errors.issues.list(.init().sorted(by: sort), in: bed.shop).items.map(\.title)
    }
    #expect(try await titles("last_seen") == ["a", "c", "b"])
    #expect(try await titles("occurrences") == ["b", "c", "a"])
  }

  @Test("S2.4: filtered by each status, and by several", arguments: Backend.allCases)
  func statuses(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for status in ErrorIssue.Status.allCases {
      let issue = try await bed.error("\(status.rawValue)")
      try await bring(bed, issue, to: status)
    }
    for status in ErrorIssue.Status.allCases {
      let found = try await bed.errors.list(in: bed.shop, statuses: [status]).items
      #expect(found.map(\.status) == [status] && found.map(\.title) == [status.rawValue])
    }
    let some = try await bed.errors.list(in: bed.shop, statuses: [.new, .regressed]).items
    #expect(Set(some.map(\.status)) == [.new, .regressed])
    #expect(try await bed.errors.list(in: bed.shop).items.count == 6)
  }

  @Test(
    "S2.5–S2.7: filtered by app and mode; is_dev wins over the mode, all is the default", arguments: Backend.allCases)
  func modes(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for app in ["web", "ios"] {
      for isDev in [false, true] { try await bed.error("timeout", app: app, isDev: isDev) }
    }
    func found(app: String? = nil, isDev: Bool? = nil, mode: DataMode = .all) async throws -> Set<String> {
      let page = try await bed.errors.list(in: bed.shop, app: app, isDev: isDev, mode: mode)
      return Set(page.items.map { "\($0.appID) \($0.isDev ? "dev" : "prod")" })
    }
    #expect(try await found() == ["web prod", "web dev", "ios prod", "ios dev"])
    #expect(try await found(app: "ios") == ["ios prod", "ios dev"])
    #expect(try await found(mode: .production) == ["web prod", "ios prod"])
    #expect(try await found(mode: .development) == ["web dev", "ios dev"])
    #expect(try await found(isDev: true, mode: .production) == ["web dev", "ios dev"])
    #expect(try await found(isDev: false, mode: .development) == ["web prod", "ios prod"])
    #expect(try await found(app: "web", isDev: false) == ["web prod"])
    #expect(try await found(app: "android").isEmpty)
    #expect(Set(DataMode.allCases.map(\.rawValue)) == ["production", "development", "all"])
  }

  @Test(
    "S2.8–S2.12: an opaque cursor, 50 a page unless told otherwise, no cursor when nothing more follows",
    arguments: Backend.allCases)
  func paging(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for number in 0..<51 {
      if number % 4 == 0 { bed.clock.advance(milliseconds: 1) }
      try await bed.take(bed.event("word\(number)"))
    }
    let first = try await bed.errors.list(in: bed.shop)
    #expect(first.items.count == 50 && first.size == 50 && first.hasMore)
    let cursor = try Cursor(text: try required(first.cursor).text)
    let second = try await bed.errors.list(in: bed.shop, page: .cursor(cursor))
    #expect(second.items.count == 1 && !second.hasMore && second.cursor == nil)
    #expect(Set((first.items + second.items).map(\.id)).count == 51)
    let all = first.items + second.items
    #expect(zip(all, all.dropFirst()).allSatisfy { ($0.lastActivityAt, $0.id) > ($1.lastActivityAt, $1.id) })
    let filtered = try await bed.errors.list(in: bed.shop, statuses: [.new], app: "web", page: .cursor(size: 51))
    #expect(filtered.items.count == 51 && filtered.cursor == nil)
  }

  @Test("D4: an unknown field in a filter is an error, not everything")
  func unknown() async throws {
    let bed = try await TestBed()
    let query = IssueQuery<ErrorIssue>().where("state", .text("new"))
    #expect(try await code { try await bed.errors.issues.list(query, in: bed.shop) } == .invalid)
    #expect(ErrorIssue.Status(rawValue: "fixed") == nil)
  }

  @Test("Errors are counted by status, app, mode and module", arguments: Backend.allCases)
  func counts(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let events = [
      bed.event("a", module: "net"), bed.event("b", app: "ios", module: "net"), bed.event("c", isDev: true),
    ]
    try await bed.errors.ingest(events, in: bed.shop)
    func counts(_ field: String) async throws -> [String] {
      try await bed.errors.issues.counts(by: field, in: bed.shop).map { "\($0.value)=\($0.count)" }
    }
    #expect(try await counts("status") == ["new=3"])
    #expect(try await counts("app") == ["ios=1", "web=2"])
    #expect(try await counts("is_dev") == ["false=2", "true=1"])
    #expect(try await counts("module") == ["=1", "net=2"])
  }
}

/// Brings a new error into a status by the moves that lead there.
func bring(_ bed: TestBed, _ issue: ErrorRecord, to status: ErrorIssue.Status) async throws {
  switch status {
  case .new: break
  case .inProgress, .silenced, .snoozed:
    try await bed.errors.setStatus(issue.id, to: status, in: bed.shop, by: bed.jane)
  case .resolved:
    try await bed.errors.resolve(issue.id, inVersion: "1.0", in: bed.shop, by: bed.jane)
  case .regressed:
    try await bed.errors.resolve(issue.id, inVersion: "1.0", in: bed.shop, by: bed.jane)
    let event = bed.event(issue.title, app: issue.appID, version: "1.1", isDev: issue.isDev)
    try await bed.errors.ingest([event], in: bed.shop)
  }
}
