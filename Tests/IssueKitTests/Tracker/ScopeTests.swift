import IssueKit
import Testing

@Suite("The wall between scopes")
struct ScopeTests {
  /// A call of the public API that names records of another scope.
  struct Call: Sendable {
    let name: String
    let run: @Sendable (TestBed, Scene, Scope) async throws -> Void
  }

  /// Records of one scope.
  struct Scene: Sendable {
    let issue: TicketRecord
    let other: TicketRecord
    let absorbed: TicketRecord
    let deleted: TicketRecord
    let comment: IssueComment
    let file: IssueFile
    let link: IssueLink
    let error: ErrorRecord
    let second: ErrorRecord
    let joined: ErrorRecord
    let trashed: ErrorRecord
  }

  static let ticketCalls: [Call] = [
    Call("get") { _ = try await $0.tickets.get($1.issue.id, in: $2) },
    Call("get by number") { _ = try await $0.tickets.get(number: $1.issue.number, in: $2) },
    Call("current") { _ = try await $0.tickets.current($1.issue.id, in: $2) },
    Call("current of a redirect") { _ = try await $0.tickets.current($1.absorbed.id, in: $2) },
    Call("update") { try await $0.tickets.update($1.issue.id, .init(title: .set("x")), in: $2, by: $0.jane) },
    Call("update details") { bed, scene, scope in
      try await bed.tickets.updateDetails(scene.issue.id, in: scope, by: bed.jane) { $0.effort = 9 }
    },
    Call("transition") { try await $0.tickets.transition($1.issue.id, to: .open, in: $2, by: $0.jane) },
    Call("delete") { try await $0.tickets.delete($1.issue.id, in: $2, by: $0.jane) },
    Call("restore") { try await $0.tickets.restore($1.deleted.id, in: $2, by: $0.jane) },
    Call("purge") { try await $0.tickets.purge($1.deleted.id, in: $2, by: $0.jane) },
    Call("comment") { try await $0.tickets.comment("x", on: $1.issue.id, in: $2, by: $0.jane) },
    Call("comments") { _ = try await $0.tickets.comments(on: $1.issue.id, in: $2) },
    Call("edit comment") { bed, scene, scope in
      try await bed.tickets.editComment(scene.comment.id, on: scene.issue.id, to: "x", in: scope, by: bed.jane)
    },
    Call("delete comment") { bed, scene, scope in
      try await bed.tickets.deleteComment(scene.comment.id, on: scene.issue.id, in: scope, by: bed.boss)
    },
    Call("history") { _ = try await $0.tickets.history(of: $1.issue.id, in: $2) },
    Call("attach") { bed, scene, scope in
      let draft = AttachmentDraft(originalFilename: "a", contentType: "b", sizeBytes: 0)
      try await bed.tickets.attach(draft, to: scene.issue.id, in: scope, by: bed.jane)
    },
    Call("attachments") { _ = try await $0.tickets.attachments(of: $1.issue.id, in: $2) },
    Call("delete attachment") { bed, scene, scope in
      try await bed.tickets.deleteAttachment(scene.file.id, of: scene.issue.id, in: scope, by: bed.boss)
    },
    Call("link") { bed, scene, scope in
      let target = IssueLink.Target.external(system: "jira", key: "A-1", url: nil)
      try await bed.tickets.link(scene.issue.id, .ticket, to: target, in: scope, by: bed.jane)
    },
    Call("unlink") { try await $0.tickets.unlink($1.link.id, of: $1.issue.id, in: $2, by: $0.jane) },
    Call("links") { _ = try await $0.tickets.links(of: $1.issue.id, in: $2) },
    Call("backlinks") { _ = try await $0.tickets.backlinks(of: $1.issue.id, in: $2) },
    Call("merge") { try await $0.tickets.merge($1.other.id, into: $1.issue.id, in: $2, by: $0.jane) },
    Call("unmerge") { try await $0.tickets.unmerge($1.absorbed.id, in: $2, by: $0.jane) },
  ]

  static let errorCalls: [Call] = [
    Call("set status") { try await $0.errors.setStatus($1.error.id, to: .silenced, in: $2, by: $0.jane) },
    Call("resolve") { try await $0.errors.resolve($1.error.id, inVersion: "1", in: $2, by: $0.jane) },
    Call("snooze") { try await $0.errors.snooze($1.error.id, in: $2, by: $0.jane) },
    Call("occurrences") { _ = try await $0.errors.occurrences(of: $1.error.id, in: $2) },
    Call("fingerprints") { _ = try await $0.errors.fingerprints(of: $1.error.id, in: $2) },
    Call("explain") { _ = try await $0.errors.explain($1.error.id, in: $2) },
    Call("detail") { _ = try await $0.errors.detail($1.error.id, in: $2) },
    Call("merge errors") { try await $0.errors.merge($1.second.id, into: $1.error.id, in: $2, by: $0.jane) },
    Call("unmerge errors") { try await $0.errors.unmerge($1.joined.id, in: $2, by: $0.jane) },
    Call("purge errors") { try await $0.errors.purge($1.trashed.id, in: $2, by: $0.jane) },
  ]

