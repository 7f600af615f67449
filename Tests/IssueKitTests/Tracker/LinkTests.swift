import IssueKit
import Testing

@Suite("Links and attachments")
struct LinkTests {
  @Test(
    "The same link again changes nothing; another relation or target is another link (D20)", arguments: Backend.allCases
  )
  func idempotent(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.ticket("A"), try await bed.ticket("B"))
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    let targets: [IssueLink.Target] = [
      .issue(b.id, kind: "ticket"), .external(system: "jira", key: "A-1", url: "https://example.com/A-1"),
      .external(system: "jira", key: "A-2", url: nil), .external(system: "linear", key: "A-1", url: nil),
    ]
    var links: [IssueLink] = []
    for target in targets {
      for relation in [IssueLink.Relation.blocks, .ticket] {
        links.append(try await tickets.link(a.id, relation, to: target, in: shop, by: jane))
        bed.clock.advance()
      }
    }
    let before = try await bed.store.lastSequence()
    for target in targets {
      let again = try await tickets.link(a.id, .blocks, to: target, in: shop, by: bed.omar)
      #expect(links.contains(again))
    }
    #expect(try await bed.store.lastSequence() == before)
    #expect(try await tickets.links(of: a.id, in: shop).items == links)
    #expect(try await tickets.backlinks(of: b.id, in: shop).items == Array(links.prefix(2)))
    #expect(try await tickets.backlinks(of: a.id, in: shop).items.isEmpty)
  }

  @Test("64 tasks that make the same link make one", arguments: Backend.allCases)
  func raced(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket()
    let trackers = (0..<4).map { _ in Tracker<Ticket>(storage: bed.store, environment: bed.environment) }
    let ids = try await withThrowingTaskGroup(of: IssueLinkID.self) { group in
      for number in 0..<64 {
        group.addTask {
          let target = IssueLink.Target.external(system: "jira", key: "A-1", url: nil)
          return try await trackers[number % 4].link(issue.id, .ticket, to: target, in: bed.shop, by: bed.jane).id
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
    #expect(try await bed.tickets.links(of: issue.id, in: bed.shop).items.count == 1)
  }

  @Test(
    "A link to an issue that this scope does not have is an unknown reference, and nothing is written (D28)",
    arguments: Backend.allCases)
  func unknown(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (issue, gone, foreign) = (try await bed.ticket(), try await bed.ticket(), try await bed.ticket(in: bed.bank))
    try await bed.tickets.delete(gone.id, in: bed.shop, by: bed.jane)
    let nobody = try required(IssueID(text: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"))
    let before = try await bed.store.lastSequence()
    for target in [gone.id, foreign.id, nobody, issue.id] {
      let error = try await failure {
        try await bed.tickets.link(issue.id, .blocks, to: .issue(target, kind: "ticket"), in: bed.shop, by: bed.jane)
      }
      #expect(error?.code == .invalid)
      #expect(error?.problems.map(\.rule) == [.unknownReference] && error?.problems.map(\.field) == ["target"])
    }
    #expect(try await bed.store.lastSequence() == before)
  }

  @Test("A link may name an issue that was merged away, but not lead back to itself")
  func merged() async throws {
    let bed = try await TestBed()
    let (a, b, c) = (try await bed.ticket("A"), try await bed.ticket("B"), try await bed.ticket("C"))
    try await bed.tickets.merge(b.id, into: a.id, in: bed.shop, by: bed.jane)
    let target = IssueLink.Target.issue(b.id, kind: "ticket")
    try await bed.tickets.link(c.id, .causedBy, to: target, in: bed.shop, by: bed.jane)
    #expect(try await bed.tickets.backlinks(of: a.id, in: bed.shop).items.map(\.issueID) == [c.id])
    let error = try await code { try await bed.tickets.link(a.id, .causedBy, to: target, in: bed.shop, by: bed.jane) }
    #expect(error == .invalid)
  }

  @Test("An unlinked link is gone, and unlinking it again is not found", arguments: Backend.allCases)
  func unlink(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.ticket("A"), try await bed.ticket("B"))
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    let link = try await tickets.link(a.id, .blocks, to: .issue(b.id, kind: "ticket"), in: shop, by: jane)
    #expect(try await code { try await tickets.unlink(link.id, of: b.id, in: shop, by: jane) } == .notFound)
    try await tickets.unlink(link.id, of: a.id, in: shop, by: jane)
    #expect(try await tickets.links(of: a.id, in: shop).items.isEmpty)
    #expect(try await tickets.backlinks(of: b.id, in: shop).items.isEmpty)
    #expect(try await code { try await tickets.unlink(link.id, of: a.id, in: shop, by: jane) } == .notFound)
    let again = try await tickets.link(a.id, .blocks, to: .issue(b.id, kind: "ticket"), in: shop, by: jane)
    #expect(again.id != link.id)
  }

  @Test("Attachments are listed most recent first, deleted ones left out", arguments: Backend.allCases)
  func attachments(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket()
    let (tickets, shop) = (bed.tickets, bed.shop)
    var files: [IssueFile] = []
    for number in 0..<5 {
      bed.clock.advance()
      let draft = AttachmentDraft(
        originalFilename: "\(number).log", contentType: "text/plain", sizeBytes: Int64(number), eventID: "e\(number)",
        uploadedAt: TestClock.start)
      files.append(try await tickets.attach(draft, to: issue.id, in: shop, by: bed.jane))
    }
    #expect(try await tickets.attachments(of: issue.id, in: shop).items == files.reversed())
    #expect(try await tickets.attachments(of: issue.id, in: shop, page: .page(2, size: 2)).total == 5)
    #expect(try await tickets.get(issue.id, in: shop) == issue)
    let id = files[2].id
    #expect(
      try await code { try await tickets.deleteAttachment(id, of: issue.id, in: shop, by: bed.omar) } == .forbidden)
    try await tickets.deleteAttachment(id, of: issue.id, in: shop, by: bed.boss)
    #expect(
      try await code { try await tickets.deleteAttachment(id, of: issue.id, in: shop, by: bed.boss) } == .notFound)
    let left = try await tickets.attachments(of: issue.id, in: shop).items.map(\.originalFilename)
    #expect(left == ["4.log", "3.log", "1.log", "0.log"])
  }

  @Test("All problems of an attachment are told at once")
  func problems() async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket()
    let draft = AttachmentDraft(originalFilename: "a\u{0}b", contentType: "", sizeBytes: -1, eventID: " ")
    let error = try await failure { try await bed.tickets.attach(draft, to: issue.id, in: bed.shop, by: bed.jane) }
    #expect(error?.problems.map(\.field) == ["original_filename", "content_type", "event_id", "size_bytes"])
  }
}
