import IssueKit
import Testing

@Suite("Comments of any kind")
struct CommentTests {
  @Test(
    "A comment is trimmed at its ends and otherwise kept as it is; activity moves, deleting and editing move nothing",
    arguments: Backend.allCases)
  func activity(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket()
    bed.clock.advance()
    let comment = try await bed.tickets.comment(
      "\n  # Title\r\n\tcode  \n", on: issue.id, in: bed.shop, by: bed.jane)
    #expect(comment.body == "# Title\r\n\tcode")
    #expect(comment.issueID == issue.id && comment.author == bed.jane.stored && !comment.isEdited)
    #expect(comment.createdAt == bed.clock.now && comment.updatedAt == bed.clock.now && comment.revision == 1)
    let touched = try await bed.tickets.get(issue.id, in: bed.shop)
    #expect(touched.updatedAt == bed.clock.now && touched.lastActivityAt == bed.clock.now)
    bed.clock.advance()
    let edited = try await bed.tickets.editComment(comment.id, on: issue.id, to: " new ", in: bed.shop, by: bed.jane)
    #expect(edited.body == "new" && edited.isEdited && edited.updatedAt == bed.clock.now && edited.revision == 2)
    try await bed.tickets.deleteComment(comment.id, on: issue.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.tickets.get(issue.id, in: bed.shop) == touched)
  }

  @Test(
    "Blank and too long texts are refused, on adding and on editing",
    arguments: ["", " \n\t", "\u{0}", String(repeating: "x", count: 262_145)])
  func refused(body: String) async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket()
    let comment = try await bed.tickets.comment("x", on: issue.id, in: bed.shop, by: bed.jane)
    let added = try await failure { try await bed.tickets.comment(body, on: issue.id, in: bed.shop, by: bed.jane) }
    #expect(added?.code == .invalid && added?.problems.map(\.field) == ["body"])
    let edited = try await failure {
      try await bed.tickets.editComment(comment.id, on: issue.id, to: body, in: bed.shop, by: bed.jane)
    }
    #expect(edited?.code == .invalid)
    #expect(try await bed.tickets.comments(on: issue.id, in: bed.shop).items == [comment])
  }

  @Test(
    "Who may edit and who may delete",
    arguments: [
      (Actor.person("u1"), true, true), (Actor.person("u2"), false, false),
      (Actor.person("u3", isModerator: true), false, true), (Actor.agent("u1"), false, false),
      (Actor.person("u1", name: "Jane Renamed"), true, true), (Actor.system("u1"), false, false),
    ])
  func rights(actor: Actor, mayEdit: Bool, mayDelete: Bool) async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket()
    let comment = try await bed.tickets.comment("x", on: issue.id, in: bed.shop, by: bed.jane)
    let edit = try await code {
      try await bed.tickets.editComment(comment.id, on: issue.id, to: "y", in: bed.shop, by: actor)
    }
    #expect(edit == (mayEdit ? nil : .forbidden))
    let delete = try await code {
      try await bed.tickets.deleteComment(comment.id, on: issue.id, in: bed.shop, by: actor)
    }
    #expect(delete == (mayDelete ? nil : .forbidden))
    let left = try await bed.tickets.comments(on: issue.id, in: bed.shop).items.map(\.body)
    #expect(left == (mayDelete ? [] : ["x"]))
  }

  @Test("A deleted comment is not found any more, and purged when it is old enough", arguments: Backend.allCases)
  func deleted(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket()
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    var deleted: [IssueComment] = []
    for number in 0..<3 {
      let comment = try await tickets.comment("\(number)", on: issue.id, in: shop, by: jane)
      try await tickets.deleteComment(comment.id, on: issue.id, in: shop, by: jane)
      deleted.append(comment)
      bed.clock.advance(hours: 24)
    }
    let id = deleted[0].id
    #expect(try await code { try await tickets.deleteComment(id, on: issue.id, in: shop, by: jane) } == .notFound)
    #expect(
      try await code { try await tickets.editComment(id, on: issue.id, to: "x", in: shop, by: jane) } == .notFound)
    #expect(try await tickets.comments(on: issue.id, in: shop).items.isEmpty)
    let day = TestClock.start.adding(milliseconds: 86_400_000)
    #expect(try await tickets.purgeComments(deletedBefore: day, in: bed.bank) == 0)
    #expect(try await tickets.purgeComments(deletedBefore: day, in: shop) == 1)
    let left = try await bed.store.fetch(IssueComment.self, ids: deleted.map(\.id.recordID))
    #expect(left.map(\.id) == deleted.dropFirst().map(\.id))
    #expect(try await tickets.purgeComments(deletedBefore: .latest, in: shop) == 2)
  }

  @Test("A comment is found only under its own issue", arguments: Backend.allCases)
  func otherIssue(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let (a, b) = (try await bed.ticket(), try await bed.ticket())
    let comment = try await bed.tickets.comment("x", on: a.id, in: bed.shop, by: bed.jane)
    let (tickets, shop, jane) = (bed.tickets, bed.shop, bed.jane)
    #expect(
      try await code { try await tickets.editComment(comment.id, on: b.id, to: "y", in: shop, by: jane) } == .notFound)
    #expect(try await code { try await tickets.deleteComment(comment.id, on: b.id, in: shop, by: jane) } == .notFound)
    try await tickets.merge(a.id, into: b.id, in: shop, by: jane)
    try await tickets.editComment(comment.id, on: b.id, to: "y", in: shop, by: jane)
    #expect(try await tickets.comments(on: b.id, in: shop).items.map(\.body) == ["y"])
  }

  @Test("A comment keeps its author's name as it was (S2.100)")
  func names() async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket()
    let authors = [
      Actor.person("u1", name: "Jane"), .person("u1", email: "jane@example.com"), .person("u1"), .agent("k1"),
      .agent("k1", name: "Scout"), .system(),
    ]
    for author in authors { try await bed.tickets.comment("x", on: issue.id, in: bed.shop, by: author) }
    let comments = try await bed.tickets.comments(on: issue.id, in: bed.shop).items
    #expect(comments.map(\.author.name) == ["Jane", "jane@example.com", "u1", "Agent", "Scout", "system"])
    #expect(comments.map(\.author.kind) == [.person, .person, .person, .agent, .agent, .system])
  }
}
