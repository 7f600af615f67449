import IssueKit
import Testing

@Suite("S2.98–S2.104: comments on errors")
struct ErrorCommentTests {
  @Test("S2.98: comments are read oldest first, deleted ones left out", arguments: Backend.allCases)
  func order(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error()
    var comments: [IssueComment] = []
    for number in 0..<4 {
      if number % 2 == 0 { bed.clock.advance() }
      comments.append(try await bed.errors.issues.comment("\(number)", on: issue.id, in: bed.shop, by: bed.jane))
    }
    try await bed.errors.issues.deleteComment(comments[1].id, on: issue.id, in: bed.shop, by: bed.jane)
    let found = try await bed.errors.issues.comments(on: issue.id, in: bed.shop).items
    #expect(found == [comments[0], comments[2], comments[3]])
  }

  @Test("S2.99: a body is required; Markdown is kept, trimmed at its ends")
  func body() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    #expect(
      try await code { try await bed.errors.issues.comment(" \n", on: issue.id, in: bed.shop, by: bed.jane) }
        == .invalid)
    let comment = try await bed.errors.issues.comment(" **a**\n\n- b ", on: issue.id, in: bed.shop, by: bed.jane)
    #expect(comment.body == "**a**\n\n- b")
  }

  @Test("S2.100, S2.101: the author is the actor, a person or an agent, named as at the time of writing")
  func author() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    let comment = try await bed.errors.issues.comment("x", on: issue.id, in: bed.shop, by: .agent("k1", name: "CI key"))
    #expect(comment.author.kind == .agent && comment.author.id == "k1" && comment.author.name == "CI key")
    #expect(comment.issueID == issue.id && comment.createdAt == bed.clock.now && comment.updatedAt == bed.clock.now)
    let nameless = try await bed.errors.issues.comment("x", on: issue.id, in: bed.shop, by: .agent("k2"))
    #expect(nameless.author.name == "Agent")
  }

  @Test("S2.102: adding a comment moves the error's updated_at; editing and deleting do not")
  func touch() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    bed.clock.advance()
    let comment = try await bed.errors.issues.comment("x", on: issue.id, in: bed.shop, by: bed.jane)
    let time = bed.clock.now
    bed.clock.advance()
    try await bed.errors.issues.editComment(comment.id, on: issue.id, to: "y", in: bed.shop, by: bed.jane)
    try await bed.errors.issues.deleteComment(comment.id, on: issue.id, in: bed.shop, by: bed.jane)
    #expect(try await bed.now(issue).updatedAt == time)
    #expect(try await bed.now(issue).lastActivityAt == time)
  }

  @Test("S2.103: only the author edits, moderators do not; a deleted comment is not found", arguments: Backend.allCases)
  func edit(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error()
    let comment = try await bed.errors.issues.comment("x", on: issue.id, in: bed.shop, by: bed.jane)
    func edit(by actor: Actor) async throws -> IssueError.Code? {
      try await code {
        try await bed.errors.issues.editComment(comment.id, on: issue.id, to: "y", in: bed.shop, by: actor)
      }
    }
    #expect(try await edit(by: bed.boss) == .forbidden)
    #expect(try await edit(by: .agent("u1")) == .forbidden)
    #expect(try await edit(by: bed.jane) == nil)
    try await bed.errors.issues.deleteComment(comment.id, on: issue.id, in: bed.shop, by: bed.jane)
    #expect(try await edit(by: bed.jane) == .notFound)
  }

  @Test(
    "S2.104: the author or a moderator deletes, softly; twice is not found; purged after seven days",
    arguments: Backend.allCases)
  func delete(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.error()
    let comment = try await bed.errors.issues.comment("x", on: issue.id, in: bed.shop, by: bed.jane)
    func delete(by actor: Actor) async throws -> IssueError.Code? {
      try await code { try await bed.errors.issues.deleteComment(comment.id, on: issue.id, in: bed.shop, by: actor) }
    }
    #expect(try await delete(by: .agent("k")) == .forbidden)
    #expect(try await delete(by: bed.boss) == nil)
    #expect(try await delete(by: bed.boss) == .notFound)
    #expect(try await bed.store.fetch(IssueComment.self, id: comment.id.recordID)?.deletedAt == bed.clock.now)
    bed.clock.advance(hours: 7 * 24)
    let limit = bed.clock.now.adding(milliseconds: -7 * 86_400_000)
    #expect(try await bed.errors.issues.purgeComments(deletedBefore: limit, in: bed.shop) == 0)
    #expect(try await bed.errors.issues.purgeComments(deletedBefore: limit.adding(milliseconds: 1), in: bed.shop) == 1)
  }
}
