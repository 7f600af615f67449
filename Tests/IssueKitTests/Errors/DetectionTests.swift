import IssueKit
import Testing

@Suite("S2.58–S2.78: from events to issues")
struct DetectionTests {
  @Test(
    "S2.58, S2.14: issues are made from events, those of one fingerprint go to one issue", arguments: Backend.allCases)
  func grouping(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let result = try await bed.take(
      bed.event("timeout in cart"), bed.event("crash in cart"), bed.event("timeout in menu"), bed.event("timeout"))
    #expect(result.answers.map(\.outcome) == [.created, .created, .occurrence, .occurrence])
    #expect(result.created.count == 2)
    let issues = try await bed.errors.list(in: bed.shop).items
    #expect(Set(issues.map { "\($0.title): \($0.stats.occurrences)" }) == ["timeout in cart: 3", "crash in cart: 1"])
    let ids = result.answers.map(\.issueID)
    #expect(ids[0] == ids[2] && ids[0] == ids[3] && ids[0] != ids[1])
  }

  @Test(
    "S2.66: only errors and worse are taken in; the rest is answered as ignored", arguments: ErrorEvent.Level.allCases)
  func levels(level: ErrorEvent.Level) async throws {
    let bed = try await TestBed()
    let result = try await bed.take(bed.event("timeout", level: level))
    let isError = level == .error || level == .fatal
    #expect(result.answers.map(\.outcome) == [isError ? .created : .ignored])
    #expect((result.answers.first?.issueID != nil) == isError)
    #expect(try await bed.errors.list(in: bed.shop).items.count == (isError ? 1 : 0))
    #expect(try await bed.store.lastSequence() == (isError ? 1 : 0))
  }

