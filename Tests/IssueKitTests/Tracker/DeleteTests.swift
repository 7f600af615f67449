import IssueKit
import Testing

@Suite("Delete, restore, purge")
struct DeleteTests {
  @Test("A deleted issue is in no list and not found; the second delete is not found (D1)", arguments: Backend.allCases)
  func delete(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket(tags: ["a"])
    let other = try await bed.ticket()
    try await bed.tickets.delete(issue.id, in: bed.shop, by: bed.omar)
    let (tickets, shop) = (bed.tickets, bed.shop)
    #expect(try await code { try await tickets.get(issue.id, in: shop) } == .notFound)
    #expect(try await code { try await tickets.get(number: issue.number, in: shop) } == .notFound)
    #expect(try await code { try await tickets.current(issue.id, in: shop) } == .notFound)
    #expect(try await code { try await tickets.delete(issue.id, in: shop, by: bed.jane) } == .notFound)
    #expect(try await code { try await tickets.comment("x", on: issue.id, in: shop, by: bed.jane) } == .notFound)
    #expect(try await code { try await tickets.transition(issue.id, to: .open, in: shop, by: bed.jane) } == .notFound)
    #expect(try await tickets.list(in: shop).items.map(\.id) == [other.id])
    #expect(try await tickets.list(.init().where("tag", .text("a")), in: shop).items.isEmpty)
    #expect(try await tickets.count(in: shop) == 1)
    #expect(try await tickets.counts(by: "tag", in: shop).isEmpty)
    #expect(try await tickets.deleted(in: shop).map(\.id) == [issue.id])
    #expect(try await tickets.deleted(in: bed.bank).isEmpty)
  }

  @Test("A restored issue is as it was; restoring it again changes nothing", arguments: Backend.allCases)
  func restore(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket(tags: ["a"])
    try await bed.tickets.comment("kept", on: issue.id, in: bed.shop, by: bed.jane)
    try await bed.tickets.delete(issue.id, in: bed.shop, by: bed.jane)
    bed.clock.advance()
    var restored = try await bed.tickets.restore(issue.id, in: bed.shop, by: bed.omar)
    #expect(restored.updatedAt == bed.clock.now)
    let before = try await bed.store.lastSequence()
    #expect(try await bed.tickets.restore(issue.id, in: bed.shop, by: bed.omar) == restored)
    #expect(try await bed.store.lastSequence() == before)
    restored.updatedAt = issue.updatedAt
    restored.revision = issue.revision
    #expect(restored == issue)
    #expect(try await bed.tickets.comments(on: issue.id, in: bed.shop).items.map(\.body) == ["kept"])
    let actions = try await bed.tickets.history(of: issue.id, in: bed.shop).items.map(\.action)
    #expect(actions == [.created, .commentAdded, .deleted, .restored])
  }

  @Test("Purging needs a deleted issue, and leaves nothing of it", arguments: Backend.allCases)
  func purge(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket()
    let other = try await bed.ticket()
    let (tickets, shop) = (bed.tickets, bed.shop)
    let comment = try await tickets.comment("x", on: issue.id, in: shop, by: bed.jane)
    let deleted = try await tickets.comment("y", on: issue.id, in: shop, by: bed.jane)
    try await tickets.deleteComment(deleted.id, on: issue.id, in: shop, by: bed.jane)
    let draft = AttachmentDraft(originalFilename: "a.txt", contentType: "text/plain", sizeBytes: 1)
    let file = try await tickets.attach(draft, to: issue.id, in: shop, by: bed.jane)
    let out = try await tickets.link(issue.id, .blocks, to: .issue(other.id, kind: "ticket"), in: shop, by: bed.jane)
    let back = try await tickets.link(other.id, .blocks, to: .issue(issue.id, kind: "ticket"), in: shop, by: bed.jane)
    #expect(try await code { try await tickets.purge(issue.id, in: shop, by: bed.jane) } == .notFound)
    try await tickets.delete(issue.id, in: shop, by: bed.jane)
    try await tickets.purge(issue.id, in: shop, by: bed.jane)
    #expect(try await tickets.deleted(in: shop).isEmpty)
    #expect(try await code { try await tickets.restore(issue.id, in: shop, by: bed.jane) } == .notFound)
    #expect(try await bed.store.fetch(IssueComment.self, ids: [comment.id.recordID, deleted.id.recordID]).isEmpty)
    #expect(try await bed.store.fetch(IssueFile.self, id: file.id.recordID) == nil)
    #expect(try await bed.store.fetch(IssueLink.self, ids: [out.id.recordID, back.id.recordID]).isEmpty)
    #expect(try await tickets.links(of: other.id, in: shop).items.isEmpty)
    let rest = try await bed.store.scan(ScanRequest<HistoryEntry>(in: .all("thread"), limit: 100)).records
    #expect(Set(rest.map(\.issueID)) == [other.id])
  }

  @Test("A number is never given again, whatever became of its issue (D34)", arguments: Backend.allCases)
  func numbers(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for round in 1...3 {
      let issue = try await bed.ticket()
      #expect(issue.number == round)
      try await bed.tickets.delete(issue.id, in: bed.shop, by: bed.jane)
      try await bed.tickets.purge(issue.id, in: bed.shop, by: bed.jane)
    }
    let fresh = Tracker<Ticket>(storage: bed.store, environment: bed.environment)
    let next = try await fresh.create(.init(title: "x", details: Ticket.Details()), in: bed.shop, by: bed.jane)
    #expect(next.number == 4)
    #expect(try await bed.ticket(in: bed.bank).number == 1)
  }

  @Test("Purging an issue purges what it absorbed, and the redirects with it", arguments: Backend.allCases)
  func purgeMerged(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.ticket("A"), try await bed.ticket("B"))
    try await bed.tickets.comment("on b", on: b.id, in: bed.shop, by: bed.jane)
    try await bed.tickets.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    try await bed.tickets.delete(a.id, in: bed.shop, by: bed.jane)
    let error = try await failure { try await bed.tickets.current(b.id, in: bed.shop) }
    #expect(error?.code == .notFound)
    try await bed.tickets.purge(a.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.store.fetch(TicketRecord.self, ids: [a.id.recordID, b.id.recordID]).isEmpty)
    #expect(try await bed.store.scan(ScanRequest<IssueComment>(in: .all("everything"), limit: 9)).records.isEmpty)
    #expect(try await bed.store.scan(ScanRequest<MergeRecord<Ticket>>(in: .all("source"), limit: 9)).records.isEmpty)
    #expect(try await bed.ticket().number == 3)
  }
}
