import IssueKit
import Testing

/// Plays a random history of tickets on a tracker and on the model at once.
struct TicketPlayer {
  let bed: TestBed
  var model = TicketModel()
  var random: SplitMix64
  var ids: [IssueID] = []
  var comments: [CommentID: (row: Int, place: Int)] = [:]

  init(_ backend: Backend, seed: UInt64) async throws {
    bed = try await TestBed(backend, seed: seed)
    random = SplitMix64(seed: seed)
  }

  mutating func step() async throws {
    bed.clock.advance(milliseconds: Int64(random.below(3)))
    switch random.below(24) {
    case 0..<5: try await create()
    case 5..<9: try await update()
    case 9..<12: try await transition()
    case 12..<15: try await comment()
    case 15: try await editOrDeleteComment()
    case 16: try await attach()
    case 17: try await link()
    case 18...19: try await merge()
    case 20...21: try await unmerge()
    case 22: try await delete()
    default: try await restoreOrPurge()
    }
  }

  private var now: Timestamp { bed.clock.now }

  private mutating func actor() -> Actor { random.chance(50) ? bed.jane : bed.omar }

  private mutating func listed() -> Int? { random.pick(model.rows.indices.filter { model.rows[$0].isListed }) }

  private mutating func some(_ values: [String]) -> [String] { values.filter { _ in random.chance(40) } }

  private mutating func create() async throws {
    let actor = actor()
    let details = Ticket.Details(
      area: random.pick(["till", "door", nil]) ?? nil, effort: random.below(4), labels: some(["x", "y"]))
    let draft = IssueDraft<Ticket>(
      title: "t\(random.below(100))", status: random.chance(20) ? Ticket.Status.allCases[random.below(4)] : nil,
      priority: Priority.allCases[random.below(4)],
      assignee: random.chance(40) ? Person(id: "u\(random.below(3))") : nil,
      tags: some(["red", "blue", "green"]), details: details)
    let issue = try await bed.tickets.create(draft, in: bed.shop, by: actor)
    ids.append(issue.id)
    #expect(issue.number == ids.count)
    model.rows.append(
      TicketModel.Row(
        title: draft.title, status: draft.status ?? .new, priority: draft.priority, assignee: draft.assignee?.id,
        reporter: actor.id, tags: draft.tags, area: details.area, effort: details.effort, labels: details.labels,
        created: now, updated: now, active: now, entries: ["created"]))
  }

  private mutating func update() async throws {
    guard let row = listed() else { return }
    var patch = IssuePatch<Ticket>()
    var new = model.rows[row]
    if random.chance(40) {
      new.title = "t\(random.below(100))"
      patch.title = .set(new.title)
    }
    if random.chance(30) {
      new.description = random.chance(50) ? "d\(random.below(9))" : nil
      patch.description = FieldChange(new.description)
    }
    if random.chance(30) {
      new.priority = Priority.allCases[random.below(4)]
      patch.priority = .set(new.priority)
    }
    if random.chance(30) {
      new.assignee = random.chance(50) ? "u\(random.below(3))" : nil
      patch.assignee = FieldChange(new.assignee.map { Person(id: $0) })
    }
    if random.chance(30) {
      new.tags = some(["red", "blue", "green"])
      patch.tags = FieldChange(new.tags.isEmpty ? nil : new.tags)
    }
    if random.chance(30) {
      new.effort = random.below(4)
      patch.details = .set(
        Ticket.Details(area: new.area, effort: new.effort, labels: new.labels, fixedIn: new.fixedIn))
    }
    let old = model.rows[row]
    let changed: [(String, Bool)] = [
      ("title", old.title != new.title), ("description", old.description != new.description),
      ("priority", old.priority != new.priority), ("assignee", old.assignee != new.assignee),
      ("tags", old.tags != new.tags), ("effort", old.effort != new.effort),
    ]
    let entries = changed.filter(\.1).map { "\($0.0)_changed" }
    let before = try await bed.store.lastSequence()
    try await bed.tickets.update(ids[row], patch, in: bed.shop, by: actor())
    #expect(try await bed.store.lastSequence() == before + (entries.isEmpty ? 0 : 1))
    model.rows[row] = new
    model.rows[row].entries += entries
    if !entries.isEmpty { model.touch(row, now) }
  }