  @Test("S2.67–S2.71: with the owlmetry grouper events fall together as they do there", arguments: Backend.allCases)
  func owlmetry(backend: Backend) async throws {
    let bed = try await TestBed(backend, settings: ErrorSettings(grouper: OwlmetryGrouper()))
    func request(_ url: String, _ method: String = "GET") -> ErrorEvent {
      var event = bed.event("sdk:network_request")
      event.attributes = ["_http_method": method, "_http_url": url]
      return event
    }
    func typed(_ type: String) -> ErrorEvent {
      var event = bed.event("Failed")
      event.attributes = ["_error_type": type]
      return event
    }
    let result = try await bed.take(
      bed.event("Timeout after 300 ms"), bed.event("timeout  after 2.5 MS"),
      bed.event("Timeout after 300 ms", module: "Net"),
      request("https://api.example.com/users/17?x=1"), request("https://api.example.com/users/18"),
      request("https://api.example.com/users/18", "PUT"), request("https://api.example.com/carts/18"),
      typed("A"), typed("A"), typed("B"))
    #expect(
      result.answers.map(\.outcome) == [
        .created, .occurrence, .created, .created, .occurrence, .created, .created, .created, .occurrence, .created,
      ])
    let titles = Set(try await bed.errors.list(in: bed.shop).items.map(\.title))
    #expect(titles.contains("Timeout after 300 ms"))
    #expect(titles.contains("Network error: PUT api.example.com/users/<n>"))
  }

  @Test(
    "S2.72: one issue owns a fingerprint in each app and mode; development and production never mix",
    arguments: Backend.allCases)
  func apart(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for _ in 0..<2 {
      for app in ["web", "ios"] {
        for isDev in [false, true] { try await bed.take(bed.event("timeout", app: app, session: "s", isDev: isDev)) }
      }
    }
    let issues = try await bed.errors.list(in: bed.shop).items
    #expect(issues.count == 4 && issues.allSatisfy { $0.stats.occurrences == 1 })
    #expect(Set(issues.map { "\($0.appID) \($0.isDev)" }).count == 4)
    for issue in issues {
      let prints = try await bed.errors.fingerprints(of: issue.id, in: bed.shop)
      #expect(prints.map { "\($0.appID) \($0.isDev)" } == ["\(issue.appID) \(issue.isDev)"])
    }
  }

  @Test("S2.77: one occurrence per issue and session; the first event wins", arguments: Backend.allCases)
  func sessions(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let first = bed.event("timeout", session: "s", after: 9_000, user: "a", version: "1.0")
    let result = try await bed.take(
      first, bed.event("timeout", session: "s", after: 3_000, user: "b", version: "9.0"),
      bed.event("timeout", session: "t", user: "a"), bed.event("crash", session: "s", after: 90_000))
    #expect(result.answers.map(\.outcome) == [.created, .repeated, .occurrence, .created])
    let issue = try await bed.errors.issues.get(result.created[0], in: bed.shop)
    #expect(issue.stats.occurrences == 2 && issue.stats.users == 1)
    let occurrences = try await bed.errors.occurrences(of: issue.id, in: bed.shop).items
    #expect(occurrences.map(\.sessionID) == ["s", "t"])
    #expect(occurrences[0].eventID == first.id && occurrences[0].userID == "a")
    #expect(issue.stats.lastAppVersion?.version == "1.0" && issue.stats.firstSeenAt == TestClock.start)
  }

  @Test(
    "S2.78: counts, users, first and last seen and versions, in whatever order events come", arguments: Backend.allCases
  )
  func stats(backend: Backend) async throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let bed = try await TestBed(backend)
      var random = SplitMix64(seed: seed)
      let events = [
        bed.event("timeout", after: 100, user: "a", version: nil, sdk: nil),
        bed.event("timeout", after: 200, user: "b", version: "1.9", sdk: "7"),
        bed.event("timeout", after: 300, user: nil, version: "1.8", sdk: nil),
        bed.event("timeout", after: 400, user: "a", version: "1.10", sdk: "6"),
        bed.event("timeout", after: 500, user: nil, version: nil, sdk: nil),
      ].shuffled(using: &random)
      for event in events { try await bed.take(event) }
      let stats = try #require(try await bed.errors.list(in: bed.shop).items.first).stats
      #expect(stats.occurrences == 5 && stats.users == 2)
      #expect(stats.firstSeenAt == TestClock.start.adding(milliseconds: 100))
      #expect(stats.lastSeenAt == TestClock.start.adding(milliseconds: 500))
      #expect(stats.firstAppVersion?.version == "1.9" && stats.lastAppVersion?.version == "1.10")
      #expect(stats.firstSDKVersion?.version == "7" && stats.lastSDKVersion?.version == "6")
    }
  }

  @Test(
    "Every event has its answer, in the order in which they were sent; a bad one is rejected by itself",
    arguments: Backend.allCases)
  func answers(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    var late = bed.event("timeout", id: "late")
    late.timestamp = Timestamp(milliseconds: .max)
    let events = [
      bed.event("timeout", id: "a"), bed.event(" ", id: "blank"), bed.event("timeout", id: ""),
      bed.event("timeout", id: "b", session: ""), late, bed.event("hello", id: "info", level: .info),
      bed.event("timeout", id: "a"), bed.event("crash", id: "c", version: String(repeating: "9", count: 201)),
    ]
    let result = try await bed.errors.ingest(events, in: bed.shop)
    #expect(result.answers.map(\.eventID) == events.map(\.id))
    let fields = result.answers.map { answer -> String in
      if case .rejected(let problems) = answer.outcome { return problems.map(\.field).joined(separator: ",") }
      return "\(answer.outcome)"
    }
    #expect(fields == ["created", "message", "id", "session_id", "timestamp", "ignored", "duplicate", "app_version"])
    #expect(result.rejected == 5 && result.count(.duplicate) == 1)
    #expect(result.answers[6].issueID == result.answers[0].issueID)
    #expect(try await bed.errors.list(in: bed.shop).items.map(\.stats.occurrences) == [1])
  }

  @Test(
    "An event is taken in once for an app: the same id from another app is another event", arguments: Backend.allCases)
  func identity(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("timeout", id: "e"))
    let again = try await bed.take(bed.event("crash", id: "e"), bed.event("timeout", id: "e", app: "ios"))
    #expect(again.answers.map(\.outcome) == [.duplicate, .created])
  }

  @Test(
    "What happens again after its issue was deleted makes a new one; the trash gets nothing",
    arguments: Backend.allCases)
  func afterDelete(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let old = try await bed.error("timeout")
    try await bed.errors.issues.delete(old.id, in: bed.shop, by: bed.jane)
    let result = try await bed.take(bed.event("timeout"))
    #expect(result.answers.map(\.outcome) == [.created])
    let restored = try await bed.errors.issues.restore(old.id, in: bed.shop, by: bed.jane)
    #expect(restored.stats.occurrences == 1)
    try await bed.take(bed.event("timeout"))
    #expect(try await bed.now(restored).stats.occurrences == 1)
    let new = try await bed.errors.issues.get(try required(result.created.first), in: bed.shop)
    #expect(new.stats.occurrences == 2)
  }

  @Test("A purged error leaves neither occurrences nor fingerprints", arguments: Backend.allCases)
  func purge(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.error("one"), try await bed.error("two"))
    try await bed.errors.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    #expect(try await code { try await bed.errors.purge(a.id, in: bed.shop, by: bed.jane) } == .notFound)
    try await bed.errors.issues.delete(a.id, in: bed.shop, by: bed.jane)
    try await bed.errors.purge(a.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.store.scan(ScanRequest<Occurrence>(in: .all("thread"), limit: 9)).records.isEmpty)
    #expect(try await bed.store.scan(ScanRequest<FingerprintRecord>(in: .all("thread"), limit: 9)).records.isEmpty)
    #expect(try await bed.take(bed.event("two")).answers.map(\.outcome) == [.created])
    #expect(try await bed.errors.list(in: bed.shop).items.map(\.number) == [3])
  }

  @Test("Events that are old enough are forgotten; issues and occurrences stay", arguments: Backend.allCases)
  func forgetting(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (old, young) = (bed.event("timeout", session: "s"), bed.event("crash", session: "t"))
    try await bed.take(old)
    bed.clock.advance(hours: 24)
    try await bed.take(young)
    #expect(try await bed.errors.forgetEvents(before: bed.clock.now, in: bed.shop) == 2)
    #expect(try await bed.take(young).answers.map(\.outcome) == [.duplicate])
    #expect(try await bed.take(old).answers.map(\.outcome) == [.repeated])
    #expect(try await bed.errors.list(in: bed.shop).items.map(\.stats.occurrences) == [1, 1])
  }
}
