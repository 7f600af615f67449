import IssueKit
import Testing

@Suite("Update")
struct UpdateTests {
  /// A patch as JSON, and what it makes of an issue that has everything.
  struct Case: Sendable, CustomStringConvertible {
    let json: String
    let changed: [String]
    let check: @Sendable (TicketRecord) -> Bool
    var description: String { json }
  }

  static let cases: [Case] = [
    Case(json: "{}", changed: []) { $0.description == "text" && $0.assignee != nil },
    Case(json: #"{"title":"New"}"#, changed: ["title"]) { $0.title == "New" && $0.description == "text" },
    Case(json: #"{"description":null}"#, changed: ["description"]) { $0.description == nil && $0.assignee != nil },
    Case(json: #"{"assignee":null}"#, changed: ["assignee"]) { $0.assignee == nil && $0.severity == .info },
    Case(json: #"{"assignee":{"id":"u7"}}"#, changed: ["assignee"]) { $0.assignee == Person(id: "u7") },
    Case(json: #"{"severity":null}"#, changed: ["severity"]) { $0.severity == nil },
    Case(json: #"{"severity":"error"}"#, changed: ["severity"]) { $0.severity == .error },
    Case(json: #"{"tags":null}"#, changed: ["tags"]) { $0.tags.isEmpty },
    Case(json: #"{"tags":[" b ","b"]}"#, changed: ["tags"]) { $0.tags == ["b"] },
    Case(json: #"{"priority":"low"}"#, changed: ["priority"]) { $0.priority == .low },
    Case(json: #"{"details":{"effort":4,"labels":[]}}"#, changed: ["area", "effort"]) {
      $0.effort == 4 && $0.area == nil
    },
    Case(json: #"{"title":"Full","priority":"high","tags":["a"],"severity":"info"}"#, changed: []) { $0.revision == 1 },
    Case(json: #"{"title":"New","description":null,"priority":"low"}"#, changed: ["title", "description", "priority"]) {
      $0.title == "New" && $0.description == nil && $0.priority == .low && $0.tags == ["a"]
    },
  ]

  @Test("A patch changes what it names; absent and null are different (D7)", arguments: Backend.allCases, cases)
  func patch(backend: Backend, entry: Case) async throws {
    let bed = try await TestBed(backend)
    let issue = try await full(bed)
    bed.clock.advance()
    let patch = try IssueJSONDecoder().decode(IssuePatch<Ticket>.self, from: Array(entry.json.utf8))
    let before = try await bed.store.lastSequence()
    let updated = try await bed.tickets.update(issue.id, patch, in: bed.shop, by: bed.omar)
    #expect(entry.check(updated))
    #expect(try await bed.tickets.get(issue.id, in: bed.shop) == updated)
    let entries = try await bed.tickets.history(of: issue.id, in: bed.shop).items.dropFirst()
    #expect(entries.map(\.field) == entry.changed)
    #expect(entries.allSatisfy { $0.action == .changed($0.field ?? "") && $0.actor == bed.omar.stored })
    #expect(try await bed.store.lastSequence() == before + (entry.changed.isEmpty ? 0 : 1))
    #expect(updated.updatedAt == (entry.changed.isEmpty ? issue.updatedAt : bed.clock.now))
    #expect(updated.revision == (entry.changed.isEmpty ? 1 : 2))
  }

  @Test("What cannot be cleared is refused, all at once (D7)", arguments: Backend.allCases)
  func clearing(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await full(bed)
    let json = #"{"title":null,"priority":null,"details":null,"tags":["a\u0001"]}"#
    let patch = try IssueJSONDecoder().decode(IssuePatch<Ticket>.self, from: Array(json.utf8))
    let error = try await failure { try await bed.tickets.update(issue.id, patch, in: bed.shop, by: bed.jane) }
    #expect(
      error?.problems.map { "\($0.field) \($0.rule.name)" } == [
        "tags[0] control_character", "title cannot_be_cleared", "priority cannot_be_cleared",
        "details cannot_be_cleared",
      ])
    #expect(try await bed.tickets.get(issue.id, in: bed.shop) == issue)
  }

  @Test("Old and new values stand in history as text")
  func history() async throws {
    let bed = try await TestBed()
    let issue = try await full(bed)
    let patch = IssuePatch<Ticket>(
      title: .set("New"), description: .cleared, priority: .set(.critical), assignee: .set(Person(id: "u8")),
      tags: .set(["a", "b"]), details: .set(Ticket.Details(area: nil, effort: 9, labels: ["x"])))
    try await bed.tickets.update(issue.id, patch, in: bed.shop, by: bed.jane)
    let lines = try await bed.tickets.history(of: issue.id, in: bed.shop).items.map { entry in
      "\(entry.action.name): \(entry.oldValue ?? "-") → \(entry.newValue ?? "-")"
    }
    #expect(
      lines == [
        "created: - → new", "title_changed: Full → New", "description_changed: text → -",
        "priority_changed: high → critical", "assignee_changed: u5 → u8", #"tags_changed: ["a"] → ["a","b"]"#,
        "area_changed: till → -", "effort_changed: 1 → 9", #"labels_changed: [] → ["x"]"#,
      ])
  }

  @Test("Texts that look alike and differ in their bytes are different texts")
  func bytes() async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket("Caf\u{E9}", area: "caf\u{E9}")
    let patch = IssuePatch<Ticket>(title: .set("Cafe\u{301}"))
    let updated = try await bed.tickets.update(issue.id, patch, in: bed.shop, by: bed.jane)
    #expect(Array(updated.title.utf8) == Array("Cafe\u{301}".utf8))
    #expect(updated.revision == 2)
  }

  @Test("A person's new name is kept, though it is the same person")
  func renamed() async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket(assignee: Person(id: "u5", name: "Ann"))
    let patch = IssuePatch<Ticket>(assignee: .set(Person(id: "u5", name: "Ann Lee")))
    try await bed.tickets.update(issue.id, patch, in: bed.shop, by: bed.jane)
    #expect(try await bed.tickets.get(issue.id, in: bed.shop).assignee?.name == "Ann Lee")
  }

  @Test("Details change by a function of what they are", arguments: Backend.allCases)
  func details(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket(effort: 2)
    let changed = try await bed.tickets.updateDetails(issue.id, in: bed.shop, by: bed.jane) { $0.effort *= 3 }
    #expect(changed.effort == 6)
    let before = try await bed.store.lastSequence()
    try await bed.tickets.updateDetails(issue.id, in: bed.shop, by: bed.jane) { $0.effort += 0 }
    await #expect(throws: Missing.self) {
      try await bed.tickets.updateDetails(issue.id, in: bed.shop, by: bed.jane) { _ in throw Missing() }
    }
    #expect(try await bed.store.lastSequence() == before)
  }

  @Test(
    "A pinned revision that is not the current one is a conflict, in every call that takes one",
    arguments: Backend.allCases)
  func conflicts(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket()
    let comment = try await bed.tickets.comment("first", on: issue.id, in: bed.shop, by: bed.jane)
    let before = try await bed.store.lastSequence()
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    let calls: [(String, () async throws -> Void)] = [
      ("update", { try await tickets.update(issue.id, .init(title: .set("x")), in: shop, by: jane, expecting: 1) }),
      ("details", { try await tickets.updateDetails(issue.id, in: shop, by: jane, expecting: 1) { $0.effort = 9 } }),
      ("transition", { try await tickets.transition(issue.id, to: .open, in: shop, by: jane, expecting: 1) }),
      ("delete", { try await tickets.delete(issue.id, in: shop, by: jane, expecting: 1) }),
      ("edit", { try await tickets.editComment(comment.id, on: issue.id, to: "x", in: shop, by: jane, expecting: 2) }),
    ]
    for (name, call) in calls {
      let error = try await failure(call)
      #expect(error?.code == .conflict, "\(name)")
      #expect(error?.currentRevision == (name == "edit" ? 1 : 2), "\(name)")
    }
    #expect(try await bed.store.lastSequence() == before)
    let current = try await tickets.get(issue.id, in: shop).revision
    let patch = IssuePatch<Ticket>(title: .set("x"))
    #expect(try await tickets.update(issue.id, patch, in: shop, by: jane, expecting: current).title == "x")
  }

  private func full(_ bed: TestBed) async throws -> TicketRecord {
    try await bed.tickets.create(
      IssueDraft(
        title: "Full", description: "text", priority: .high, severity: .info, assignee: Person(id: "u5", name: "Ann"),
        tags: ["a"], details: Ticket.Details(area: "till")),
      in: bed.shop, by: bed.jane)
  }
}
