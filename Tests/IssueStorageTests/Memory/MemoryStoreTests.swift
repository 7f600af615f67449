import IssueMemoryStore
import IssueModels
import IssueStorage
import Testing

@Suite struct MemoryStoreTests {
  private func insert(_ numbers: Range<Int>, into store: MemoryStore) async throws {
    var changes = ChangeSet()
    for number in numbers {
      var note = EngineNote(number)
      note.rank = Int64(number)
      changes.insert(note)
    }
    try await store.commit(changes)
  }

  @Test func `a store reads back what was committed`() async throws {
    let store = MemoryStore()
    try await insert(0..<100, into: store)
    #expect(try await store.fetch(EngineNote.self, id: EngineNote(5).id)?.rank == 5)
    let ids = [9, 200, 3, 9].map { EngineNote($0).id }
    #expect(try await store.fetch(EngineNote.self, ids: ids).map(\.rank) == [9, 3, 9])
    #expect(try await store.fetch(EngineNote.self, ids: (0..<100).map { EngineNote($0).id }).count == 100)
    #expect(try await store.count(EngineNote.self, in: .all("status")) == 100)
    #expect(try await store.first(EngineNote.self, in: .all("status"))?.rank == 99)
    let page = try await store.scan(
      ScanRequest(EngineNote.self, in: .all("status"), reversed: true, skip: 10, limit: 50))
    #expect(page.records.map(\.rank) == Array(10..<60) && page.next == page.entries.last?.position)
    let few = try await store.scan(ScanRequest(EngineNote.self, in: .all("status"), limit: 2) { $0.rank % 10 == 0 })
    #expect(few.records.map(\.rank) == [90, 80])
  }

  @Test func `tasks that lose a race and decide again lose no update`() async throws {
    let store = MemoryStore()
    try await insert(0..<1, into: store)
    let id = EngineNote(0).id
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<64 {
        group.addTask {
          for _ in 0..<10 {
            while try await !Self.increment(id, in: store) {}
          }
        }
      }
      try await group.waitForAll()
    }
    let note = try await store.fetch(EngineNote.self, id: id)
    #expect(note?.rank == 640 && note?.revision == 641)
    #expect(try await store.lastSequence() == 641)
  }

  private static func increment(_ id: RecordID, in store: MemoryStore) async throws -> Bool {
    guard var note = try await store.fetch(EngineNote.self, id: id) else { return false }
    note.rank += 1
    var changes = ChangeSet()
    changes.update(note)
    do {
      try await store.commit(changes)
      return true
    } catch let error as StorageError where error.code == .conflict {
      return false
    }
  }

  /// Each commit moves rank from one note to another, so the sum tells half a commit from a whole one.
  @Test func `readers see whole commits while writers go on`() async throws {
    let store = MemoryStore()
    try await insert(0..<40, into: store)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          var random = EngineRandom(seed: UInt64(writer))
          for _ in 0..<50 { try await Self.move(random.below(40), random.below(40), in: store) }
        }
      }
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<50 {
            let page = try await store.scan(ScanRequest(EngineNote.self, in: .all("status"), limit: 100))
            #expect(page.records.reduce(0) { $0 + $1.rank } == 780)
            #expect(page.records.count == 40)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private static func move(_ from: Int, _ to: Int, in store: MemoryStore) async throws {
    let notes = try await store.fetch(EngineNote.self, ids: [EngineNote(from).id, EngineNote(to).id])
    guard from != to, var giver = notes.first, var taker = notes.last else { return }
    giver.rank -= 1
    taker.rank += 1
    var changes = ChangeSet()
    changes.update(giver)
    changes.update(taker)
    do {
      try await store.commit(changes)
    } catch let error as StorageError where error.code == .conflict {}
  }

  @Test func `the feed tells of every commit once and in order`() async throws {
    let store = MemoryStore()
    try await withThrowingTaskGroup(of: [UInt64].self) { group in
      for _ in 0..<2 {
        group.addTask {
          var seen: [UInt64] = []
          for try await commit in store.changes(after: 0) {
            seen.append(commit.sequence)
            if commit.sequence == 200 { break }
          }
          return seen
        }
      }
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<50 {
            var changes = ChangeSet()
            changes.insert(EngineNote(writer * 50 + number))
            try await store.commit(changes)
          }
          return Array(1...200)
        }
      }
      for try await seen in group { #expect(seen == Array(1...200)) }
    }
    #expect(try await store.lastSequence() == 200)
  }

  @Test func `a follower that was away too long is told so`() async throws {
    let store = MemoryStore(keptChanges: 5)
    for number in 0..<10 { try await insert(number..<(number + 1), into: store) }
    do {
      _ = try await store.commits(after: 3, limit: 9)
      Issue.record("commits were left out")
    } catch let error as StorageError {
      #expect(error.code == .feedTruncated)
    }
    #expect(try await store.commits(after: 5, limit: 9).map(\.sequence) == [6, 7, 8, 9, 10])
  }

  @Test func `an empty change set takes no sequence number`() async throws {
    let store = MemoryStore()
    #expect(try await store.commit(ChangeSet()).sequence == 0)
    try await insert(0..<1, into: store)
    #expect(try await store.commit(ChangeSet()).sequence == 1)
    #expect(try await store.lastSequence() == 1)
  }
}
