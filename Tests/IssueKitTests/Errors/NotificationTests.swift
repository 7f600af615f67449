import IssueKit
import Testing

@Suite("S2.81–S2.83: notifications")
struct NotificationTests {
  @Test(
    "S2.81: one message a call tells of all new and regressed errors; development tells nobody",
    arguments: Backend.allCases)
  func one(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let old = try await bed.error("old")
    let asleep = try await bed.error("asleep")
    try await bed.errors.resolve(old.id, inVersion: "1", in: bed.shop, by: bed.jane)
    try await bed.errors.snooze(asleep.id, in: bed.shop, by: bed.jane)
    try await deliver(bed)
    bed.clock.advance()
    let result = try await bed.take(
      bed.event("a"), bed.event("b"), bed.event("a"), bed.event("old", version: "2"), bed.event("asleep"),
      bed.event("c", isDev: true))
    let message = try #require(try await bed.errors.outbox.pending().first)
    #expect(try await bed.errors.outbox.pending().count == 1)
    #expect(message.topic == .issueNew && message.scope == bed.shop && message.createdAt == bed.clock.now)
    let told = message.items.map { "\($0.title) \($0.status) \($0.occurrences) \($0.appID)" }
    #expect(told == ["a new 2 web", "b new 1 web", "asleep new 2 web", "old regressed 2 web"])
    #expect(result.created.count == 3 && result.regressed == [old.id] && result.woken == [asleep.id])
  }

  @Test(
    "S2.81: a call that takes several commits leaves a message with each, and tells of nothing twice",
    arguments: Backend.allCases)
  func commits(backend: Backend) async throws {
    let bed = try await TestBed(backend, settings: ErrorSettings(grouper: WordGrouper(), eventsPerCommit: 2))
    let result = try await bed.take(bed.event("a"), bed.event("b"), bed.event("c"), bed.event("d"), bed.event("e"))
    #expect(result.created.count == 5 && result.answers.count == 5)
    let pending = try await bed.errors.outbox.pending()
    #expect(pending.flatMap(\.items).map(\.title) == ["a", "b", "c", "d", "e"])
    #expect(pending.count == 3)
  }

  @Test(
    "S2.81: nothing new, no message: repeated, silenced and development errors are quiet", arguments: Backend.allCases)
  func quiet(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error("a")
    let silenced = try await bed.error("b")
    try await bed.errors.setStatus(silenced.id, to: .silenced, in: bed.shop, by: bed.jane)
    try await bed.errors.resolve(issue.id, inVersion: "1", in: bed.shop, by: bed.jane)
    try await deliver(bed)
    try await bed.take(
      bed.event("a", version: "1"), bed.event("b"), bed.event("c", isDev: true), bed.event("d", level: .info))
    #expect(try await bed.errors.outbox.pending().isEmpty)
  }

  @Test("S2.81: an error that its own burst joined with a known one is not told of", arguments: Backend.allCases)
  func joined(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.error("known")
    try await deliver(bed)
    try await bed.take(bed.event("x", session: "s"), bed.event("known", session: "s"))
    #expect(try await bed.errors.outbox.pending().isEmpty)
  }

  @Test(
    "S2.82: each frequency is due after its interval, and not a millisecond before",
    arguments: [
      (DigestFrequency.hourly, Int64(1)), (.sixHourly, 6), (.daily, 24), (.weekly, 168),
    ])
  func intervals(frequency: DigestFrequency, hours: Int64) async throws {
    let bed = try await TestBed()
    try await bed.error("a")
    func digest() async throws -> OutboxMessage? {
      try await bed.errors.digest(in: bed.shop, frequency: frequency, projectCreatedAt: TestClock.start)
    }
    bed.clock.advance(milliseconds: hours * 3_600_000 - 1)
    #expect(try await digest() == nil)
    bed.clock.advance(milliseconds: 1)
    #expect(try await digest()?.items.map(\.title) == ["a"])
    try await bed.take(bed.event("b", after: hours * 3_600_000 + 1))
    bed.clock.advance(milliseconds: hours * 3_600_000 - 1)
    #expect(try await digest() == nil)
    bed.clock.advance(milliseconds: 1)
    #expect(try await digest()?.items.map(\.title) == ["b"])
  }

