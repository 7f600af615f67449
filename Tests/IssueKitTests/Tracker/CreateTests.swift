import IssueKit
import Testing

@Suite("Create and read")
struct CreateTests {
  @Test("A new issue has what its draft said and the defaults for the rest", arguments: Backend.allCases)
  func draft(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.tickets.create(
      IssueDraft(
        title: "  Drawer stuck ", description: " **as it is** \n", severity: .warning, assignee: Person(id: "u9"),
        tags: [" till ", "", "till", "Till"], details: Ticket.Details(area: "till", effort: 3)),
      in: bed.shop, by: bed.boss)
    #expect(issue.title == "Drawer stuck")
    #expect(issue.description == " **as it is** \n")
    #expect(issue.status == .new && issue.priority == .medium && issue.severity == .warning)
    #expect(issue.assignee == Person(id: "u9"))
    #expect(issue.reporter == bed.boss.stored && !issue.reporter.isModerator)
    #expect(issue.tags == ["till", "Till"])
    #expect(issue.effort == 3 && issue.area == "till")
    #expect(issue.createdAt == bed.clock.now && issue.updatedAt == bed.clock.now)
    #expect(issue.number == 1 && issue.revision == 1)
    #expect(try await bed.tickets.get(issue.id, in: bed.shop) == issue)
    #expect(try await bed.tickets.get(number: 1, in: bed.shop) == issue)
  }

  @Test("A draft may say the first status, a closed one too (S3.9)", arguments: Backend.allCases)
  func firstStatus(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    #expect(try await bed.ticket(status: .closed).status == .closed)
  }

  @Test("All problems of a draft are told at once, each with its field", arguments: Backend.allCases)
  func problems(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let limits = Ticket.limits
    let error = try await failure {
      try await bed.tickets.create(
        IssueDraft(
          title: "   ", description: String(repeating: "x", count: limits.descriptionBytes + 1),
          assignee: Person(id: "", name: "a\u{7}"),
          tags: ["ok", String(repeating: "t", count: limits.tagBytes + 1)], details: Ticket.Details()),
        in: bed.shop, by: bed.jane)
    }
    #expect(error?.code == .invalid)
    #expect(
      error?.problems.map { "\($0.field) \($0.rule.name)" } == [
        "title required", "description too_long", "assignee.id required", "assignee.name control_character",
        "tags[1] too_long",
      ])
    #expect(error?.problems[1].rule.limit == limits.descriptionBytes)
    #expect(try await bed.store.lastSequence() == 0)
  }

  @Test(
    "A limit is told at its edge: so many bytes pass, one more does not",
    arguments: [
      (String(repeating: "t", count: 500), true), (String(repeating: "t", count: 501), false),
      (String(repeating: "é", count: 250), true), (String(repeating: "é", count: 250) + "t", false),
      ("a" + String(repeating: "\u{301}", count: 30), true), ("a" + String(repeating: "\u{301}", count: 31), false),
      ("a\u{0}b", false), ("a\nb", false), ("", false), ("\u{3000}", false), ("🏳️‍🌈", true),
    ])
  func titles(title: String, passes: Bool) async throws {
    let bed = try await TestBed()
    #expect(try await code { try await bed.ticket(title) } == (passes ? nil : .invalid))
  }

  @Test("Details are limited in size too", arguments: [true, false])
  func detailsSize(fits: Bool) async throws {
    let bed = try await TestBed()
    let frame = #"{"area":"","effort":1,"labels":[]}"#.utf8.count
    let area = String(repeating: "x", count: Ticket.limits.detailsBytes - frame + (fits ? 0 : 1))
    let error = try await failure { try await bed.ticket(area: area) }
    #expect(error?.problems.map(\.field) == (fits ? nil : ["details"]))
    let ticket = try await bed.ticket()
    let patch = IssuePatch<Ticket>(details: .set(Ticket.Details(area: area)))
    let refused = try await failure { try await bed.tickets.update(ticket.id, patch, in: bed.shop, by: bed.jane) }
    #expect(refused?.problems.map(\.field) == (fits ? nil : ["details"]))
    let changed = try await failure {
      try await bed.tickets.updateDetails(ticket.id, in: bed.shop, by: bed.jane) { $0.area = area }
    }
    #expect(changed?.problems.map(\.field) == (fits ? nil : ["details"]))
  }

  @Test("An actor is checked like any other input")
  func actor() async throws {
    let bed = try await TestBed()
    let nobody = Actor.person("", name: "Nobody")
    let error = try await failure {
      try await bed.tickets.create(IssueDraft(title: "x", details: Ticket.Details()), in: bed.shop, by: nobody)
    }
    #expect(error?.problems.map(\.field) == ["actor.id"])
  }

  @Test("Numbers count up in each scope by itself (D34)", arguments: Backend.allCases)
  func numbers(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    for number in 1...3 {
      #expect(try await bed.ticket().number == number)
      #expect(try await bed.ticket(in: bed.bank).number == number)
    }
  }

  @Test("Trackers that know nothing of each other never give a number twice", arguments: Backend.allCases)
  func numbersOfSeveralTrackers(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let others = (0..<4).map { _ in Tracker<Ticket>(storage: bed.store, environment: bed.environment) }
    let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
      for tracker in others {
        group.addTask {
          var numbers: [Int] = []
          for _ in 0..<12 {
            let draft = IssueDraft<Ticket>(title: "t", details: Ticket.Details())
            numbers.append(try await tracker.create(draft, in: bed.shop, by: bed.jane).number)
          }
          return numbers
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(numbers).count == 48)
    #expect(try await bed.tickets.count(in: bed.shop) == 48)
  }

  @Test("The beginning of an id finds its issue", arguments: Backend.allCases)
  func prefixes(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let first = try await bed.ticket()
    bed.clock.advance(hours: 24)
    let second = try await bed.ticket()
    let text = second.id.description
    #expect(try await bed.tickets.find(idPrefix: text.uppercased(), in: bed.shop).map(\.id) == [second.id])
    #expect(try await bed.tickets.find(idPrefix: "", in: bed.shop).map(\.id) == [second.id, first.id])
    #expect(try await bed.tickets.find(idPrefix: "", in: bed.shop, limit: 1).map(\.id) == [second.id])
    #expect(try await bed.tickets.find(idPrefix: text, in: bed.bank).isEmpty)
    #expect(try await bed.tickets.find(idPrefix: "zz", in: bed.shop).isEmpty)
  }

  @Test("Whoever asks for something that is not there is told so", arguments: Backend.allCases)
  func absent(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let id = try required(IssueID(text: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"))
    let error = try await failure { try await bed.tickets.get(id, in: bed.shop) }
    #expect(error?.code == .notFound)
    #expect(error?.message == "issue \(id) is not in this scope; check the id and the scope")
    #expect(try await code { try await bed.tickets.get(number: 7, in: bed.shop) } == .notFound)
  }
}
