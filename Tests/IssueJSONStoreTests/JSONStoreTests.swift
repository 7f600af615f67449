import IssueJSON
import IssueJSONStore
import IssueModels
import IssueStorage
import Testing

@Suite struct JSONStoreTests {
  @Test func aClosedStoreHoldsWhatWasCommitted() async throws {
    let disk = SimulatedFileSystem()
    let store = try await JSONStore.open(on: disk)
    try await store.insert(Entry(1, number: 3), Entry(2, number: 1))
    var changes = ChangeSet()
    changes.update(try #require(try await store.fetch(Entry.self, id: Entry(1).id)))
    changes.delete(try #require(try await store.fetch(Entry.self, id: Entry(2).id)))
    #expect(try await store.commit(changes).sequence == 2)
    try await store.close()

    let again = try await JSONStore.open(on: disk)
    #expect(again.recovery == nil)
    #expect(again.identity == store.identity)
    #expect(try await again.entries().map(\.revision) == [2])
    #expect(try await again.lastSequence() == 2)
    #expect(try await again.commits(after: 0, limit: 10).map(\.changes.count) == [2, 2])
    try await again.close()
  }

  @Test func aCommitIsOneLineThatTellsItsChanges() async throws {
    let disk = SimulatedFileSystem()
    let store = try await JSONStore.open(on: disk)
    try await store.insert(Entry(1, name: "a \"b\"\n", number: 3))
    var changes = ChangeSet()
    changes.delete(try #require(try await store.fetch(Entry.self, id: Entry(1).id)))
    try await store.commit(changes)
    let segment = try #require(disk.visibleState.files["/store/segment-1-1.jsonl"])
    let lines = String(decoding: segment, as: UTF8.self).split(separator: "\n")
    let id = Entry(1).id.description
    #expect(
      lines[1].contains(
        #"{"changes":[["entry","\#(id)",1,{"id":"\#(id)","revision":1,"name":"a \"b\"\n","number":3}]]}"#))
    #expect(lines[2].contains(#"{"changes":[["entry","\#(id)",null]]}"#))
    try await store.close()
  }

  @Test func aSecondWriterIsRefusedAndToldWho() async throws {
    let disk = SimulatedFileSystem()
    let store = try await JSONStore.open(on: disk)
    let error = await #expect(throws: StorageError.self) { try await JSONStore.open(on: disk) }
    #expect(error?.code == .locked)
    #expect(error?.message.contains("process \(disk.processIdentifier())") == true)
    try await store.close()
    try await JSONStore.open(on: disk).close()
  }

  @Test func aRecordThatCannotBeWrittenRefusesOnlyItsCommit() async throws {
    let store = try await JSONStore.open(on: SimulatedFileSystem())
    try await store.insert(Entry(1))
    let error = await #expect(throws: StorageError.self) { try await store.insert(Entry(2, number: .min)) }
    #expect(error?.code == .undecodable)
    #expect(error?.recordID == Entry(2).id)
    #expect(try await store.insert(Entry(3)).sequence == 2)
    try await store.close()
  }

  @Test func aCommitThatIsTooLongIsRefused() async throws {
    let options = JSONStoreOptions(longestLine: 1 << 10)
    let store = try await JSONStore.open(on: SimulatedFileSystem(), options: options)
    let error = await #expect(throws: StorageError.self) {
      try await store.insert(Entry(1, name: String(repeating: "x", count: 1 << 10)))
    }
    #expect(error?.code == .tooLarge)
    #expect(try await store.insert(Entry(2)).sequence == 1)
    try await store.close()
  }

  @Test func aClosedStoreRefusesEverything() async throws {
    let store = try await JSONStore.open(on: SimulatedFileSystem())
    try await store.insert(Entry(1))
    let waiting = Task { try await store.commits(after: 1, limit: 1) }
    try await store.close()
    try await store.close()
    await #expect(throws: StorageError.storeIsClosed) { try await store.fetch(Entry.self, id: Entry(1).id) }
    await #expect(throws: StorageError.storeIsClosed) { try await store.insert(Entry(2)) }
    await #expect(throws: StorageError.storeIsClosed) { try await waiting.value }
  }

  @Test func aReleasedStoreClosesItself() async throws {
    let disk = SimulatedFileSystem()
    do {
      let store = try await JSONStore.open(on: disk)
      try await store.insert(Entry(1))
    }
    var reopened: JSONStore?
    for _ in 0..<5_000 where reopened == nil {
      reopened = try? await JSONStore.open(on: disk)
      await Task.yield()
    }
    let store = try #require(reopened)
    #expect(store.recovery == nil)
    #expect(try await store.entries().count == 1)
    try await store.close()
  }

  @Test func anotherTypeInACollectionIsRefused() async throws {
    struct Impostor: StorageRecord, Codable {
      static let collection = "entry"
      static let indexes: [IndexDefinition<Impostor>] = []
      var recordID = Entry(9).id
      var revision: Int64 = 0
    }
    let store = try await JSONStore.open(on: SimulatedFileSystem())
    try await store.insert(Entry(1))
    let error = await #expect(throws: StorageError.self) { try await store.fetch(Impostor.self, id: Entry(1).id) }
    #expect(error?.code == .invalidChange)
    try await store.close()
  }

  @Test func aReaderBesideAWriterSeesWholeCommitsWhenItRefreshes() async throws {
    let disk = SimulatedFileSystem()
    let writer = try await JSONStore.open(on: disk)
    try await writer.insert(Entry(1))
    let reader = try await JSONStore.open(on: disk, options: JSONStoreOptions(isReadOnly: true))
    #expect(try await reader.entries().count == 1)
    let error = await #expect(throws: StorageError.self) { try await reader.insert(Entry(2)) }
    #expect(error?.code == .readOnly)
    try await writer.insert(Entry(2), Entry(3))
    #expect(try await reader.entries().count == 1)
    try await reader.refresh()
    #expect(try await reader.entries().count == 3)
    #expect(try await reader.commits(after: 1, limit: 9).map(\.sequence) == [2])
    try await writer.close()
    let next = try await JSONStore.open(on: disk)
    try await next.insert(Entry(4))
    try await reader.refresh()
    #expect(try await reader.lastSequence() == 3)
    try await next.close()
    try await reader.close()
  }

  @Test func verifyingTellsWhatIsThereAndWhatIsWrong() async throws {
    let disk = SimulatedFileSystem()
    let store = try await JSONStore.open(on: disk)
    try await store.insert(Entry(1), Entry(2))
    let open = try await JSONStore.verify(at: "/store", options: JSONStoreOptions(), on: .on(disk))
    #expect(!open.isClosed && open.lastSequence == 1 && open.recordCounts == ["entry": 2])
    try await store.close()
    let report = try await JSONStore.verify(at: "/store", options: JSONStoreOptions(), on: .on(disk))
    #expect(report.isClosed && report.unfinishedByteCount == 0 && report.identity == store.identity)

    var state = disk.visibleState
    state.files["/store/segment-1-1.jsonl"]?[200] ^= 4
    let error = await #expect(throws: StorageError.self) {
      try await JSONStore.verify(
        at: "/store", options: JSONStoreOptions(), on: .on(SimulatedFileSystem(after: state)))
    }
    #expect(error?.code == .damaged)
    #expect(error?.message.contains("segment-1-1.jsonl") == true)
    #expect(error?.message.contains("offset 115") == true)
  }

  @Test func aMissingStoreIsNotMadeUnlessAsked() async throws {
    let disk = SimulatedFileSystem()
    for options in [JSONStoreOptions(createsIfMissing: false), JSONStoreOptions(isReadOnly: true)] {
      let error = await #expect(throws: StorageError.self) { try await JSONStore.open(on: disk, options: options) }
      #expect(error?.code == .missingStore)
    }
    #expect(disk.visibleState == CrashState())
  }

  @Test func concurrentCommitsShareSyncs() async throws {
    let disk = SimulatedFileSystem(after: CrashState())
    let store = try await JSONStore.open(on: disk)
    let before = disk.syncCount
    try await withThrowingTaskGroup(of: Void.self) { group in
      for place in 0..<200 { group.addTask { try await store.insert(Entry(place)) } }
      try await group.waitForAll()
    }
    #expect(try await store.lastSequence() == 200)
    #expect(disk.syncCount - before <= 200)
    print("syncs for 200 concurrent commits: \(disk.syncCount - before)")
    try await store.close()
  }

  @Test func intervalStoresBecomeDurableByThemselves() async throws {
    let disk = SimulatedFileSystem(after: CrashState())
    let options = JSONStoreOptions(durability: .interval(milliseconds: 1))
    let store = try await JSONStore.open(on: disk, options: options)
    let before = disk.syncCount
    try await store.insert(Entry(1))
    for _ in 0..<1_000_000 where disk.syncCount == before { await Task.yield() }
    #expect(disk.syncCount > before)
    try await store.close()
  }
}

extension StorageError {
  fileprivate static let storeIsClosed = StorageError(.closed, "The store is closed; open it again.")
}