  @Test("S2.82: none never comes, daily is the default")
  func defaults() async throws {
    let bed = try await TestBed()
    try await bed.error("a")
    bed.clock.advance(hours: 23)
    #expect(try await bed.errors.digest(in: bed.shop, projectCreatedAt: TestClock.start) == nil)
    bed.clock.advance(hours: 1_000)
    #expect(try await bed.errors.digest(in: bed.shop, frequency: .none, projectCreatedAt: TestClock.start) == nil)
    #expect(try await bed.errors.digest(in: bed.shop, projectCreatedAt: TestClock.start) != nil)
    #expect(DigestFrequency.allCases.map(\.rawValue) == ["none", "hourly", "6_hourly", "daily", "weekly"])
  }

  @Test(
    "S2.82: told once, and again only when seen since; the time of telling is kept in the same commit",
    arguments: Backend.allCases)
  func since(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.error("a"), try await bed.error("b"))
    func digest() async throws -> [String]? {
      bed.clock.advance(hours: 24)
      return try await bed.errors.digest(in: bed.shop, projectCreatedAt: TestClock.start)?.items.map(\.title).sorted()
    }
    let before = try await bed.store.lastSequence()
    #expect(try await digest() == ["a", "b"])
    #expect(try await bed.store.lastSequence() == before + 1)
    #expect(try await bed.now(a).lastNotifiedAt == bed.clock.now)
    #expect(try await bed.now(b).lastNotifiedAt == bed.clock.now)
    #expect(try await digest() == nil)
    try await bed.take(bed.event("b", after: 49 * 3_600_000))
    #expect(try await digest() == ["b"])
    #expect(try await bed.now(a).lastNotifiedAt != bed.now(b).lastNotifiedAt)
    #expect(try await bed.errors.outbox.pending().map(\.topic) == [.issueNew, .issueNew, .issueDigest, .issueDigest])
  }

  @Test("S2.83: only new and regressed production errors are in a digest", arguments: Backend.allCases)
  func statuses(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for status in ErrorIssue.Status.allCases {
      for isDev in [false, true] {
        try await bring(bed, try await bed.error("\(status.rawValue)", isDev: isDev), to: status)
      }
    }
    bed.clock.advance(hours: 24)
    let message = try await bed.errors.digest(in: bed.shop, projectCreatedAt: TestClock.start)
    #expect(Set(try required(message).items.map(\.title)) == ["new", "regressed"])
    #expect(message?.items.count == 2)
    for issue in try await bed.errors.list(in: bed.shop).items {
      #expect((issue.lastNotifiedAt != nil) == (!issue.isDev && (issue.status == .new || issue.status == .regressed)))
    }
  }

  @Test(
    "The outbox gives messages oldest first until they are delivered, and forgets delivered ones",
    arguments: Backend.allCases)
  func outbox(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for word in ["a", "b", "c"] {
      bed.clock.advance()
      try await bed.error(word)
    }
    let outbox = bed.errors.outbox
    let pending = try await outbox.pending()
    #expect(pending.flatMap(\.items).map(\.title) == ["a", "b", "c"])
    #expect(try await outbox.pending(limit: 2).map(\.id) == pending.prefix(2).map(\.id))
    try await outbox.markDelivered(pending[1].id)
    let before = try await bed.store.lastSequence()
    try await outbox.markDelivered(pending[1].id)
    #expect(try await bed.store.lastSequence() == before)
    #expect(try await outbox.pending().map(\.id) == [pending[0].id, pending[2].id])
    #expect(try await outbox.purge(deliveredBefore: bed.clock.now) == 0)
    bed.clock.advance()
    #expect(try await outbox.purge(deliveredBefore: bed.clock.now) == 1)
    #expect(try await outbox.pending().count == 2)
  }

  private func deliver(_ bed: TestBed) async throws {
    for message in try await bed.errors.outbox.pending() { try await bed.errors.outbox.markDelivered(message.id) }
  }
}

extension NotificationTests {
  @Test("Two who purge the outbox at once remove each message once", arguments: Backend.allCases)
  func purgeTwice(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for number in 0..<40 { try await bed.take(bed.event("kind\(number)")) }
    for message in try await bed.errors.outbox.pending() { try await bed.errors.outbox.markDelivered(message.id) }
    bed.clock.advance(milliseconds: 1)
    let (outbox, now) = (bed.errors.outbox, bed.clock.now)
    async let first = outbox.purge(deliveredBefore: now)
    async let second = outbox.purge(deliveredBefore: now)
    #expect(try await first + second == 40)
    #expect(try await outbox.pending().isEmpty)
  }
}
