import IssueKit
import Testing

@Suite("S2.62–S2.65, S2.80: regressions")
struct RegressionTests {
  /// The version of the fix, that of an event, and whether the event makes the error regress.
  static let table: [(resolved: String, event: String?, regresses: Bool)] = [
    ("2.0.3", "2.1.0", true), ("2.0.3", "2.0.4", true), ("2.0.3", "2.0.10", true), ("2.0.3", "3", true),
    ("2.0.3", "2.0.3", false), ("2.0.3", "2.0.2", false), ("2.0.3", "1.9", false), ("2.0.3", "2", false),
    ("2.0.3", nil, false), ("2.10.0", "2.9.9", false), ("2.9.9", "2.10.0", true),
    ("2.0", "2.0.0", false), ("2.0.0", "2.0", false), ("2", "2.0.0.1", true), ("2.0.0.1", "2", false),
    ("v2.0.3", "2.0.3", false), ("2.0.3", "V2.0.4", true), ("2.0.3", " 2.0.3 ", false),
    ("2.0.3 (455)", "2.0.3 (456)", false), ("2.0.3 (455)", "2.0.4 (1)", true), ("2.0.3", "2.0.3 (456)", false),
    ("2.0.3", "2.0.3+build.9", false), ("2.0.3+1", "2.0.3+2", false), ("2.0.3+9", "2.0.4+1", true),
    ("2.0.0", "2.0.0-rc.1", false), ("2.0.0-rc.1", "2.0.0", true), ("2.0.0-beta.2", "2.0.0-beta.10", true),
    ("2.0.0-beta.10", "2.0.0-beta.2", false), ("2.0.0-alpha", "2.0.0-alpha.1", true),
    ("2.0.0-alpha.1", "2.0.0-alpha.beta", true), ("2.0.0-rc.1", "2.0.0-beta.9", false),
    ("2024-01-15", "2024-01-16", true), ("2024-01-15", "2024-01-15", false), ("2024-12-31", "2025-1-1", true),
    ("99999999999999999998", "99999999999999999999", true), ("1.02", "1.2", false), ("1.a", "1.b", true),
    ("1.0", "1.0.x", false), ("2.0", "nightly", false),
  ]

  @Test("S2.62, S2.63, S2.80: strictly newer regresses, and nothing else", arguments: table)
  func versions(resolved: String, event: String?, regresses: Bool) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    try await bed.errors.resolve(issue.id, inVersion: resolved, in: bed.shop, by: bed.jane)
    let result = try await bed.take(bed.event("timeout", version: event))
    let now = try await bed.now(issue)
    #expect(result.regressed == (regresses ? [issue.id] : []))
    #expect(now.status == (regresses ? .regressed : .resolved))
    #expect(now.resolvedAtVersion == (regresses ? nil : resolved))
    #expect(now.stats.occurrences == 2)
  }

  @Test("S2.62: the comparison stands in history", arguments: Backend.allCases)
  func history(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error()
    try await bed.errors.resolve(issue.id, inVersion: "2.0.3", in: bed.shop, by: bed.jane)
    let result = try await bed.take(bed.event("timeout", version: "2.1.0"))
    #expect(result.answers.map(\.effect) == ["resolved → regressed: 2.1.0 > 2.0.3"])
    let entry = try #require(try await bed.errors.issues.history(of: issue.id, in: bed.shop).items.last)
    #expect(entry.note == "2.1.0 > 2.0.3" && entry.oldValue == "resolved" && entry.newValue == "regressed")
    #expect(entry.actor == .system("ingest"))
  }

  @Test("S2.62: an event of a session that was counted before regresses it too", arguments: Backend.allCases)
  func counted(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("timeout", session: "s", version: "1.0"))
    let issue = try #require(try await bed.errors.list(in: bed.shop).items.first)
    try await bed.errors.resolve(issue.id, inVersion: "1.1", in: bed.shop, by: bed.jane)
    let result = try await bed.take(bed.event("timeout", session: "s", after: 9, version: "1.2"))
    #expect(result.answers.map(\.outcome) == [.repeated] && result.regressed == [issue.id])
  }

  @Test(
    "S2.64: an older version leaves it resolved; occurrence, counts and last seen move", arguments: Backend.allCases)
  func older(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error()
    try await bed.errors.resolve(issue.id, inVersion: "2.0", in: bed.shop, by: bed.jane)
    bed.clock.advance()
    try await bed.take(bed.event("timeout", after: 90_000, user: "u", version: "1.9"))
    let now = try await bed.now(issue)
    #expect(now.status == .resolved && now.resolvedAtVersion == "2.0")
    #expect(now.stats.occurrences == 2 && now.stats.users == 1)
    #expect(now.stats.lastSeenAt == TestClock.start.adding(milliseconds: 90_000))
    #expect(now.lastActivityAt == bed.clock.now)
  }

  @Test(
    "S2.65: silenced, in progress and regressed errors stay so; occurrences are recorded",
    arguments: [
      ErrorIssue.Status.silenced, .inProgress, .regressed, .new,
    ])
  func quiet(status: ErrorIssue.Status) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    try await bring(bed, issue, to: status)
    let before = try await bed.now(issue).stats.occurrences
    let result = try await bed.take(bed.event("timeout", version: "99"))
    #expect(result.regressed.isEmpty && result.woken.isEmpty && result.answers.map(\.effect) == [nil])
    let now = try await bed.now(issue)
    #expect(now.status == status && now.stats.occurrences == before + 1)
  }

  @Test("A regressed error can be resolved again, and regresses again", arguments: Backend.allCases)
  func again(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error()
    for round in 1...3 {
      try await bed.errors.resolve(issue.id, inVersion: "\(round).5", in: bed.shop, by: bed.jane)
      let result = try await bed.take(
        bed.event("timeout", version: "\(round).4"), bed.event("timeout", version: "\(round).6"),
        bed.event("timeout", version: "\(round).7"))
      #expect(result.regressed == [issue.id])
      #expect(result.answers.map { $0.effect != nil } == [false, true, false])
    }
  }
}
