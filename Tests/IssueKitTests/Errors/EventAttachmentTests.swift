import IssueKit
import Testing

@Suite("S2.79: attachments of events")
struct EventAttachmentTests {
  let draft = AttachmentDraft(originalFilename: "crash.log", contentType: "text/plain", sizeBytes: 2_048)

  @Test(
    "S2.79: a file goes to the issue of its event, whether it comes before or after", arguments: Backend.allCases,
    [true, false])
  func linked(backend: Backend, isBefore: Bool) async throws {
    let bed = try await TestBed(backend)
    let event = bed.event("timeout")
    func attach() async throws -> IssueFile {
      try await bed.errors.attach(draft, toEvent: event.id, app: "web", in: bed.shop, by: bed.jane)
    }
    if isBefore { #expect(try await attach().issueID == nil) }
    let issue = try required(try await bed.take(event).answers.first?.issueID)
    if !isBefore { #expect(try await attach().issueID == issue) }
    let files = try await bed.errors.detail(issue, in: bed.shop).attachments
    #expect(files.map(\.originalFilename) == ["crash.log"] && files.map(\.eventID) == [event.id])
    #expect(files.map(\.issueID) == [issue])
    let entries = try await bed.errors.issues.history(of: issue, in: bed.shop).items
    #expect(entries.map(\.action) == [.created, .attachmentAdded])
    #expect(entries.last?.newValue == "crash.log" && entries.last?.field == files.first?.id.description)
    #expect(entries.last?.actor == bed.jane.stored)
  }

  @Test("S2.79: also with an event that adds no occurrence of its own", arguments: Backend.allCases)
  func repeated(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let second = bed.event("timeout", session: "s", after: 9)
    try await bed.errors.attach(draft, toEvent: second.id, app: "web", in: bed.shop, by: bed.jane)
    let result = try await bed.take(bed.event("timeout", session: "s"), second)
    let id = try required(result.created.first)
    #expect(try await bed.errors.detail(id, in: bed.shop).attachments.count == 1)
  }

  @Test("S2.79: a file that has its issue stays there", arguments: Backend.allCases)
  func once(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let event = bed.event("timeout")
    let issue = try required(try await bed.take(event).answers.first?.issueID)
    try await bed.errors.attach(draft, toEvent: event.id, app: "web", in: bed.shop, by: bed.jane)
    let before = try await bed.store.lastSequence()
    try await bed.take(event)
    #expect(try await bed.store.lastSequence() == before)
    #expect(try await bed.errors.detail(issue, in: bed.shop).attachments.count == 1)
  }

  @Test(
    "A file waits for the event of its own app and project, not for one of the same id elsewhere",
    arguments: Backend.allCases)
  func apps(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.errors.attach(draft, toEvent: "e", app: "ios", in: bed.shop, by: bed.jane)
    let web = try required(try await bed.take(bed.event("timeout", id: "e")).created.first)
    let bank = try await bed.take(bed.event("timeout", id: "e", app: "ios"), in: bed.bank).created
    #expect(try await bed.errors.detail(web, in: bed.shop).attachments.isEmpty)
    #expect(try await bed.errors.detail(try required(bank.first), in: bed.bank).attachments.isEmpty)
    let ios = try required(try await bed.take(bed.event("timeout", id: "e", app: "ios")).created.first)
    #expect(try await bed.errors.detail(ios, in: bed.shop).attachments.count == 1)
  }

  @Test("A deleted file is linked with nothing any more", arguments: Backend.allCases)
  func deleted(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let event = bed.event("timeout")
    let issue = try required(try await bed.take(event).answers.first?.issueID)
    let file = try await bed.errors.attach(draft, toEvent: event.id, app: "web", in: bed.shop, by: bed.jane)
    try await bed.errors.issues.deleteAttachment(file.id, of: issue, in: bed.shop, by: bed.jane)
    #expect(try await bed.errors.detail(issue, in: bed.shop).attachments.isEmpty)
  }

  @Test(
    "A file of an event whose issue was merged shows at the target, and at the source again after the undo",
    arguments: Backend.allCases)
  func merged(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let target = try await bed.error("one")
    let event = bed.event("two")
    let source = try required(try await bed.take(event).answers.first?.issueID)
    try await bed.errors.merge(source, into: target.id, in: bed.shop, by: bed.jane)
    try await bed.errors.attach(draft, toEvent: event.id, app: "web", in: bed.shop, by: bed.jane)
    #expect(try await bed.errors.detail(target.id, in: bed.shop).attachments.count == 1)
    try await bed.errors.unmerge(source, in: bed.shop, by: bed.jane)
    #expect(try await bed.errors.detail(target.id, in: bed.shop).attachments.isEmpty)
    #expect(try await bed.errors.detail(source, in: bed.shop).attachments.count == 1)
  }

  @Test("An attachment is checked: its app and event too")
  func problems() async throws {
    let bed = try await TestBed()
    let error = try await failure {
      try await bed.errors.attach(draft, toEvent: "", app: " ", in: bed.shop, by: bed.jane)
    }
    #expect(error?.problems.map(\.field) == ["app_id", "event_id"])
  }
}
