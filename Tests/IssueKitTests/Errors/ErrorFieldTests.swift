import IssueKit
import Testing

@Suite("S2.15–S2.27: the fields of an error")
struct ErrorFieldTests {
  @Test("S2.15–S2.26: what one event makes", arguments: Backend.allCases)
  func fresh(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    bed.clock.advance()
    let event = bed.event("timeout in cart", after: 40, module: "Cart", user: "u", version: "2.1.0", sdk: "0.1.2")
    let result = try await bed.take(event)
    let issue = try await bed.errors.issues.get(try required(result.created.first), in: bed.shop)
    #expect(issue.appID == "web" && issue.scope == bed.shop && issue.number == 1)
    #expect(issue.status == .new && issue.title == "timeout in cart")
    #expect(issue.sourceModule == "Cart" && issue.isDev == false)
    #expect(issue.stats.occurrences == 1 && issue.stats.users == 1)
    #expect(issue.resolvedAtVersion == nil && issue.lastNotifiedAt == nil && issue.details.snoozedAt == nil)
    #expect(issue.stats.firstSDKVersion?.version == "0.1.2" && issue.stats.lastSDKVersion?.version == "0.1.2")
    #expect(issue.stats.firstAppVersion?.version == "2.1.0" && issue.stats.lastAppVersion?.version == "2.1.0")
    #expect(issue.stats.firstSeenAt == event.timestamp && issue.stats.lastSeenAt == event.timestamp)
    #expect(issue.createdAt == bed.clock.now && issue.updatedAt == bed.clock.now)
    #expect(try await bed.errors.fingerprints(of: issue.id, in: bed.shop).map(\.value) == ["timeout"])
    #expect(issue.reporter == .system("ingest"))
  }

  @Test("S2.18, S2.22: what an event leaves out is null", arguments: Backend.allCases)
  func empty(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error()
    #expect(issue.sourceModule == nil && issue.stats.users == 0)
    #expect(issue.stats.firstAppVersion == nil && issue.stats.lastAppVersion == nil)
    #expect(issue.stats.firstSDKVersion == nil && issue.stats.lastSDKVersion == nil)
  }

  @Test("S2.21: the version of a resolution has at most 50 bytes", arguments: [50, 51])
  func versionLength(length: Int) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    let version = "1." + String(repeating: "0", count: length - 2)
    let error = try await failure {
      try await bed.errors.resolve(issue.id, inVersion: " \(version) ", in: bed.shop, by: bed.jane)
    }
    #expect(error?.problems.map(\.field) == (length == 50 ? nil : ["resolved_at_version"]))
    #expect(try await bed.now(issue).resolvedAtVersion == (length == 50 ? version : nil))
  }

  @Test("S2.25: times are written to the millisecond")
  func times() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    #expect(issue.createdAt.rfc3339 == "2026-01-01T00:00:00.000Z")
  }

  @Test("S2.26: an error may have several fingerprints", arguments: Backend.allCases)
  func fingerprints(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("one", session: "s"), bed.event("two", session: "s", after: 10))
    let issue = try #require(try await bed.errors.list(in: bed.shop).items.first)
    let records = try await bed.errors.fingerprints(of: issue.id, in: bed.shop)
    #expect(Set(records.map(\.value)) == ["one", "two"])
    #expect(records.allSatisfy { $0.grouper == "word:1" && $0.basis == "message" && !$0.isPinned })
  }

  @Test("A title is one line and not too long, whatever the message")
  func titles() async throws {
    let bed = try await TestBed()
    let long = "long " + String(repeating: "é", count: 400)
    try await bed.take(bed.event("two\n\tlines\u{0}"), bed.event(long))
    let titles = try await bed.errors.list(in: bed.shop).items.map(\.title)
    #expect(titles.contains("two lines"))
    let short = try #require(titles.first { $0.hasPrefix("long") })
    #expect(short.utf8.count <= 500 && short.hasSuffix("…"))
  }
}
