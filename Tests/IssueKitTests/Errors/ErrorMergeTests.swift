import IssueKit
import Testing

@Suite("S2.84–S2.97: merging errors")
struct ErrorMergeTests {
  @Test(
    "S2.84–S2.88, S2.96: fingerprints, occurrences and comments go to the target, the source is gone, in one commit",
    arguments: Backend.allCases)
  func merge(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.error("one"), try await bed.error("two"))
    try await bed.errors.issues.comment("on one", on: a.id, in: bed.shop, by: bed.jane)
    bed.clock.advance()
    let comment = try await bed.errors.issues.comment("on two", on: b.id, in: bed.shop, by: bed.omar)
    let before = try await bed.store.lastSequence()
    let merged = try await bed.errors.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.store.lastSequence() == before + 1)
    #expect(merged == (try await bed.now(a)) && merged.stats.occurrences == 2)
    let detail = try await bed.errors.detail(a.id, in: bed.shop)
    #expect(Set(detail.fingerprints) == ["one", "two"])
    #expect(detail.occurrences.items.count == 2 && detail.occurrences.items.allSatisfy { $0.issueID == a.id })
    #expect(detail.comments.map(\.body) == ["on one", "on two"])
    #expect(detail.comments.last == comment)
    #expect(try await bed.errors.list(in: bed.shop).items.map(\.id) == [a.id])
    let gone = try await failure { try await bed.errors.detail(b.id, in: bed.shop) }
    #expect(gone?.code == .notFound && gone?.mergedInto == a.id)
    let entry = try #require(
      try await bed.errors.issues.history(of: a.id, in: bed.shop).items.last { $0.issueID == a.id })
    #expect(entry.action == .merged && entry.oldValue == b.id.description && entry.actor == bed.jane.stored)
  }

  @Test(
    "S2.86, S2.91: a session that both have counts once, the target's occurrence is shown; users too",
    arguments: Backend.allCases)
  func deduplicated(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let target = [
      bed.event("one", session: "s1", after: 10_000, user: "a"),
      bed.event("one", session: "s2", after: 90_000, user: "b"),
    ]
    let source = [
      bed.event("two", session: "s2", after: 40_000, user: "b"),
      bed.event("two", session: "s3", after: 50_000, user: "a"),
      bed.event("two", session: "s4", after: 1_000, user: "c"), bed.event("two", session: "s5", after: 95_000),
    ]
    try await bed.errors.ingest(target + source, in: bed.shop)
    let issues = try await bed.errors.list(in: bed.shop).items
    let a = try required(issues.first { $0.title == "one" })
    let b = try required(issues.first { $0.title == "two" })
    for (from, into) in [(b, a), (a, b)] {
      let merged = try await bed.errors.merge(from.id, into: into.id, in: bed.shop, by: bed.jane)
      #expect(merged.stats.occurrences == 5 && merged.stats.users == 3)
      #expect(merged.stats.firstSeenAt == TestClock.start.adding(milliseconds: 1_000))
      #expect(merged.stats.lastSeenAt == TestClock.start.adding(milliseconds: 95_000))
      let own = (into.id == a.id ? target : source).map(\.id)
      let shown = try await bed.errors.occurrences(of: into.id, in: bed.shop).items
      #expect(shown.count == 5 && Set(shown.map(\.sessionID)).count == 5)
      #expect(Set(shown.map(\.eventID)).isSuperset(of: own))
      try await bed.errors.unmerge(from.id, in: bed.shop, by: bed.jane)
    }
  }

  @Test(
    "S2.86: the deduplicated occurrences are paged without repeating one, by cursor, page and offset",
    arguments: Backend.allCases)
  func pages(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    var events: [ErrorEvent] = []
    for number in 0..<12 {
      events.append(bed.event("one", session: "s\(number)", after: Int64(number) * 10_000))
      if number % 3 != 1 {
        events.append(bed.event("two", session: "s\(number)", after: Int64(number) * 10_000 + 6_000))
      }
    }
    for number in 20..<24 { events.append(bed.event("two", session: "s\(number)", after: Int64(number) * 10_000)) }
    try await bed.errors.ingest(events, in: bed.shop)
    let issues = try await bed.errors.list(in: bed.shop).items
    let a = try required(issues.first { $0.title == "one" }).id
    let b = try required(issues.first { $0.title == "two" }).id
    let merged = try await bed.errors.merge(b, into: a, in: bed.shop, by: bed.jane)
    #expect(merged.stats.occurrences == 16)
    let expected = [23, 22, 21, 20, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map { "s\($0)" }
    for size in 1...17 {
      var found: [String] = []
      var cursor: Cursor?
      repeat {
        let page = try await bed.errors.occurrences(of: a, in: bed.shop, page: .cursor(cursor, size: size))
        found += page.items.map(\.sessionID)
        cursor = page.cursor
        #expect(page.hasMore == (found.count < expected.count), "size \(size)")
      } while cursor != nil && found.count <= 20
      #expect(found == expected, "size \(size)")
      for number in 1...(16 / size + 2) {
        let page = try await bed.errors.occurrences(of: a, in: bed.shop, page: .page(number, size: size))
        let slice = Array(expected.dropFirst((number - 1) * size).prefix(size))
        #expect(page.items.map(\.sessionID) == slice, "page \(number) of size \(size)")
        #expect(page.total == 16 && page.hasMore == (number * size < 16), "page \(number) of size \(size)")
      }
    }
  }

  @Test("S2.87: all comments move, with author, id and time; deleted ones stay deleted", arguments: Backend.allCases)
  func comments(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.error("one"), try await bed.error("two"))
    let kept = try await bed.errors.issues.comment("x", on: b.id, in: bed.shop, by: .agent("k"))
    let gone = try await bed.errors.issues.comment("x", on: b.id, in: bed.shop, by: bed.omar)
    try await bed.errors.issues.deleteComment(gone.id, on: b.id, in: bed.shop, by: bed.omar)
    try await bed.errors.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.errors.issues.comments(on: a.id, in: bed.shop).items == [kept])
  }

  @Test(
    "S2.89, S2.90: the same issue, one of another project and one that is not there are refused",
    arguments: Backend.allCases)
  func refused(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error("one")
    let elsewhere = try required(try await bed.take(bed.event("two"), in: bed.bank).created.first)
    let nobody = try required(IssueID(text: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"))
    let before = try await bed.store.lastSequence()
    let same = try await failure { try await bed.errors.merge(issue.id, into: issue.id, in: bed.shop, by: bed.jane) }
    #expect(same?.mergeRefusal?.rule == .sameIssue)
    for other in [elsewhere, nobody] {
      #expect(
        try await code { try await bed.errors.merge(other, into: issue.id, in: bed.shop, by: bed.jane) } == .notFound)
      #expect(
        try await code { try await bed.errors.merge(issue.id, into: other, in: bed.shop, by: bed.jane) } == .notFound)
    }
    #expect(try await bed.store.lastSequence() == before)
  }

  @Test("S2.94, D23: errors of another app or mode are not merged", arguments: Backend.allCases)
  func walls(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let web = try await bed.error("one")
    let ios = try await bed.error("two", app: "ios")
    let dev = try await bed.error("three", isDev: true)
    for (source, target, rule) in [
      (ios, web, MergeRefusal.Rule.differentApp), (web, ios, .differentApp), (dev, web, .differentMode),
      (web, dev, .differentMode),
    ] {
      let error = try await failure {
        try await bed.errors.merge(source.id, into: target.id, in: bed.shop, by: bed.jane)
      }
      #expect(error?.code == .mergeRefused && error?.mergeRefusal?.rule == rule)
    }
    #expect(try await bed.errors.list(in: bed.shop).items.count == 3)
  }

  @Test("S2.92, D23: first and last seen versions are recomputed by the merge", arguments: Backend.allCases)
  func versions(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.take(
      bed.event("one", after: 20_000, version: "2.0", sdk: "2"),
      bed.event("two", after: 10_000, version: "1.0", sdk: nil),
      bed.event("two", after: 30_000, version: "1.1", sdk: "1"), bed.event("two", after: 40_000, version: nil, sdk: "3")
    )
    let issues = try await bed.errors.list(in: bed.shop).items
    let a = try required(issues.first { $0.title == "one" }).id
    let b = try required(issues.first { $0.title == "two" }).id
    let stats = try await bed.errors.merge(b, into: a, in: bed.shop, by: bed.jane).stats
    #expect(stats.firstAppVersion?.version == "1.0" && stats.lastAppVersion?.version == "1.1")
    #expect(stats.firstSDKVersion?.version == "2" && stats.lastSDKVersion?.version == "3")
  }

  @Test(
    "S2.93: the target keeps title, status, version, snooze, app and mode; no regression is checked",
    arguments: ErrorIssue.Status.allCases)
  func kept(status: ErrorIssue.Status) async throws {
    let bed = try await TestBed()
    let target = try await bed.error("one")
    try await bed.take(bed.event("two", version: "99"))
    let source = try #require(try await bed.errors.list(in: bed.shop).items.first { $0.title == "two" })
    try await bring(bed, target, to: status)
    let before = try await bed.now(target)
    let merged = try await bed.errors.merge(source.id, into: target.id, in: bed.shop, by: bed.jane)
    #expect(merged.title == "one" && merged.status == status && merged.number == before.number)
    #expect(
      merged.resolvedAtVersion == before.resolvedAtVersion && merged.details.snoozedAt == before.details.snoozedAt)
    #expect(merged.snooze?.condition == before.snooze?.condition)
    #expect(merged.appID == "web" && !merged.isDev && merged.createdAt == before.createdAt)
  }

  @Test("S2.95, D23: attachments and links of the source are not lost", arguments: Backend.allCases)
  func hangers(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.error("one"), try await bed.error("two"))
    let draft = AttachmentDraft(originalFilename: "x", contentType: "y", sizeBytes: 1)
    try await bed.errors.issues.attach(draft, to: b.id, in: bed.shop, by: bed.jane)
    let ticket = IssueLink.Target.external(system: "jira", key: "A-1", url: nil)
    try await bed.errors.issues.link(b.id, .ticket, to: ticket, in: bed.shop, by: bed.jane)
    try await bed.errors.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.errors.detail(a.id, in: bed.shop).attachments.map(\.originalFilename) == ["x"])
    #expect(try await bed.errors.issues.links(of: a.id, in: bed.shop).items.map(\.target) == [ticket])
  }

  @Test("S2.97: later events of a merged fingerprint go to the surviving issue", arguments: Backend.allCases)
  func later(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b, c) = (try await bed.error("one"), try await bed.error("two"), try await bed.error("three"))
    try await bed.errors.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    try await bed.errors.merge(a.id, into: c.id, in: bed.shop, by: bed.jane)
    let result = try await bed.take(bed.event("two", user: "u"), bed.event("one"), bed.event("three"))
    #expect(result.answers.map(\.issueID) == [c.id, c.id, c.id])
    #expect(result.answers.map(\.outcome) == [.occurrence, .occurrence, .occurrence])
    #expect(try await bed.now(c).stats.occurrences == 6)
    #expect(try await bed.now(c).stats.users == 1)
  }

  @Test("S2.97: events of the source's fingerprint wake and regress the surviving issue", arguments: Backend.allCases)
  func reactions(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.error("one"), try await bed.error("two"))
    try await bed.errors.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    try await bed.errors.snooze(a.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.take(bed.event("two")).woken == [a.id])
    try await bed.errors.resolve(a.id, inVersion: "1", in: bed.shop, by: bed.jane)
    #expect(try await bed.take(bed.event("two", version: "2")).regressed == [a.id])
  }

  @Test(
    "D23: a merge can be undone; what came in between is with the issue that owns its fingerprint",
    arguments: Backend.allCases)
  func undo(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.error("one"), try await bed.error("two"))
    try await bed.errors.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    try await bed.take(
      bed.event("two", after: 60_000, user: "u"), bed.event("two", after: 70_000, user: "v"),
      bed.event("one", user: "u"))
    let apart = try await bed.errors.unmerge(b.id, in: bed.shop, by: bed.jane)
    #expect(apart.target.stats.occurrences == 2 && apart.target.stats.users == 1 && apart.target.own == nil)
    #expect(apart.source.stats.occurrences == 3 && apart.source.stats.users == 2)
    #expect(apart.target.stats.lastSeenAt == TestClock.start)
    #expect(try await bed.errors.detail(a.id, in: bed.shop).fingerprints == ["one"])
    #expect(try await bed.errors.detail(b.id, in: bed.shop).fingerprints == ["two"])
    #expect(try await bed.errors.occurrences(of: b.id, in: bed.shop).items.count == 3)
    let prints = try await bed.errors.fingerprints(of: b.id, in: bed.shop)
    #expect(prints.allSatisfy { $0.isPinned })
  }

  @Test("D23: a pinned fingerprint is not moved by a burst any more", arguments: Backend.allCases)
  func pinned(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let old = try await bed.error("old")
    bed.clock.advance()
    let young = try await bed.error("young")
    try await bed.take(bed.event("young", session: "s", after: 60_000), bed.event("x", session: "s", after: 60_001))
    #expect(try await bed.errors.detail(young.id, in: bed.shop).fingerprints.contains("x"))
    let other = try await bed.error("other")
    try await bed.errors.merge(other.id, into: young.id, in: bed.shop, by: bed.jane)
    try await bed.errors.unmerge(other.id, in: bed.shop, by: bed.jane)
    try await bed.take(bed.event("old", session: "s", after: 60_002))
    #expect(try await bed.errors.detail(young.id, in: bed.shop).fingerprints.contains("x"))
    #expect(try await bed.errors.detail(old.id, in: bed.shop).fingerprints == ["old"])
  }
}
