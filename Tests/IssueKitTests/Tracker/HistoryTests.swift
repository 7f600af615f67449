import IssueKit
import Testing

@Suite("History")
struct HistoryTests {
  /// One change: what to do, and the entries that it must leave, as `action field old new`.
  struct Change: Sendable {
    let name: String
    let run: @Sendable (TestBed, Scene) async throws -> Void
    let entries: [String]
  }

  /// The records that the changes are about.
  struct Scene: Sendable {
    let issue: IssueID
    let other: IssueID
    let comment: IssueComment
    let file: IssueFile
    let link: IssueLink
  }

  static let changes: [Change] = [
    Change(name: "update") { bed, scene in
      try await bed.tickets.update(
        scene.issue, .init(title: .set("New"), priority: .set(.low)), in: bed.shop, by: bed.omar)
    } entries: {
      ["title_changed title Drawer stuck New", "priority_changed priority medium low"]
    },
    Change(name: "transition") { bed, scene in
      try await bed.tickets.transition(scene.issue, to: .open, in: bed.shop, by: bed.omar)
    } entries: {
      ["status_changed status new open"]
    },
    Change(name: "details") { bed, scene in
      try await bed.tickets.updateDetails(scene.issue, in: bed.shop, by: bed.omar) { $0.area = nil }
    } entries: {
      ["area_changed area till -"]
    },
    Change(name: "delete") { bed, scene in
      try await bed.tickets.delete(scene.issue, in: bed.shop, by: bed.omar)
      try await bed.tickets.restore(scene.issue, in: bed.shop, by: bed.omar)
    } entries: {
      ["deleted - - -", "restored - - -"]
    },
    Change(name: "comment") { bed, scene in
      try await bed.tickets.comment("two", on: scene.issue, in: bed.shop, by: bed.omar)
    } entries: {
      ["comment_added - - ID"]
    },
    Change(name: "edit") { bed, scene in
      try await bed.tickets.editComment(scene.comment.id, on: scene.issue, to: "x", in: bed.shop, by: bed.omar)
    } entries: {
      ["comment_edited ID one x"]
    },
    Change(name: "delete comment") { bed, scene in
      try await bed.tickets.deleteComment(scene.comment.id, on: scene.issue, in: bed.shop, by: bed.omar)
    } entries: {
      ["comment_deleted - ID -"]
    },
    Change(name: "attach") { bed, scene in
      let draft = AttachmentDraft(originalFilename: "b.log", contentType: "text/plain", sizeBytes: 0)
      try await bed.tickets.attach(draft, to: scene.issue, in: bed.shop, by: bed.omar)
    } entries: {
      ["attachment_added ID - b.log"]
    },
    Change(name: "delete attachment") { bed, scene in
      try await bed.tickets.deleteAttachment(scene.file.id, of: scene.issue, in: bed.shop, by: bed.omar)
    } entries: {
      ["attachment_deleted ID a.log -"]
    },
    Change(name: "link") { bed, scene in
      try await bed.tickets.link(
        scene.issue, .ticket, to: .external(system: "jira", key: "A-1", url: nil), in: bed.shop, by: bed.omar)
    } entries: {
      ["linked ticket - jira:A-1"]
    },
    Change(name: "unlink") { bed, scene in
      try await bed.tickets.unlink(scene.link.id, of: scene.issue, in: bed.shop, by: bed.omar)
    } entries: {
      ["unlinked blocks ticket:ID -"]
    },
    Change(name: "merge") { bed, scene in
      try await bed.tickets.merge(scene.other, into: scene.issue, in: bed.shop, by: bed.omar)
      try await bed.tickets.unmerge(scene.other, in: bed.shop, by: bed.omar)
    } entries: {
      ["merged - ID -", "unmerged - ID -"]
    },
  ]

