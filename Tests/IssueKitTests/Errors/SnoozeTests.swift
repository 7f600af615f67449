import IssueKit
import Testing

@Suite("S2.59–S2.61: snoozed errors")
struct SnoozeTests {
  @Test("S2.59: the next occurrence wakes a snoozed error", arguments: Backend.allCases)
  func next(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error()
    try await bed.errors.snooze(issue.id, in: bed.shop, by: bed.jane)
    bed.clock.advance()
    let result = try await bed.take(bed.event("timeout"))
    #expect(result.woken == [issue.id])
    #expect(result.answers.map(\.effect) == ["snoozed → new: next occurrence"])
    let woken = try await bed.now(issue)
    #expect(woken.status == .new && woken.snooze == nil && woken.updatedAt == bed.clock.now)
    let entry = try #require(try await bed.errors.issues.history(of: issue.id, in: bed.shop).items.last)
    #expect(entry.action == .statusChanged && entry.oldValue == "snoozed" && entry.newValue == "new")
    #expect(entry.note == "next occurrence" && entry.actor == .system("ingest"))
  }

  @Test("S2.60: waking tells the team as a new issue does, in production only", arguments: [false, true])
  func push(isDev: Bool) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error("timeout", isDev: isDev)
    for message in try await bed.errors.outbox.pending() { try await bed.errors.outbox.markDelivered(message.id) }
    try await bed.errors.snooze(issue.id, in: bed.shop, by: bed.jane)
    try await bed.take(bed.event("timeout", isDev: isDev))
    let pending = try await bed.errors.outbox.pending()
    #expect(pending.map(\.topic) == (isDev ? [] : [.issueNew]))
    #expect(pending.flatMap(\.items).map(\.issueID) == (isDev ? [] : [issue.id]))
  }

  @Test(
    "S2.61: an event of a session that was counted before wakes it too, and adds no occurrence",
    arguments: Backend.allCases)
  func counted(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("timeout", session: "s"))
    let issue = try #require(try await bed.errors.list(in: bed.shop).items.first)
    try await bed.errors.snooze(issue.id, in: bed.shop, by: bed.jane)
    let result = try await bed.take(bed.event("timeout", session: "s", after: 60_000))
    #expect(result.answers.map(\.outcome) == [.repeated] && result.woken == [issue.id])
    #expect(try await bed.now(issue).stats.occurrences == 1)
  }

  @Test("An event that was taken in before wakes nothing")
  func duplicate() async throws {
    let bed = try await TestBed()
    let event = bed.event("timeout")
    try await bed.take(event)
    let issue = try #require(try await bed.errors.list(in: bed.shop).items.first)
    try await bed.errors.snooze(issue.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.take(event).woken.isEmpty)
    #expect(try await bed.now(issue).status == .snoozed)
  }

  @Test("The counts at the start are kept with the snooze")
  func start() async throws {
    let bed = try await TestBed()
    try await bed.take(
      bed.event("timeout", user: "a"), bed.event("timeout", user: "a"), bed.event("timeout", user: "b"))
    let issue = try #require(try await bed.errors.list(in: bed.shop).items.first)
    bed.clock.advance()
    let snoozed = try await bed.errors.snooze(issue.id, until: .occurrences(5), in: bed.shop, by: bed.jane)
    #expect(
      snoozed.snooze == Snooze(until: .occurrences(5), since: bed.clock.now, occurrencesAtStart: 3, usersAtStart: 2))
  }

  @Test(
    "Until n more occurrences: the n-th wakes it, however the events are split", arguments: [1, 2, 5], [true, false])
  func occurrences(count: Int, isSplit: Bool) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    try await bed.errors.snooze(issue.id, until: .occurrences(count), in: bed.shop, by: bed.jane)
    let repeats = bed.event("timeout", session: "session of e1", after: 9)
    let events = [repeats] + (0..<count).map { _ in bed.event("timeout", after: 60_000) }
    var effects: [String?] = []
    if isSplit {
      for event in events { effects += try await bed.take(event).answers.map(\.effect) }
    } else {
      effects = try await bed.errors.ingest(events, in: bed.shop).answers.map(\.effect)
    }
    let reason = "snoozed → new: \(count) more occurrences, snoozed for \(count)"
    #expect(effects == Array(repeating: nil, count: count) + [reason])
    #expect(try await bed.now(issue).status == .new)
  }

  @Test("Until n more users: known users and events without one do not count", arguments: Backend.allCases)
  func users(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("timeout", user: "a"))
    let issue = try #require(try await bed.errors.list(in: bed.shop).items.first)
    try await bed.errors.snooze(issue.id, until: .users(2), in: bed.shop, by: bed.jane)
    for user in ["a", nil, "b", "b", nil] { try await bed.take(bed.event("timeout", user: user)) }
    #expect(try await bed.now(issue).status == .snoozed)
    let result = try await bed.take(bed.event("timeout", user: "c"))
    #expect(result.answers.map(\.effect) == ["snoozed → new: 2 more users, snoozed for 2"])
  }

  @Test("Until a time: an event at it or later wakes it, an earlier one does not", arguments: Backend.allCases)
  func time(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error()
    let until = TestClock.start.adding(milliseconds: 60_000)
    try await bed.errors.snooze(issue.id, until: .time(until), in: bed.shop, by: bed.jane)
    try await bed.take(bed.event("timeout", after: 59_999))
    #expect(try await bed.now(issue).status == .snoozed)
    let result = try await bed.take(bed.event("timeout", after: 60_000))
    #expect(result.woken == [issue.id])
    #expect(result.answers.first?.effect?.contains("2026-01-01T00:01:00.000Z") == true)
  }

  @Test("A snooze whose time has passed ends without an event", arguments: Backend.allCases)
  func due(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let words = ["past", "now", "future", "next", "count"]
    let conditions: [Snooze.Condition] = [
      .time(TestClock.start.adding(milliseconds: -1)), .time(TestClock.start.adding(milliseconds: 1_000)),
      .time(TestClock.start.adding(milliseconds: 1_001)), .nextOccurrence, .occurrences(1),
    ]
    for (word, condition) in zip(words, conditions) {
      let issue = try await bed.error(word)
      try await bed.errors.resolve(issue.id, inVersion: "1", in: bed.shop, by: bed.jane)
      try await bed.errors.snooze(issue.id, until: condition, in: bed.shop, by: bed.jane)
    }
    bed.clock.advance()
    let woken = try await bed.errors.wakeDueSnoozes(in: bed.shop)
    #expect(Set(woken.map(\.title)) == ["past", "now"])
    #expect(woken.allSatisfy { $0.status == .new && $0.snooze == nil && $0.resolvedAtVersion == nil })
    let entry = try #require(try await bed.errors.issues.history(of: woken[0].id, in: bed.shop).items.last)
    #expect(entry.oldValue == "snoozed" && entry.newValue == "new" && entry.actor == .system("snooze"))
    let before = try await bed.store.lastSequence()
    #expect(try await bed.errors.wakeDueSnoozes(in: bed.shop).isEmpty)
    #expect(try await bed.store.lastSequence() == before)
  }

  @Test(
    "A snooze until no occurrence or user at all is refused",
    arguments: [
      Snooze.Condition.occurrences(0), .users(0), .occurrences(.min), .users(-1),
    ])
  func nonsense(condition: Snooze.Condition) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    let error = try await failure {
      try await bed.errors.snooze(issue.id, until: condition, in: bed.shop, by: bed.jane)
    }
    #expect(error?.problems.map(\.field) == ["until"])
  }

  @Test("Occurrences that a merge brings along are no new ones: the snooze goes on", arguments: Backend.allCases)
  func merged(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.error("a"), try await bed.error("b"))
    for user in ["x", "y", "z"] { try await bed.take(bed.event("b", user: user)) }
    for (round, condition) in [Snooze.Condition.occurrences(2), .users(2)].enumerated() {
      let snoozed = try await bed.errors.snooze(a.id, until: condition, in: bed.shop, by: bed.jane)
      try await bed.errors.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
      try await bed.take(bed.event("a", user: "m\(round)"))
      #expect(try await bed.now(a).status == .snoozed)
      let apart = try await bed.errors.unmerge(b.id, in: bed.shop, by: bed.jane).target
      #expect(apart.snooze == snoozed.snooze)
      let result = try await bed.take(bed.event("a", user: "n\(round)"))
      #expect(result.woken == [a.id])
    }
  }
}
