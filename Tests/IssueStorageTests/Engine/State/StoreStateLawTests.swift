import IssueModels
import IssueStorage
import Testing

@Suite struct StoreStateLawTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `any history leaves what a dictionary would hold`(seed: UInt64) throws {
    var random = EngineRandom(seed: seed)
    var state = StoreState()
    var model = StoreModel()
    var taken: [(StoreSnapshot, StoreModel)] = []
    var refusals: Set<String> = []
    for step in 0..<250 {
      let changes = Self.changes(&random, model)
      let note: Testing.Comment = "seed \(seed), step \(step)"
      let before = state.sequence
      let refused = model.apply(changes)
      if let code = refused { refusals.insert(code.name) }
      do {
        let commit = try state.apply(changes)
        #expect(refused == nil, note)
        #expect(commit?.sequence == (changes.isEmpty ? nil : before + 1), note)
      } catch {
        #expect(error.code == refused, note)
        #expect(state.sequence == before, note)
      }
      for _ in 0..<3 { try Self.expectSameAnswers(&random, state, model, note) }
      if random.below(25) == 0 { taken.append((state.snapshot(), model)) }
    }
    #expect(refusals == ["conflict", "invalid_change", "unique_violation"], "seed \(seed)")
    taken.append((state.snapshot(), model))
    for (snapshot, model) in taken {
      #expect(snapshot.violations() == [], "seed \(seed)")
      let ids = model.notes.keys.sorted()
      #expect(try snapshot.fetch(EngineNote.self, ids: ids) == ids.compactMap { model.notes[$0] }, "seed \(seed)")
    }
  }

  private static func note(_ random: inout EngineRandom, _ number: Int) -> EngineNote {
    var note = EngineNote(number)
    note.status = ["new", "open", "done"][random.below(3)]
    note.rank = Int64(random.below(5)) - 2
    note.tags = (0..<random.below(4)).map { _ in ["a", "b", "b\u{0}", ""][random.below(4)] }
    note.slug = random.below(2) == 0 ? nil : "slug \(random.below(30))"
    return note
  }

  private static func changes(_ random: inout EngineRandom, _ model: StoreModel) -> ChangeSet {
    var changes = ChangeSet()
    let isCareless = random.below(8) == 0
    var numbers = Array(0..<40)
    for _ in 0..<(1 + random.below(5)) {
      let number = isCareless ? random.below(40) : numbers.remove(at: random.below(numbers.count))
      var next = note(&random, number)
      guard let current = model.notes[next.id] else {
        changes.insert(next)
        continue
      }
      next.revision = isCareless && random.below(3) == 0 ? current.revision - 1 : current.revision
      switch random.below(6) {
      case 0, 1, 2: changes.update(next)
      case 3, 4: changes.delete(next)
      default: changes.check(next)
      }
    }
    return changes
  }

  private static func expectSameAnswers(
    _ random: inout EngineRandom, _ state: borrowing StoreState, _ model: StoreModel, _ note: Testing.Comment
  ) throws {
    let request = request(&random, model)
    let expected = model.scan(request)
    let page = try state.scan(request)
    #expect(page.records.map(\.id) == expected.ids, note)
    #expect(page.next == expected.next, note)
    #expect(page.records.allSatisfy { model.notes[$0.id] == $0 }, note)
    let count = try state.count(EngineNote.self, in: request.range)
    #expect(count == model.entries(request.range).count, note)
    let ids = (0..<3).map { _ in EngineNote(random.below(40)).id }
    let found = try state.fetch(EngineNote.self, ids: ids)
    #expect(found == ids.compactMap { model.notes[$0] }, note)
  }

  private static func request(_ random: inout EngineRandom, _ model: StoreModel) -> ScanRequest<EngineNote> {
    let status = IndexKey(.text(["new", "open", "done", "none"][random.below(4)]))
    let ranges: [IndexRange] = [
      .all("status"), .all("tag"), .all("slug"), .prefix("status", status),
      .between("status", IndexKey(.text("done")), status, includingUpper: random.below(2) == 0),
      .prefix("tag", IndexKey(.text("b"))),
    ]
    let range = ranges[random.below(ranges.count)]
    var position: IndexPosition?
    if random.below(2) == 0 { position = model.entries(.all(range.index)).randomElement(using: &random)?.position }
    if random.below(8) == 0 { position = IndexPosition(bytes: random.key()) }
    var filter: (@Sendable (EngineNote) -> Bool)?
    if random.below(3) == 0 { filter = { $0.rank > 0 } }
    let skip = random.below(3) == 0 ? random.below(6) : 0
    let examined = random.below(3) == 0 ? 1 + random.below(8) : Int.max
    return ScanRequest(
      EngineNote.self, in: range, reversed: random.below(2) == 0, after: position, skip: skip,
      limit: 1 + random.below(6), examined: examined, filter: filter)
  }
}
