import IssueKit
import Testing

@Suite("Law: any history of issues comes to what a plain model comes to")
struct TicketHistoryLaws {
  @Test(
    "Random histories, with random lists and counts in between", arguments: Backend.allCases,
    1...9 as ClosedRange<UInt64>)
  func histories(backend: Backend, seed: UInt64) async throws {
    var player = try await TicketPlayer(backend, seed: seed)
    for step in 0..<300 {
      try await player.step()
      if step % 4 == 3 { try await player.expectList("seed \(seed), step \(step)") }
      if step % 60 == 59 { try await player.expectSame("seed \(seed), step \(step)") }
    }
  }
}

extension TicketPlayer {
  private static let fields = ["status", "priority", "assignee", "reporter", "tag", "area", "effort", "label"]

  /// A random list, in a random order, read page by page, against the model's rows.
  mutating func expectList(_ note: String) async throws {
    guard !model.rows.isEmpty else { return }
    var rows = model.rows.indices.filter { model.rows[$0].isListed }
    var query = IssueQuery<Ticket>()
    for _ in 0..<random.below(4) {
      let field = Self.fields[random.below(8)]
      let pool = rows.isEmpty ? Array(model.rows.indices) : rows
      var values = (0...random.below(2)).flatMap { _ in model.values(field, model.rows[pool[random.below(pool.count)]])
      }
      if random.chance(10) { values.append("nowhere") }
      rows.removeAll { row in model.values(field, model.rows[row]).allSatisfy { !values.contains($0) } }
      query = query.where(
        field, anyOf: values.map { value in field == "effort" ? .int(Int64(value ?? "") ?? -1) : .text(value) })
    }
    let sort = ["activity", "created", "number", "effort"][random.below(4)]
    let isDescending = random.chance(60)
    query = query.sorted(by: sort, descending: isDescending)
    let keyed = rows.map { row in (key: key(sort, model.rows[row]), row: row) }.sorted { $0 < $1 }
    let expected = (isDescending ? keyed.reversed() : keyed).map { $0.row + 1 }
    #expect(try await bed.tickets.count(query, in: bed.shop) == expected.count, "\(note)")
    let size = 1 + random.below(8)
    let first = try await bed.tickets.list(query, in: bed.shop, page: .cursor(size: size))
    #expect(first.items.map(\.number) == Array(expected.prefix(size)), "\(note)")
    #expect(first.hasMore == (expected.count > size), "\(note)")
    if let cursor = first.cursor {
      let second = try await bed.tickets.list(query, in: bed.shop, page: .cursor(cursor, size: size))
      #expect(second.items.map(\.number) == Array(expected.dropFirst(size).prefix(size)), "\(note)")
    }
    let page = try await bed.tickets.list(query, in: bed.shop, page: .page(2, size: size))
    #expect(page.items.map(\.number) == Array(expected.dropFirst(size).prefix(size)), "\(note)")
    #expect(page.total == expected.count, "\(note)")
    try await expectCounts(note)
  }

  private mutating func expectCounts(_ note: String) async throws {
    let field = Self.fields[random.below(8)]
    var expected: [String: Int] = [:]
    for row in model.rows where row.isListed {
      for value in model.values(field, row) { expected[value ?? "", default: 0] += 1 }
    }
    let counts = try await bed.tickets.counts(by: field, in: bed.shop)
    #expect(Dictionary(counts.map { ("\($0.value)", $0.count) }, uniquingKeysWith: +) == expected, "\(note) \(field)")
  }

  private func key(_ sort: String, _ row: TicketModel.Row) -> Int64 {
    switch sort {
    case "activity": row.active.milliseconds
    case "created": row.created.milliseconds
    case "effort": Int64(row.effort)
    default: 0
    }
  }

  /// Every issue with all that hangs on it, against the model's row.
  func expectSame(_ note: String) async throws {
    for (place, row) in model.rows.enumerated() where row.isListed {
      let note = "\(note), issue \(place + 1)"
      let issue = try await bed.tickets.get(ids[place], in: bed.shop)
      #expect(issue.title == row.title && issue.description == row.description, "\(note)")
      #expect(issue.status == row.status && issue.fixedIn == row.fixedIn, "\(note)")
      #expect(issue.updatedAt == row.updated && issue.lastActivityAt == row.active, "\(note)")
      #expect(issue.createdAt == row.created && issue.reporter.id == row.reporter, "\(note)")
      #expect(issue.absorbed == row.absorbed.map { ids[$0] }, "\(note)")
      let members = model.members(place).map { model.rows[$0] }
      let comments = try await bed.tickets.comments(on: issue.id, in: bed.shop).items
      let notes = members.flatMap(\.comments).filter { !$0.isDeleted }.map { "\($0.author) \($0.body)" }
      #expect(comments.map { "\($0.author.id) \($0.body)" }.sorted() == notes.sorted(), "\(note)")
      let entries = try await bed.tickets.history(of: issue.id, in: bed.shop).items
      #expect(entries.map(\.action.name).sorted() == members.flatMap(\.entries).sorted(), "\(note)")
      let own = entries.filter { $0.issueID == issue.id }.map(\.action.name)
      #expect(own == row.entries, "\(note)")
      let files = try await bed.tickets.attachments(of: issue.id, in: bed.shop).items.map(\.originalFilename)
      #expect(files.sorted() == members.flatMap(\.files).sorted(), "\(note)")
      let links = try await bed.tickets.links(of: issue.id, in: bed.shop, page: .page(1, size: 1_000))
      #expect(links.total == members.reduce(0) { $0 + $1.links.count }, "\(note)")
    }
    for (place, row) in model.rows.enumerated() where !row.isListed {
      let error = try await failure { try await bed.tickets.get(ids[place], in: bed.shop) }
      #expect(error?.code == .notFound, "\(note)")
      let target = row.isPurged ? nil : row.mergedInto.map { ids[$0] }
      #expect(error?.mergedInto == target, "\(note), issue \(place + 1)")
    }
    let trash = try await bed.tickets.deleted(in: bed.shop, limit: 1_000).map(\.number)
    let deleted = model.rows.indices.filter { model.rows[$0].isDeleted && !model.rows[$0].isPurged }
    #expect(Set(trash) == Set(deleted.map { $0 + 1 }), "\(note)")
  }
}
