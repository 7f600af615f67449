import IssueKit
import Testing

@Suite("S2.73–S2.76: bursts of errors in a session")
struct BurstTests {
  @Test("S2.73: a burst ends 5,000 ms after its first event; it does not slide", arguments: Backend.allCases)
  func window(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(
      bed.event("a", session: "s"), bed.event("b", session: "s", after: 4_000),
      bed.event("c", session: "s", after: 5_000),
      bed.event("d", session: "s", after: 5_001), bed.event("e", session: "s", after: 10_001),
      bed.event("f", session: "s", after: 10_002))
    #expect(try await groups(bed) == [["a", "b", "c"], ["d", "e"], ["f"]])
  }

  @Test("S2.73: other sessions, apps and modes are other bursts", arguments: Backend.allCases)
  func apart(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(
      bed.event("a", session: "s"), bed.event("b", session: "t"), bed.event("c", session: "s", isDev: true),
      bed.event("d", app: "ios", session: "s"), bed.event("e", session: "s", after: 1))
    #expect(try await groups(bed) == [["a", "e"], ["b"], ["c"], ["d"]])
  }

  @Test("S2.74: a burst that nobody knew makes one issue, which owns all its fingerprints", arguments: Backend.allCases)
  func unknown(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let result = try await bed.take(
      bed.event("a", session: "s"), bed.event("b", session: "s", after: 1), bed.event("a", session: "s", after: 2))
    #expect(result.answers.map(\.outcome) == [.created, .repeated, .repeated])
    let issue = try #require(try await bed.errors.list(in: bed.shop).items.first)
    #expect(issue.title == "a" && issue.stats.occurrences == 1)
    try await bed.take(bed.event("b"))
    #expect(try await bed.now(issue).stats.occurrences == 2)
  }

  @Test(
    "S2.74: the title is that of the first event that is no mere marker",
    arguments: [
      (["metric: load", "step: pay", "track: buy", "crash now", "timeout"], "crash now"),
      (["metric: load", "step: pay"], "metric: load"), (["crash", "metric: load"], "crash"),
      (["Metric: load", "crash"], "Metric: load"), (["metrics: load", "crash"], "metrics: load"),
    ])
  func titles(messages: [String], title: String) async throws {
    for isSplit in [true, false] {
      let bed = try await TestBed()
      let events = messages.enumerated().map { bed.event($1, session: "s", after: Int64($0)) }
      if isSplit {
        for event in events { try await bed.take(event) }
      } else {
        try await bed.errors.ingest(events, in: bed.shop)
      }
      #expect(try await bed.errors.list(in: bed.shop).items.map(\.title) == [title])
    }
  }

  @Test(
    "S2.75: unknown fingerprints go to the issue that the burst hit, before or after them", arguments: Backend.allCases,
    [["known", "x"], ["x", "known"], ["x", "y", "known", "z"]])
  func hits(backend: Backend, words: [String]) async throws {
    for isSplit in [true, false] {
      let bed = try await TestBed(backend)
      let known = try await bed.error("known")
      bed.clock.advance()
      let events = words.enumerated().map { bed.event($1, session: "s", after: 60_000 + Int64($0)) }
      var results: [IngestResult] = []
      if isSplit {
        for event in events { results.append(try await bed.take(event)) }
      } else {
        results = [try await bed.errors.ingest(events, in: bed.shop)]
        #expect(results[0].created.isEmpty)
        #expect(results[0].answers.allSatisfy { $0.issueID == known.id })
      }
      #expect(try await groups(bed) == [Set(words)])
      let now = try await bed.now(known)
      #expect(now.stats.occurrences == 2 && now.title == "known")
      for word in words { try await bed.take(bed.event(word)) }
      #expect(try await bed.now(known).stats.occurrences == 2 + words.count)
      for answer in results.flatMap(\.answers) {
        #expect(try await bed.errors.issues.current(try required(answer.issueID), in: bed.shop).id == known.id)
      }
    }
  }

  @Test(
    "S2.75: of several issues hit, the oldest gets the unknown fingerprints; the issues stay apart",
    arguments: Backend.allCases, [["old", "x", "young"], ["young", "x", "old"], ["young", "old", "x"]])
  func oldest(backend: Backend, words: [String]) async throws {
    for isSplit in [true, false] {
      let bed = try await TestBed(backend)
      let old = try await bed.error("old")
      bed.clock.advance()
      try await bed.error("young")
      let events = words.enumerated().map { bed.event($1, session: "s", after: 60_000 + Int64($0)) }
      if isSplit {
        for event in events { try await bed.take(event) }
      } else {
        try await bed.errors.ingest(events, in: bed.shop)
      }
      #expect(try await groups(bed) == [["old", "x"], ["young"]])
      let before = try await bed.now(old).stats.occurrences
      try await bed.take(bed.event("x"))
      #expect(try await bed.now(old).stats.occurrences == before + 1)
    }
  }

