import IssueKit
import Testing

@Suite("Merge and undo of any kind")
struct MergeTests {
  @Test(
    "The target shows everything of both, the source becomes a redirect, in one commit", arguments: Backend.allCases)
  func merge(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.ticket("A", tags: ["a"]), try await bed.ticket("B", status: .open, tags: ["b"]))
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    try await tickets.comment("on a", on: a.id, in: shop, by: jane)
    bed.clock.advance()
    try await tickets.comment("on b", on: b.id, in: shop, by: bed.omar)
    let draft = AttachmentDraft(originalFilename: "b.log", contentType: "text/plain", sizeBytes: 1)
    try await tickets.attach(draft, to: b.id, in: shop, by: jane)
    try await tickets.link(b.id, .ticket, to: .external(system: "jira", key: "B-1", url: nil), in: shop, by: jane)
    bed.clock.advance()
    let before = try await bed.store.lastSequence()
    let merged = try await tickets.merge(b.id, into: a.id, in: shop, by: bed.boss)
    #expect(try await bed.store.lastSequence() == before + 1)
    #expect(merged == (try await tickets.get(a.id, in: shop)))
    #expect(merged.title == "A" && merged.status == .new && merged.tags == ["a"])
    #expect(merged.absorbed == [b.id] && merged.lastActivityAt == bed.clock.now)
    #expect(try await tickets.comments(on: a.id, in: shop).items.map(\.body) == ["on a", "on b"])
    #expect(try await tickets.comments(on: a.id, in: shop).items.map(\.author.id) == ["u1", "u2"])
    #expect(try await tickets.attachments(of: a.id, in: shop).items.map(\.originalFilename) == ["b.log"])
    #expect(try await tickets.links(of: a.id, in: shop).items.count == 1)
    #expect(try await tickets.list(in: shop).items.map(\.id) == [a.id])
    #expect(try await tickets.counts(by: "status", in: shop).map(\.count) == [1])
    #expect(try await tickets.current(b.id, in: shop).id == a.id)
    let record = try #require(try await tickets.merges(into: a.id, in: shop).first)
    #expect(record.sourceID == b.id && record.actor == bed.boss.stored && record.members == [b.id])
  }

  @Test("Whoever asks for the source is told where it went, in every call", arguments: Backend.allCases)
  func redirects(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.ticket("A"), try await bed.ticket("B"))
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    try await tickets.merge(b.id, into: a.id, in: shop, by: jane)
    let calls: [() async throws -> Void] = [
      { _ = try await tickets.get(b.id, in: shop) }, { _ = try await tickets.get(number: b.number, in: shop) },
      { try await tickets.update(b.id, .init(title: .set("x")), in: shop, by: jane) },
      { try await tickets.transition(b.id, to: .open, in: shop, by: jane) },
      { try await tickets.comment("x", on: b.id, in: shop, by: jane) },
      { _ = try await tickets.comments(on: b.id, in: shop) }, { _ = try await tickets.history(of: b.id, in: shop) },
      { try await tickets.delete(b.id, in: shop, by: jane) }, { try await tickets.restore(b.id, in: shop, by: jane) },
      { try await tickets.purge(b.id, in: shop, by: jane) },
      { try await tickets.merge(b.id, into: a.id, in: shop, by: jane) },
    ]
    let before = try await bed.store.lastSequence()
    for (number, call) in calls.enumerated() {
      let error = try await failure(call)
      #expect(error?.code == .notFound && error?.mergedInto == a.id, "call \(number)")
    }
    #expect(try await bed.store.lastSequence() == before)
  }

  @Test("Merging and undoing leaves both issues as they were", arguments: Backend.allCases)
  func undo(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.ticket("A"), try await bed.ticket("B"))
    bed.clock.advance()
    try await bed.tickets.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    bed.clock.advance()
    let apart = try await bed.tickets.unmerge(b.id, in: bed.shop, by: bed.omar)
    #expect(Self.plain(apart.target) == Self.plain(a) && Self.plain(apart.source) == Self.plain(b))
    #expect(apart.target.separatedFrom == [b.id] && apart.source.separatedFrom == [a.id])
    #expect(apart.target == (try await bed.tickets.get(a.id, in: bed.shop)))
    #expect(apart.source == (try await bed.tickets.get(b.id, in: bed.shop)))
    #expect(try await bed.tickets.merges(into: a.id, in: bed.shop).isEmpty)
    #expect(try await bed.tickets.list(in: bed.shop).items.count == 2)
  }

  @Test("A chain A ← B, C ← A reads as one, and comes apart in the other order", arguments: Backend.allCases)
  func chain(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    var issues: [TicketRecord] = []
    for title in ["A", "B", "C"] {
      let issue = try await bed.ticket(title)
      issues.append(issue)
      try await tickets.comment("on \(title)", on: issue.id, in: shop, by: jane)
      bed.clock.advance()
    }
    let (a, b, c) = (issues[0].id, issues[1].id, issues[2].id)
    let before = try await bed.store.fetch(TicketRecord.self, ids: [a, b, c].map(\.recordID))
    try await tickets.merge(b, into: a, in: shop, by: jane)
    bed.clock.advance()
    let top = try await tickets.merge(a, into: c, in: shop, by: jane)
    #expect(top.absorbed == [a, b])
    #expect(try await tickets.comments(on: c, in: shop).items.map(\.body) == ["on A", "on B", "on C"])
    #expect(try await tickets.current(b, in: shop).id == c)
    #expect(try await failure { try await tickets.get(b, in: shop) }?.mergedInto == a)
    let early = try await failure { try await tickets.unmerge(b, in: shop, by: jane) }
    #expect(early?.mergeRefusal?.rule == .targetMerged)
    try await tickets.unmerge(a, in: shop, by: jane)
    #expect(try await tickets.comments(on: c, in: shop).items.map(\.body) == ["on C"])
    #expect(try await tickets.comments(on: a, in: shop).items.map(\.body) == ["on A", "on B"])
    #expect(try await tickets.current(b, in: shop).id == a)
    try await tickets.unmerge(b, in: shop, by: jane)
    let after = try await bed.store.fetch(TicketRecord.self, ids: [a, b, c].map(\.recordID))
    #expect(after.map(Self.plain) == before.map(Self.plain))
  }

  @Test("Merges into one issue come apart in any order", arguments: Backend.allCases)
  func star(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b, c) = (try await bed.ticket("A"), try await bed.ticket("B"), try await bed.ticket("C"))
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    bed.clock.advance()
    try await tickets.merge(b.id, into: a.id, in: shop, by: jane)
    bed.clock.advance()
    try await tickets.merge(c.id, into: a.id, in: shop, by: jane)
    #expect(try await tickets.merges(into: a.id, in: shop).map(\.sourceID) == [c.id, b.id])
    try await tickets.unmerge(b.id, in: shop, by: jane)
    #expect(try await tickets.get(a.id, in: shop).absorbed == [c.id])
    try await tickets.unmerge(c.id, in: shop, by: jane)
    let apart = try await tickets.get(a.id, in: shop)
    #expect(apart.absorbed.isEmpty && apart.separatedFrom == [b.id, c.id])
    #expect(apart.updatedAt == a.updatedAt && apart.lastActivityAt == a.lastActivityAt)
  }

  @Test("Merged, undone and merged again, also when the clock steps back", arguments: Backend.allCases)
  func again(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.ticket("A"), try await bed.ticket("B"))
    for round in 0..<4 {
      bed.clock.advance(milliseconds: round < 2 ? 5_000 : -3_000)
      try await bed.tickets.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
      #expect(try await bed.tickets.current(b.id, in: bed.shop).id == a.id)
      try await bed.tickets.unmerge(b.id, in: bed.shop, by: bed.jane)
      #expect(try await bed.tickets.current(b.id, in: bed.shop).id == b.id)
    }
    #expect(try await bed.tickets.get(a.id, in: bed.shop).separatedFrom == [b.id])
    try await bed.tickets.merge(a.id, into: b.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.tickets.current(a.id, in: bed.shop).id == b.id)
  }

  @Test("Refusals say the rule and change nothing", arguments: Backend.allCases)
  func refusals(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b, gone) = (try await bed.ticket("A"), try await bed.ticket("B"), try await bed.ticket("C"))
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    try await tickets.delete(gone.id, in: shop, by: jane)
    let nobody = try required(IssueID(text: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"))
    let before = try await bed.store.lastSequence()
    let same = try await failure { try await tickets.merge(a.id, into: a.id, in: shop, by: jane) }
    #expect(same?.code == .mergeRefused && same?.mergeRefusal?.rule == .sameIssue)
    for other in [gone.id, nobody] {
      #expect(try await code { try await tickets.merge(other, into: a.id, in: shop, by: jane) } == .notFound)
      #expect(try await code { try await tickets.merge(a.id, into: other, in: shop, by: jane) } == .notFound)
    }
    let apart = try await failure { try await tickets.unmerge(b.id, in: shop, by: jane) }
    #expect(apart?.code == .mergeRefused && apart?.mergeRefusal?.rule == .notMerged)
    #expect(try await code { try await tickets.unmerge(nobody, in: shop, by: jane) } == .notFound)
    #expect(try await bed.store.lastSequence() == before)
    try await tickets.merge(b.id, into: a.id, in: shop, by: jane)
    try await tickets.delete(a.id, in: shop, by: jane)
    let deleted = try await failure { try await tickets.unmerge(b.id, in: shop, by: jane) }
    #expect(deleted?.mergeRefusal?.rule == .notListed)
    try await tickets.restore(a.id, in: shop, by: jane)
    try await tickets.unmerge(b.id, in: shop, by: jane)
    #expect(try await tickets.count(in: shop) == 2)
  }

  @Test("An issue absorbs up to a thousand others, counting what those absorbed")
  func maximum() async throws {
    let bed = try await TestBed()
    let (a, b, c) = (try await bed.ticket("A"), try await bed.ticket("B"), try await bed.ticket("C"))
    var full = a
    full.absorbed = (0..<999).map { IssueID(RecordID(version7At: Int64($0), random: (0, 0))) }
    var changes = ChangeSet()
    changes.update(full)
    try await bed.store.commit(changes)
    try await bed.tickets.merge(b.id, into: c.id, in: bed.shop, by: bed.jane)
    let error = try await failure { try await bed.tickets.merge(c.id, into: a.id, in: bed.shop, by: bed.jane) }
    #expect(error?.mergeRefusal?.rule == .tooManyMembers)
    try await bed.tickets.unmerge(b.id, in: bed.shop, by: bed.jane)
    let last = try await bed.tickets.merge(c.id, into: a.id, in: bed.shop, by: bed.jane)
    #expect(last.absorbed.count == MergeRules.maximumMembers)
  }

  @Test("Of two tasks that merge two issues into each other one wins", arguments: Backend.allCases)
  func raced(backend: Backend) async throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      let bed = try await TestBed(backend, seed: seed)
      let (a, b) = (try await bed.ticket("A"), try await bed.ticket("B"))
      async let first = code { try await bed.tickets.merge(a.id, into: b.id, in: bed.shop, by: bed.jane) }
      async let second = code { try await bed.tickets.merge(b.id, into: a.id, in: bed.shop, by: bed.jane) }
      let codes = try await [first, second]
      #expect(codes.count { $0 == nil } == 1 && codes.contains(.notFound))
      #expect(try await bed.tickets.list(in: bed.shop).items.count == 1)
    }
  }

  /// An issue without what a merge and its undo may change.
  static func plain(_ issue: TicketRecord) -> TicketRecord {
    var plain = issue
    plain.revision = 0
    plain.separatedFrom = []
    return plain
  }
}
