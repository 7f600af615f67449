import IssueJSON
import IssueModels
import IssueStorage
import Testing

@Suite struct StoreStateLoadingTests {
  private func note(_ number: Int) -> EngineNote {
    var note = EngineNote(number)
    note.revision = Int64(1 + number % 3)
    note.rank = Int64(number % 10)
    note.tags = ["t\(number % 4)", "t\(number % 3)"]
    note.slug = "slug \(number)"
    return note
  }

  private func loaded(_ numbers: Range<Int>) throws -> StoreState {
    var state = StoreState()
    for number in numbers { try load(note(number), into: &state) }
    state.advance(to: 17)
    return state
  }

  private func load(_ note: EngineNote, into state: inout StoreState) throws {
    try state.loadRaw(collection: "note", id: note.id, revision: note.revision, json: note.jsonBytes())
  }

  @Test func `loaded records answer as committed ones do, before and after their type is known`() throws {
    var state = try loaded(0..<200)
    try state.removeRaw(collection: "note", id: note(3).id)
    try state.removeRaw(collection: "note", id: note(999).id)
    try state.removeRaw(collection: "nothing", id: note(1).id)
    let raw = state.snapshot()
    #expect(!raw.isReady(for: EngineNote.self) && raw.collections == ["note"] && raw.sequence == 17)
    try state.materialize(EngineNote.self)
    try state.materialize(EngineLabel.self)
    let ready = state.snapshot()
    #expect(ready.isReady(for: EngineNote.self) && ready.sequence == 17)
    #expect(ready.violations() == [] && raw.violations() == [])
    for snapshot in [raw, ready] {
      #expect(snapshot.count(of: "note") == 199)
      #expect(try snapshot.fetch(EngineNote.self, ids: [note(4).id, note(3).id]) == [note(4)])
      #expect(try snapshot.count(EngineNote.self, in: .prefix("tag", IndexKey(.text("t3")))) == 49)
      let page = try snapshot.scan(ScanRequest(EngineNote.self, in: .all("slug"), limit: 3))
      #expect(page.records.map(\.slug) == ["slug 0", "slug 1", "slug 10"])
    }
  }

  @Test func `loading goes on after the type is known`() throws {
    var state = try loaded(0..<10)
    try state.materialize(EngineNote.self)
    var changed = note(4)
    changed.slug = "other"
    changed.revision += 1
    try load(changed, into: &state)
    try load(note(10), into: &state)
    try state.removeRaw(collection: "note", id: note(5).id)
    let snapshot = state.snapshot()
    #expect(snapshot.violations() == [])
    #expect(try snapshot.fetch(EngineNote.self, ids: [note(4).id, note(5).id, note(10).id]) == [changed, note(10)])
    #expect(try snapshot.count(EngineNote.self, in: .prefix("slug", IndexKey(.text("slug 4")))) == 0)
  }

  @Test func `the first commit of a type finds what was loaded`() throws {
    var state = try loaded(0..<10)
    var changes = ChangeSet()
    var clash = note(11)
    clash.slug = "slug 7"
    changes.insert(clash)
    #expect(throws: StorageError.self) { try state.apply(changes) }
    var update = ChangeSet()
    update.update(note(7))
    #expect(try state.apply(update)?.sequence == 18)
    #expect(try state.fetch(EngineNote.self, ids: [note(7).id]).first?.revision == note(7).revision + 1)
    #expect(state.snapshot().violations() == [])
  }

  @Test(arguments: [
    "", "{", "[]", "{}", #"{"id":"00000000-0000-0007-0000-000000000009","status":"x","rank":1,"tags":[]}"#,
    #"{"id":"00000000-0000-0007-0000-000000000005","status":"x","rank":1,"tags":[]} 1"#,
  ])
  func `a record that cannot be read is named, and nothing is lost`(json: String) throws {
    var state = try loaded(0..<5)
    let bad = note(5).id
    try state.loadRaw(collection: "note", id: bad, revision: 1, json: Array(json.utf8))
    do {
      try state.materialize(EngineNote.self)
      Issue.record("unreadable JSON was read")
    } catch {
      #expect(error.code == .undecodable && error.collection == "note" && error.recordID == bad)
    }
    #expect(throws: StorageError.self) { try state.count(EngineNote.self, in: .all("tag")) }
    #expect(try state.fetch(EngineNote.self, ids: [note(1).id]) == [note(1)])
    try load(note(5), into: &state)
    try state.materialize(EngineNote.self)
    #expect(state.snapshot().violations() == [])
  }

  @Test func `the stored revision counts, not the one in the JSON`() throws {
    var state = StoreState()
    try state.loadRaw(collection: "note", id: note(1).id, revision: 40, json: note(1).jsonBytes())
    #expect(try state.fetch(EngineNote.self, ids: [note(1).id]).first?.revision == 40)
  }

  @Test(arguments: ["", "Note", "a b", "é", String(repeating: "a", count: 65)])
  func `a malformed collection name is refused`(name: String) {
    Named.$name.withValue(name) {
      var state = StoreState()
      var changes = ChangeSet()
      changes.insert(Named(recordID: EngineNote(1).id))
      do throws(StorageError) {
        _ = try state.apply(changes)
        Issue.record("'\(name)' was taken")
      } catch {
        #expect(error.code == .invalidChange)
      }
    }
  }

  private struct Named: StorageRecord, Codable {
    @TaskLocal static var name = "named"
    static var collection: String { name }
    static var indexes: [IndexDefinition<Named>] { [] }
    var recordID: RecordID
    var revision: Int64 = 0
  }
}