  private mutating func transition() async throws {
    guard let row = listed() else { return }
    let status = Ticket.Status.allCases[random.below(4)]
    let version = random.chance(80) ? "\(random.below(9))" : " "
    let error = try await failure {
      try await bed.tickets.transition(ids[row], to: status, with: ["fixed_in": version], in: bed.shop, by: actor())
    }
    let old = model.rows[row].status
    let isAllowed = TransitionTests.allowed[old]?.contains(status) == true && (status != .fixed || version != " ")
    #expect((error == nil) == (isAllowed || old == status))
    guard isAllowed, old != status else { return }
    model.rows[row].status = status
    if status == .fixed { model.rows[row].fixedIn = version }
    if status == .new || status == .open { model.rows[row].fixedIn = nil }
    model.rows[row].entries.append("status_changed")
    model.touch(row, now)
  }

  private mutating func comment() async throws {
    guard let row = listed() else { return }
    let (actor, body) = (actor(), "c\(random.below(1_000))")
    let comment = try await bed.tickets.comment(body, on: ids[row], in: bed.shop, by: actor)
    comments[comment.id] = (row, model.rows[row].comments.count)
    model.rows[row].comments.append(TicketModel.Note(author: actor.id, body: body))
    model.rows[row].entries.append("comment_added")
    model.touch(row, now)
  }

  private mutating func editOrDeleteComment() async throws {
    guard let id = random.pick(comments.keys.sorted()), let place = comments[id], let row = listed() else { return }
    let (actor, isEdit) = (actor(), random.chance(50))
    let note = model.rows[place.row].comments[place.place]
    let error = try await code {
      if isEdit {
        try await bed.tickets.editComment(id, on: ids[row], to: "edited", in: bed.shop, by: actor)
      } else {
        try await bed.tickets.deleteComment(id, on: ids[row], in: bed.shop, by: actor)
      }
    }
    guard model.members(row).contains(place.row), !note.isDeleted else {
      #expect(error == .notFound)
      return
    }
    #expect(error == (actor.id == note.author ? nil : .forbidden))
    guard error == nil else { return }
    if isEdit {
      model.rows[place.row].comments[place.place].body = "edited"
    } else {
      model.rows[place.row].comments[place.place].isDeleted = true
    }
    model.rows[row].entries.append(isEdit ? "comment_edited" : "comment_deleted")
  }

  private mutating func attach() async throws {
    guard let row = listed() else { return }
    let name = "f\(random.below(1_000))"
    let draft = AttachmentDraft(originalFilename: name, contentType: "text/plain", sizeBytes: 1)
    try await bed.tickets.attach(draft, to: ids[row], in: bed.shop, by: bed.jane)
    model.rows[row].files.append(name)
    model.rows[row].entries.append("attachment_added")
  }

  private mutating func link() async throws {
    guard let row = listed() else { return }
    let key = "K-\(random.below(3))"
    let target = IssueLink.Target.external(system: "jira", key: key, url: nil)
    try await bed.tickets.link(ids[row], .ticket, to: target, in: bed.shop, by: bed.jane)
    guard !model.rows[row].links.contains(key) else { return }
    model.rows[row].links.append(key)
    model.rows[row].entries.append("linked")
  }

  private mutating func merge() async throws {
    guard let source = listed(), let target = listed() else { return }
    let error = try await code {
      try await bed.tickets.merge(ids[source], into: ids[target], in: bed.shop, by: bed.jane)
    }
    #expect(error == (source == target ? .mergeRefused : nil))
    if error == nil { model.merge(source, target, now) }
  }

  private mutating func unmerge() async throws {
    guard
      let source = random.pick(
        model.rows.indices.filter { model.rows[$0].mergedInto != nil && !model.rows[$0].isPurged })
    else { return }
    let error = try await code { try await bed.tickets.unmerge(ids[source], in: bed.shop, by: bed.jane) }
    #expect(error == (model.mayUnmerge(source) ? nil : .mergeRefused))
    if error == nil { model.unmerge(source) }
  }

  private mutating func delete() async throws {
    guard let row = listed() else { return }
    try await bed.tickets.delete(ids[row], in: bed.shop, by: bed.jane)
    model.rows[row].isDeleted = true
    model.rows[row].updated = max(model.rows[row].updated, now)
    model.rows[row].entries.append("deleted")
  }

  private mutating func restoreOrPurge() async throws {
    guard let row = random.pick(model.rows.indices.filter { model.rows[$0].isDeleted && !model.rows[$0].isPurged })
    else { return }
    if random.chance(70) {
      try await bed.tickets.restore(ids[row], in: bed.shop, by: bed.jane)
      model.rows[row].isDeleted = false
      model.rows[row].updated = max(model.rows[row].updated, now)
      model.rows[row].entries.append("restored")
    } else {
      try await bed.tickets.purge(ids[row], in: bed.shop, by: bed.jane)
      for member in model.members(row) {
        model.rows[member].isPurged = true
        comments = comments.filter { $0.value.row != member }
      }
    }
  }
}