  @Test(
    "S2.76, the other way: a burst that is split between batches is joined all the same", arguments: Backend.allCases)
  func batches(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("a", session: "s"))
    bed.clock.advance(hours: 3)
    try await bed.take(bed.event("b", session: "s", after: 5_000))
    try await bed.take(bed.event("c", session: "s", after: 5_001))
    #expect(try await groups(bed) == [["a", "b"], ["c"]])
  }

  @Test(
    "What a burst made and then joined is a redirect that can be undone; both stay apart afterwards",
    arguments: Backend.allCases)
  func undo(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let known = try await bed.error("known")
    let made = try required(try await bed.take(bed.event("x", session: "s", after: 60_000)).created.first)
    try await bed.take(bed.event("known", session: "s", after: 60_001))
    #expect(try await bed.errors.issues.current(made, in: bed.shop).id == known.id)
    let record = try #require(try await bed.errors.issues.merges(into: known.id, in: bed.shop).first)
    #expect(record.sourceID == made && record.actor == .system("ingest"))
    let notes = try await bed.errors.issues.history(of: known.id, in: bed.shop).items.compactMap(\.note)
    #expect(notes.contains("one burst of errors in one session: x"))
    try await bed.errors.unmerge(made, in: bed.shop, by: bed.jane)
    try await bed.take(bed.event("x", session: "t", after: 120_000), bed.event("known", session: "t", after: 120_001))
    try await bed.take(bed.event("known", session: "u", after: 120_000), bed.event("x", session: "u", after: 120_001))
    #expect(try await groups(bed) == [["known"], ["x"]])
  }

  @Test("An issue that a person has worked on is not joined with another by a burst", arguments: Backend.allCases)
  func worked(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.error("known")
    let made = try required(try await bed.take(bed.event("x", session: "s", after: 60_000)).created.first)
    bed.clock.advance(milliseconds: 1)
    try await bed.errors.issues.comment("mine", on: made, in: bed.shop, by: bed.jane)
    try await bed.take(bed.event("known", session: "s", after: 60_001), bed.event("z", session: "s", after: 60_002))
    #expect(try await groups(bed) == [["known", "z"], ["x"]])
  }

  @Test(
    "Issues that a person separated are not joined again by the burst that made one of them",
    arguments: Backend.allCases)
  func separated(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let known = try await bed.error("known")
    let made = try required(try await bed.take(bed.event("x", session: "s", after: 60_000)).created.first)
    try await bed.errors.merge(made, into: known.id, in: bed.shop, by: bed.jane)
    try await bed.errors.unmerge(made, in: bed.shop, by: bed.jane)
    try await bed.take(bed.event("known", session: "s", after: 60_001))
    #expect(try await groups(bed) == [["known"], ["x"]])
  }

  @Test(
    "What follows in a burst is not lost in the trash when the issue that it hit was deleted or purged",
    arguments: Backend.allCases, [true, false])
  func deletedMeanwhile(backend: Backend, isPurged: Bool) async throws {
    for isKnown in [true, false] {
      let bed = try await TestBed(backend)
      if isKnown { try await bed.error("a") }
      let first = try await bed.take(bed.event("a", session: "s", after: 60_000))
      let id = try required(first.answers.first?.issueID)
      try await bed.errors.issues.delete(id, in: bed.shop, by: bed.jane)
      if isPurged { try await bed.errors.purge(id, in: bed.shop, by: bed.jane) }
      let rest = try await bed.take(
        bed.event("b", session: "s", after: 60_001), bed.event("a", session: "s", after: 60_002))
      let shown = try #require(try await bed.errors.list(in: bed.shop).items.first)
      #expect(rest.answers.map(\.issueID) == [shown.id, shown.id] && rest.created == [shown.id])
      #expect(shown.stats.occurrences == 1)
      #expect(try await groups(bed) == [["a", "b"]])
    }
  }

  @Test(
    "Events that come late belong to the burst too, when they happened close to its first", arguments: Backend.allCases)
  func late(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(bed.event("a", session: "s", after: 10_000), bed.event("b", session: "s", after: 5_000))
    try await bed.take(bed.event("c", session: "s", after: 4_999))
    #expect(try await groups(bed) == [["a", "b"], ["c"]])
  }

  /// The fingerprints of each listed issue.
  private func groups(_ bed: TestBed) async throws -> Set<Set<String>> {
    var groups: Set<Set<String>> = []
    for issue in try await bed.errors.list(in: bed.shop).items {
      groups.insert(Set(try await bed.errors.fingerprints(of: issue.id, in: bed.shop).map(\.value)))
    }
    return groups
  }
}