  @Test(
    "Every change leaves exactly its entries, in its own commit, and they are never touched again",
    arguments: Backend.allCases)
  func complete(backend: Backend) async throws {
    for change in Self.changes {
      let bed = try await TestBed(backend)
      let scene = try await scene(bed)
      let before = try await bed.tickets.history(of: scene.issue, in: bed.shop).items
      let start = try await bed.store.lastSequence()
      bed.clock.advance()
      try await change.run(bed, scene)
      let after = try await bed.tickets.history(of: scene.issue, in: bed.shop).items
      #expect(Array(after.prefix(before.count)) == before, "\(change.name)")
      let added = after.dropFirst(before.count)
      #expect(added.map(Self.line) == change.entries, "\(change.name)")
      #expect(added.allSatisfy { $0.actor == bed.omar.stored && $0.timestamp == bed.clock.now && $0.revision == 1 })
      let commits = try await bed.store.commits(after: start, limit: 10)
      for commit in commits {
        let told = commit.changes.filter { $0.collection == "history" }
        let changed = commit.changes.filter { $0.collection != "history" }
        #expect(!told.isEmpty && !changed.isEmpty, "\(change.name)")
        #expect(told.allSatisfy { $0.revision == 1 }, "\(change.name)")
      }
      let written = commits.flatMap(\.changes).filter { $0.collection == "history" }.map(\.id)
      #expect(Set(written).isSuperset(of: added.map(\.id.recordID)), "\(change.name)")
    }
  }

  @Test("What changes nothing writes nothing", arguments: Backend.allCases)
  func nothing(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let scene = try await scene(bed)
    let before = try await bed.store.lastSequence()
    bed.clock.advance()
    try await bed.tickets.update(scene.issue, .init(title: .set(" Drawer stuck ")), in: bed.shop, by: bed.omar)
    try await bed.tickets.transition(scene.issue, to: .new, in: bed.shop, by: bed.omar)
    try await bed.tickets.restore(scene.issue, in: bed.shop, by: bed.omar)
    try await bed.tickets.link(scene.issue, .blocks, to: scene.link.target, in: bed.shop, by: bed.omar)
    #expect(try await bed.store.lastSequence() == before)
  }

  @Test("History is read oldest first, page by page")
  func pages() async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket()
    for number in 1...9 {
      try await bed.tickets.update(issue.id, .init(title: .set("\(number)")), in: bed.shop, by: bed.jane)
    }
    var titles: [String?] = []
    var cursor: Cursor?
    repeat {
      let page = try await bed.tickets.history(of: issue.id, in: bed.shop, page: .cursor(cursor, size: 4))
      titles += page.items.map(\.newValue)
      cursor = page.cursor
    } while cursor != nil
    #expect(titles == ["new"] + (1...9).map(String.init))
    #expect(try await bed.tickets.history(of: issue.id, in: bed.shop, page: .page(1, size: 2)).total == 10)
  }

  private func scene(_ bed: TestBed) async throws -> Scene {
    let (issue, other) = (try await bed.ticket(), try await bed.ticket("Other"))
    let comment = try await bed.tickets.comment("one", on: issue.id, in: bed.shop, by: bed.omar)
    let draft = AttachmentDraft(originalFilename: "a.log", contentType: "text/plain", sizeBytes: 5)
    let file = try await bed.tickets.attach(draft, to: issue.id, in: bed.shop, by: bed.omar)
    let link = try await bed.tickets.link(
      issue.id, .blocks, to: .issue(other.id, kind: "ticket"), in: bed.shop, by: bed.omar)
    return Scene(issue: issue.id, other: other.id, comment: comment, file: file, link: link)
  }

  /// An entry as one line, every id written as `ID`.
  private static func line(_ entry: HistoryEntry) -> String {
    func text(_ value: String?) -> String {
      guard let value else { return "-" }
      let parts = value.split(separator: ":", omittingEmptySubsequences: false).map { part in
        IssueID(text: String(part)) == nil ? String(part) : "ID"
      }
      return parts.joined(separator: ":")
    }
    return [entry.action.name, text(entry.field), text(entry.oldValue), text(entry.newValue)].joined(separator: " ")
  }
}

extension HistoryTests.Change {
  init(
    name: String, _ run: @escaping @Sendable (TestBed, HistoryTests.Scene) async throws -> Void,
    entries: () -> [String]
  ) {
    self.init(name: name, run: run, entries: entries())
  }
}
