import IssueKit
import Testing

@Suite("S2.28–S2.37: the detail of an error")
struct ErrorDetailTests {
  @Test("S2.28–S2.31: an occurrence tells what its event told", arguments: Backend.allCases)
  func fields(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    bed.clock.advance()
    var event = bed.event("timeout", session: "s", after: 5, user: "user123", version: "2.1.0", sdk: "0.1.2")
    event.sdkName = "owlmetry-swift"
    event.environment = "ios"
    event.countryCode = "US"
    let result = try await bed.take(event)
    let id = try required(result.answers.first?.issueID)
    let occurrence = try #require(try await bed.errors.detail(id, in: bed.shop).occurrences.items.first)
    #expect(occurrence.issueID == id && occurrence.sessionID == "s" && occurrence.eventID == event.id)
    #expect(occurrence.userID == "user123" && occurrence.appVersion == "2.1.0")
    #expect(occurrence.sdkName == "owlmetry-swift" && occurrence.sdkVersion == "0.1.2")
    #expect(occurrence.environment == "ios" && occurrence.countryCode == "US")
    #expect(occurrence.timestamp == event.timestamp && occurrence.createdAt == bed.clock.now)
  }

  @Test(
    "S2.29, S2.32, S2.33: occurrences newest first, paged without repeating or skipping one",
    arguments: Backend.allCases, [1, 4, 50])
  func occurrences(backend: Backend, size: Int) async throws {
    let bed = try await TestBed(backend)
    let times: [Int64] = [5, 3, 3, 9, 1, 3, 7, 9, 0, 2, 5]
    let events = times.map { bed.event("timeout", after: $0 * 1_000) }
    try await bed.errors.ingest(events, in: bed.shop)
    let issue = try #require(try await bed.errors.list(in: bed.shop).items.first)
    var found: [Occurrence] = []
    var cursor: Cursor?
    repeat {
      let page = try await bed.errors.detail(issue.id, in: bed.shop, occurrences: .cursor(cursor, size: size))
      found += page.occurrences.items
      cursor = page.occurrences.cursor
      #expect(page.occurrences.hasMore == (found.count < times.count))
    } while cursor != nil
    #expect(found.map(\.timestamp) == events.map(\.timestamp).sorted(by: >))
    #expect(zip(found, found.dropFirst()).allSatisfy { ($0.timestamp, $0.id) > ($1.timestamp, $1.id) })
    #expect(Set(found.map(\.eventID)) == Set(events.map(\.id)))
    let page = try await bed.errors.occurrences(of: issue.id, in: bed.shop, page: .page(2, size: 3))
    #expect(page.total == 11 && page.items == Array(found.dropFirst(3).prefix(3)))
  }

  @Test("S2.34: the detail has all comments, oldest first, deleted ones left out")
  func comments() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    for number in 0..<1_003 {
      try await bed.errors.issues.comment("\(number)", on: issue.id, in: bed.shop, by: bed.jane)
    }
    let second = try await bed.errors.issues.comments(on: issue.id, in: bed.shop, page: .cursor(size: 2)).items[1]
    try await bed.errors.issues.deleteComment(second.id, on: issue.id, in: bed.shop, by: bed.jane)
    let bodies = try await bed.errors.detail(issue.id, in: bed.shop).comments.map(\.body)
    #expect(bodies == ["0"] + (2..<1_003).map(String.init))
  }

  @Test("S2.35, S2.36: the detail has the 100 most recent attachments; all can be paged", arguments: Backend.allCases)
  func attachments(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let event = bed.event("timeout", id: "e")
    let issueID = try required(try await bed.take(event).answers.first?.issueID)
    for number in 0..<103 {
      if number % 10 == 0 { bed.clock.advance() }
      let draft = AttachmentDraft(
        originalFilename: "\(number).log", contentType: "text/plain", sizeBytes: 2_048, uploadedAt: bed.clock.now)
      try await bed.errors.attach(draft, toEvent: "e", app: "web", in: bed.shop, by: bed.jane)
    }
    let newest = try await bed.errors.detail(issueID, in: bed.shop).attachments
    #expect(newest.map(\.originalFilename) == (3..<103).reversed().map { "\($0).log" })
    #expect(newest.allSatisfy { $0.eventID == "e" && $0.issueID == issueID && $0.sizeBytes == 2_048 })
    #expect(newest.allSatisfy { $0.contentType == "text/plain" && $0.uploadedAt != nil })
    try await bed.errors.issues.deleteAttachment(newest[0].id, of: issueID, in: bed.shop, by: bed.jane)
    let page = try await bed.errors.issues.attachments(of: issueID, in: bed.shop, page: .page(2, size: 100))
    #expect(page.total == 102 && page.items.map(\.originalFilename) == ["1.log", "0.log"])
  }

  @Test("S2.37: an error of another project is not found, as if it did not exist")
  func hidden() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    let elsewhere = try await failure { try await bed.errors.detail(issue.id, in: bed.bank) }
    let nowhere = try await failure {
      try await bed.errors.detail(try required(IssueID(text: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")), in: bed.bank)
    }
    #expect(elsewhere?.code == .notFound && nowhere?.code == .notFound)
    #expect(elsewhere?.message == "issue \(issue.id) is not in this scope; check the id and the scope")
  }

  @Test("The explanation says for each fingerprint what its first event became")
  func explanation() async throws {
    let bed = try await TestBed(settings: ErrorSettings(grouper: OwlmetryGrouper()))
    let result = try await bed.take(bed.event("Timeout after 300 ms", module: "Net"))
    let parts = try await bed.errors.explain(try required(result.created.first), in: bed.shop)
    #expect(parts.count == 1 && parts.first?.explanation.normalizedText == "timeout after <n> ms")
    #expect(parts.first?.explanation.grouping.fingerprint.text == parts.first?.fingerprint.value)
  }
}