  @Test("Every call with a wrong scope finds nothing and changes nothing", arguments: Backend.allCases)
  func isolation(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let scene = try await scene(bed)
    let before = try await bed.store.lastSequence()
    for call in Self.ticketCalls + Self.errorCalls {
      for scope in [bed.bank, try Scope("acme/sho"), try Scope("acme/shop2"), try Scope("Acme/shop")] {
        let error = try await failure { try await call.run(bed, scene, scope) }
        #expect(error?.code == .notFound, "\(call.name)")
        #expect(error?.mergedInto == nil, "\(call.name)")
      }
    }
    #expect(try await bed.store.lastSequence() == before)
  }

  @Test(
    "The same calls with the right scope all succeed, so the test above proves something", arguments: Backend.allCases)
  func counterproof(backend: Backend) async throws {
    for call in Self.ticketCalls + Self.errorCalls {
      let bed = try await TestBed(backend)
      let scene = try await scene(bed)
      let error = try await failure { try await call.run(bed, scene, bed.shop) }
      #expect(error == nil, "\(call.name)")
    }
  }

  @Test("Lists, counts and housekeeping of one scope never touch another", arguments: Backend.allCases)
  func lists(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let scene = try await scene(bed)
    let before = try await bed.store.lastSequence()
    let (tickets, errors, bank) = (bed.tickets, bed.errors, bed.bank)
    #expect(try await tickets.list(in: bank).items.isEmpty)
    #expect(try await tickets.list(in: bank, page: .page(1)).total == 0)
    #expect(try await tickets.count(in: bank) == 0)
    for field in ["status", "priority", "tag", "reporter"] {
      #expect(try await tickets.counts(by: field, in: bank).isEmpty)
    }
    #expect(try await tickets.deleted(in: bank).isEmpty)
    #expect(try await tickets.find(idPrefix: scene.issue.id.description, in: bank).isEmpty)
    #expect(try await tickets.merges(into: scene.issue.id, in: bank).isEmpty)
    #expect(try await tickets.purgeComments(deletedBefore: .latest, in: bank) == 0)
    #expect(try await errors.list(in: bank).items.isEmpty)
    #expect(try await errors.list(across: [bank]).items.isEmpty)
    #expect(try await errors.forgetEvents(before: .latest, in: bank) == 0)
    bed.clock.advance(hours: 1_000)
    #expect(try await errors.wakeDueSnoozes(in: bank).isEmpty)
    #expect(try await errors.digest(in: bank, projectCreatedAt: TestClock.start) == nil)
    #expect(try await bed.store.lastSequence() == before)
  }

  @Test("The same event, fingerprint and session in two scopes make two issues", arguments: Backend.allCases)
  func events(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let event = bed.event("timeout", id: "e", session: "s", user: "u")
    for scope in [bed.shop, bed.bank] {
      let result = try await bed.errors.ingest([event], in: scope)
      #expect(result.answers.map(\.outcome) == [.created])
      #expect(try await bed.errors.list(in: scope).items.map(\.stats.occurrences) == [1])
    }
  }

  @Test(
    "A scope is told apart by its bytes, and no name reaches into another's",
    arguments: [
      "acme", "acme/", "acme/shop/", "acme/shop\u{301}", "ACME/SHOP", " acme/shop", "acme/sho\u{70}\u{200B}",
    ])
  func names(name: String) async throws {
    let bed = try await TestBed()
    try await bed.ticket()
    #expect(try await bed.tickets.list(in: try Scope(name)).items.isEmpty)
  }

  private func scene(_ bed: TestBed) async throws -> Scene {
    let (shop, jane) = (bed.shop, bed.jane)
    var tickets: [TicketRecord] = []
    for title in ["issue", "other", "absorbed", "deleted"] { tickets.append(try await bed.ticket(title, tags: ["a"])) }
    let comment = try await bed.tickets.comment("x", on: tickets[0].id, in: shop, by: jane)
    let old = try await bed.tickets.comment("y", on: tickets[0].id, in: shop, by: jane)
    try await bed.tickets.deleteComment(old.id, on: tickets[0].id, in: shop, by: jane)
    let draft = AttachmentDraft(originalFilename: "a", contentType: "b", sizeBytes: 0)
    let file = try await bed.tickets.attach(draft, to: tickets[0].id, in: shop, by: jane)
    let target = IssueLink.Target.issue(tickets[1].id, kind: "ticket")
    let link = try await bed.tickets.link(tickets[0].id, .blocks, to: target, in: shop, by: jane)
    try await bed.tickets.merge(tickets[2].id, into: tickets[0].id, in: shop, by: jane)
    try await bed.tickets.delete(tickets[3].id, in: shop, by: jane)
    var errors: [ErrorRecord] = []
    for word in ["one", "two", "three", "four"] { errors.append(try await bed.error(word)) }
    try await bed.errors.merge(errors[2].id, into: errors[0].id, in: shop, by: jane)
    try await bed.errors.issues.delete(errors[3].id, in: shop, by: jane)
    return Scene(
      issue: tickets[0], other: tickets[1], absorbed: tickets[2], deleted: tickets[3], comment: comment, file: file,
      link: link, error: errors[0], second: errors[1], joined: errors[2], trashed: errors[3])
  }
}

extension ScopeTests.Call {
  init(_ name: String, _ run: @escaping @Sendable (TestBed, ScopeTests.Scene, Scope) async throws -> Void) {
    self.init(name: name, run: run)
  }
}
