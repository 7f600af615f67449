import IssueJSONStore
import IssueKit
import Testing

@Suite("Law: what a JSON store holds is there when it is opened again")
struct ReopeningLaws {
  @Test("Errors after a random history, and the receipts of their events", arguments: 1...4 as ClosedRange<UInt64>)
  func errors(seed: UInt64) async throws {
    let script = ErrorScript(seed: seed, rounds: 15)
    let disk = Disk()
    let (bed, store) = try await disk.bed()
    _ = try await script.play(on: bed)
    let world = try await ErrorWorld(bed)
    let history = try await bed.store.scan(ScanRequest<HistoryEntry>(in: .all("thread"), limit: 10_000)).records
    let messages = try await bed.errors.outbox.pending(limit: 1_000)
    try await store.close()
    let (again, reopened) = try await disk.bed()
    let difference = try await ErrorWorld(again).difference(from: world)
    #expect(difference == nil, "seed \(seed)")
    let entries = try await again.store.scan(ScanRequest<HistoryEntry>(in: .all("thread"), limit: 10_000)).records
    #expect(entries == history, "seed \(seed)")
    #expect(try await again.errors.outbox.pending(limit: 1_000) == messages, "seed \(seed)")
    let before = try await again.store.lastSequence()
    for case .events(let events) in script.steps { try await again.errors.ingest(events, in: again.shop) }
    #expect(try await again.store.lastSequence() == before, "seed \(seed)")
    try await reopened.close()
  }

  @Test("Issues of a kind of one's own, with all that hangs on them")
  func tickets() async throws {
    let disk = Disk()
    let (bed, store) = try await disk.bed()
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    let text = "\u{0001F600} e\u{301} \u{E9} \"quoted\" \\ \u{2028} \u{FFFF}"
    let draft = IssueDraft<Ticket>(
      title: text, description: "a\r\n\tb\(text)", severity: .error, assignee: Person(id: text, name: nil),
      tags: [text, "b"],
      details: Ticket.Details(area: text, effort: .min, labels: ["", text], fixedIn: nil))
    let issue = try await tickets.create(draft, in: shop, by: .person(text, name: text, email: text))
    let other = try await bed.ticket()
    let file = AttachmentDraft(originalFilename: text, contentType: text, sizeBytes: 1 << 50, eventID: text)
    try await tickets.attach(file, to: issue.id, in: shop, by: jane)
    try await tickets.comment(text, on: issue.id, in: shop, by: .agent("k"))
    try await tickets.link(issue.id, .causedBy, to: .issue(other.id, kind: "ticket"), in: shop, by: jane)
    try await tickets.link(issue.id, .ticket, to: .external(system: "x", key: text, url: nil), in: shop, by: jane)
    try await tickets.merge(other.id, into: issue.id, in: shop, by: jane)
    let before = try await Self.all(bed, issue.id)
    try await store.close()
    let (again, reopened) = try await disk.bed()
    #expect(try await Self.all(again, issue.id) == before)
    #expect(try await again.tickets.get(issue.id, in: shop).title.utf8.elementsEqual(text.utf8))
    let apart = try await again.tickets.unmerge(other.id, in: shop, by: jane)
    #expect(apart.source.title == "Drawer stuck")
    #expect(try await again.ticket().number == 3)
    try await reopened.close()
  }

  /// Everything that hangs on an issue, as text.
  private static func all(_ bed: TestBed, _ id: IssueID) async throws -> [String] {
    var lines = ["\(try await bed.tickets.get(id, in: bed.shop))"]
    lines += try await bed.tickets.comments(on: id, in: bed.shop).items.map { "\($0)" }
    lines += try await bed.tickets.attachments(of: id, in: bed.shop).items.map { "\($0)" }
    lines += try await bed.tickets.links(of: id, in: bed.shop).items.map { "\($0)" }
    lines += try await bed.tickets.history(of: id, in: bed.shop).items.map { "\($0)" }
    lines += try await bed.tickets.merges(into: id, in: bed.shop).map { "\($0)" }
    return lines
  }
}

/// A simulated disk that stores are opened on one after the other.
private struct Disk {
  let platform = StorePlatform.simulated

  func bed() async throws -> (bed: TestBed, store: JSONStore) {
    let store = try await JSONStore.open(at: "/store", options: JSONStoreOptions(), on: platform)
    return (try TestBed(on: store), store)
  }
}
