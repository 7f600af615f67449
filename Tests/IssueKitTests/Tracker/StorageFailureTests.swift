import IssueKit
import Testing

@Suite("Storages that fail")
struct StorageFailureTests {
  /// A storage that refuses its first commits.
  struct Failing: IssueStorage {
    let base: any ChangeFeed
    let failures: Int
    let code: StorageError.Code
    let asked = Counter()

    func fetch<Record: StorageRecord>(_ type: Record.Type, ids: [RecordID]) async throws -> [Record] {
      if code == .io { throw StorageError(code, "the disk is gone") }
      return try await base.fetch(type, ids: ids)
    }

    func scan<Record: StorageRecord>(_ request: ScanRequest<Record>) async throws -> ScanPage<Record> {
      if code == .io { throw StorageError(code, "the disk is gone") }
      return try await base.scan(request)
    }

    func count<Record: StorageRecord>(_ type: Record.Type, in range: IndexRange) async throws -> Int {
      if code == .io { throw StorageError(code, "the disk is gone") }
      return try await base.count(type, in: range)
    }

    func commit(_ changes: ChangeSet) async throws -> CommitReceipt {
      if asked.next() <= failures { throw StorageError(code, "not now") }
      return try await base.commit(changes)
    }
  }

  /// Calls that write.
  static let writes: [@Sendable (Tracker<Ticket>, ErrorTracker, TestBed, IssueID) async throws -> Void] = [
    { tickets, _, bed, _ in
      try await tickets.create(.init(title: "x", details: .init()), in: bed.shop, by: bed.jane)
    },
    { tickets, _, bed, id in try await tickets.update(id, .init(title: .set("x")), in: bed.shop, by: bed.jane) },
    { tickets, _, bed, id in try await tickets.transition(id, to: .open, in: bed.shop, by: bed.jane) },
    { tickets, _, bed, id in try await tickets.comment("x", on: id, in: bed.shop, by: bed.jane) },
    { tickets, _, bed, id in try await tickets.delete(id, in: bed.shop, by: bed.jane) },
    { _, errors, bed, _ in try await errors.ingest([bed.event("a", id: "1"), bed.event("b", id: "2")], in: bed.shop) },
  ]

  @Test("A lost race is decided anew until it is won, and leaves no trace", arguments: writes.indices)
  func races(place: Int) async throws {
    for code in [StorageError.Code.conflict, .uniqueViolation] {
      let bed = try await TestBed()
      let id = try await bed.ticket().id
      let before = try await bed.store.lastSequence()
      let store = Failing(base: bed.store, failures: 7, code: code)
      try await Self.writes[place](trackers(store, bed).0, trackers(store, bed).1, bed, id)
      #expect(store.asked.next() == 9)
      #expect(try await bed.store.lastSequence() == before + 1)
    }
  }

  @Test("Races that are lost for ever end as a conflict, a pinned one at once", arguments: writes.indices)
  func conflicts(place: Int) async throws {
    let bed = try await TestBed()
    let id = try await bed.ticket().id
    let before = try await bed.store.lastSequence()
    let store = Failing(base: bed.store, failures: .max, code: .conflict)
    let (tickets, errors) = trackers(store, bed)
    #expect(try await code { try await Self.writes[place](tickets, errors, bed, id) } == .conflict)
    #expect(store.asked.next() == 101)
    let pinned = try await code {
      try await tickets.update(id, .init(title: .set("x")), in: bed.shop, by: bed.jane, expecting: 1)
    }
    #expect(pinned == .conflict && store.asked.next() == 103)
    #expect(try await bed.store.lastSequence() == before)
  }

  @Test("A failing storage is told as one, with its own error as the cause", arguments: writes.indices)
  func failures(place: Int) async throws {
    for failing in [StorageError.Code.poisoned, .io] {
      let bed = try await TestBed()
      let id = try await bed.ticket().id
      let (tickets, errors) = trackers(Failing(base: bed.store, failures: .max, code: failing), bed)
      let error = try await failure { try await Self.writes[place](tickets, errors, bed, id) }
      #expect(error?.code == .storage && (error?.cause as? StorageError)?.code == failing)
    }
  }

  @Test("Reads of a failing storage are told as one too")
  func reads() async throws {
    let bed = try await TestBed()
    let id = try await bed.ticket().id
    let (tickets, errors) = trackers(Failing(base: bed.store, failures: 0, code: .io), bed)
    let shop = bed.shop
    let calls: [() async throws -> Void] = [
      { _ = try await tickets.get(id, in: shop) }, { _ = try await tickets.get(number: 1, in: shop) },
      { _ = try await tickets.list(in: shop) }, { _ = try await tickets.count(in: shop) },
      { _ = try await tickets.counts(by: "status", in: shop) }, { _ = try await tickets.comments(on: id, in: shop) },
      { _ = try await tickets.find(idPrefix: "0", in: shop) }, { _ = try await tickets.deleted(in: shop) },
      { _ = try await tickets.merges(into: id, in: shop) }, { _ = try await errors.list(in: shop) },
      { _ = try await errors.digest(in: shop, projectCreatedAt: .earliest) },
      { _ = try await errors.outbox.pending() }, { _ = try await errors.outbox.purge(deliveredBefore: .latest) },
    ]
    for (place, call) in calls.enumerated() {
      let error = await #expect(throws: (any Error).self) { try await call() }
      let code = (error as? StorageError)?.code ?? ((error as? IssueError)?.cause as? StorageError)?.code
      #expect(code == .io, "call \(place)")
    }
  }

  @Test("Errors are equal whatever caused them, and say what they are in one line")
  func equality() {
    let cause = StorageError(.io, "the disk is gone")
    let error = IssueError(.storage, "no", cause: cause)
    #expect(error == IssueError(.storage, "no") && error != IssueError(.conflict, "no"))
    #expect("\(error)" == "storage: no (io: the disk is gone)")
  }

  private func trackers(_ store: Failing, _ bed: TestBed) -> (Tracker<Ticket>, ErrorTracker) {
    let settings = ErrorSettings(grouper: WordGrouper())
    return (
      Tracker(storage: store, environment: bed.environment),
      ErrorTracker(storage: store, settings: settings, environment: bed.environment)
    )
  }
}
