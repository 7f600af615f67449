import IssueKit
import Testing

@Suite("Many tasks at once")
struct ConcurrencyTests {
  @Test("64 tasks that update one issue lose no update", arguments: Backend.allCases)
  func updates(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket(effort: 0)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<64 {
        group.addTask {
          try await bed.tickets.updateDetails(issue.id, in: bed.shop, by: bed.jane) { $0.effort += 1 }
        }
      }
      try await group.waitForAll()
    }
    let updated = try await bed.tickets.get(issue.id, in: bed.shop)
    #expect(updated.effort == 64 && updated.revision == 65)
    let steps = try await bed.tickets.history(of: issue.id, in: bed.shop).items.dropFirst()
    #expect(steps.map(\.newValue) == (1...64).map(String.init))
    #expect(steps.map(\.oldValue) == (0...63).map(String.init))
  }

  @Test("64 tasks on eight trackers, which queue up nowhere, lose none either", arguments: Backend.allCases)
  func trackers(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket(effort: 0)
    let trackers = (0..<8).map { _ in Tracker<Ticket>(storage: bed.store, environment: bed.environment) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<64 {
        group.addTask {
          let tracker = trackers[number % 8]
          try await tracker.updateDetails(issue.id, in: bed.shop, by: bed.jane) { $0.effort += 1 }
          try await tracker.comment("\(number)", on: issue.id, in: bed.shop, by: bed.jane)
        }
      }
      try await group.waitForAll()
    }
    #expect(try await bed.tickets.get(issue.id, in: bed.shop).effort == 64)
    let comments = try await bed.tickets.comments(on: issue.id, in: bed.shop).items
    #expect(Set(comments.map(\.body)) == Set((0..<64).map(String.init)))
  }

  @Test("Of tasks that pin the same revision one wins, the others get a conflict", arguments: Backend.allCases)
  func pinned(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket(effort: 0)
    let trackers = (0..<4).map { _ in Tracker<Ticket>(storage: bed.store, environment: bed.environment) }
    let codes = try await withThrowingTaskGroup(of: IssueError.Code?.self) { group in
      for number in 0..<16 {
        group.addTask {
          try await code {
            try await trackers[number % 4].update(
              issue.id, .init(title: .set("by \(number)")), in: bed.shop, by: bed.jane, expecting: 1)
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.count { $0 == nil } == 1 && codes.count { $0 == .conflict } == 15)
    #expect(try await bed.tickets.history(of: issue.id, in: bed.shop).items.count == 2)
  }

  @Test("Tasks on two error trackers take the same events in once each", arguments: Backend.allCases)
  func ingestion(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let events = (0..<120).map { number in
      bed.event("word\(number % 3)", session: "s\(number)", user: "u\(number % 7)")
    }
    let settings = ErrorSettings(grouper: WordGrouper())
    let trackers = (0..<2).map { _ in
      ErrorTracker(storage: bed.store, settings: settings, environment: bed.environment)
    }
    let outcomes = try await withThrowingTaskGroup(of: IngestResult.self) { group in
      for task in 0..<8 {
        group.addTask {
          let part = events.enumerated().filter { $0.offset % 4 == task % 4 }.map(\.element)
          return try await trackers[task % 2].ingest(part, in: bed.shop)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.reduce(0) { $0 + $1.count(.duplicate) } == 120)
    #expect(outcomes.reduce(0) { $0 + $1.created.count } == 3)
    let issues = try await bed.errors.list(in: bed.shop).items
    #expect(issues.map(\.stats.occurrences) == [40, 40, 40] && issues.map(\.stats.users) == [7, 7, 7])
  }

  @Test(
    "Events, merges, undos and deletions on trackers that know nothing of each other keep every count right",
    arguments: Backend.allCases, 1...3 as ClosedRange<UInt64>)
  func everything(backend: Backend, seed: UInt64) async throws {
    let bed = try await TestBed(backend, seed: seed)
    let words = ["a", "b", "c", "d"]
    var ids: [IssueID] = []
    for word in words { ids.append(try await bed.error(word).id) }
    let issues = ids
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask {
          var random = SplitMix64(seed: seed &* 100 &+ UInt64(task))
          let errors = ErrorTracker(
            storage: bed.store, settings: ErrorSettings(grouper: WordGrouper()), environment: bed.environment)
          for _ in 0..<25 {
            let (one, other) = (issues[random.below(4)], issues[random.below(4)])
            switch random.below(8) {
            case 0: _ = try await code { try await errors.merge(one, into: other, in: bed.shop, by: bed.jane) }
            case 1: _ = try await code { try await errors.unmerge(one, in: bed.shop, by: bed.jane) }
            case 2:
              _ = try await code { try await errors.issues.delete(one, in: bed.shop, by: bed.jane) }
              _ = try await code { try await errors.issues.restore(one, in: bed.shop, by: bed.jane) }
            default:
              let event = bed.event(
                words[random.below(4)], session: "s\(random.below(40))", user: "u\(random.below(9))")
              try await errors.ingest([event, bed.event("a", session: "s\(random.below(40))")], in: bed.shop)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let records = try await bed.store.scan(ScanRequest<ErrorRecord>(in: .all("identity"), limit: 1_000)).records
    let rows = try await bed.store.scan(ScanRequest<Occurrence>(in: .all("thread"), limit: 10_000)).records
    for record in records {
      let members = rows.filter { record.members.contains($0.issueID) }
      #expect(record.stats.occurrences == Set(members.map(\.sessionID)).count, "seed \(seed)")
      #expect(record.stats.users == Set(members.compactMap(\.userID)).count, "seed \(seed)")
      #expect(record.stats.lastSeenAt == members.map(\.timestamp).max(), "seed \(seed)")
      let target = record.mergedInto.flatMap { id in records.first { $0.id == id } }
      #expect(record.mergedInto == nil || target?.absorbed.contains(record.id) == true, "seed \(seed)")
    }
  }

  @Test("A task that is cancelled in the queue leaves the way free for the others", arguments: Backend.allCases)
  func cancelled(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket(effort: 0)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<16 {
        group.addTask {
          _ = try? await bed.tickets.updateDetails(issue.id, in: bed.shop, by: bed.jane) { $0.effort += 1 }
        }
      }
      group.cancelAll()
    }
    let before = try await bed.tickets.get(issue.id, in: bed.shop).effort
    let after = try await bed.tickets.updateDetails(issue.id, in: bed.shop, by: bed.jane) { $0.effort += 1 }
    #expect(after.effort == before + 1)
  }
}
