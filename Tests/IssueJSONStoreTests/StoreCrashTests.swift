import IssueJSONStore
import IssueModels
import IssueStorage
import Testing

/// Crash states of the whole store: what readers get after a crash is what some number of whole commits left.
@Suite struct StoreCrashTests {
  /// The entries after each commit, from none on.
  private struct Model {
    var states: [[Entry]] = [[]]

    mutating func add(_ change: (inout [Entry]) -> Void) {
      var next = states[states.count - 1]
      change(&next)
      states.append(next.sorted { ($0.number, $0.id) < ($1.number, $1.id) })
    }
  }

  /// Inserts, updates and deletes, several records to a commit; promises each commit once it returned.
  private func live(_ store: JSONStore, on disk: SimulatedFileSystem, _ model: inout Model) async throws {
    let base = model.states.count * 10
    let first = Entry(base, number: 2)
    let second = Entry(base + 1, number: 1)
    try await store.insert(first, second)
    model.add { $0 += [first.stored(1), second.stored(1)] }
    disk.promise(model.states.count - 1)

    var changes = ChangeSet()
    var renamed = first.stored(1)
    renamed.name = second.name
    changes.update(renamed)
    changes.delete(second.stored(1))
    try await store.commit(changes)
    model.add { entries in
      entries.removeAll { $0.id == first.id || $0.id == second.id }
      entries.append(renamed.stored(2))
    }
    disk.promise(model.states.count - 1)

    let third = Entry(base + 2, name: String(repeating: "long ", count: 30), number: 3)
    try await store.insert(third)
    model.add { $0.append(third.stored(1)) }
    disk.promise(model.states.count - 1)
    var last = ChangeSet()
    last.delete(third.stored(1))
    try await store.commit(last)
    model.add { entries in entries.removeAll { $0.id == third.id } }
    disk.promise(model.states.count - 1)
  }

  private func check(_ disk: SimulatedFileSystem, against model: Model, every stride: Int) async throws -> Int {
    var count = 0
    for (index, outcome) in CrashEnumerator(combinationLimit: 0).outcomes(of: disk).enumerated()
    where index % stride == 0 {
      let after = SimulatedFileSystem(after: outcome.state)
      let store = try await JSONStore.open(on: after)
      let sequence = Int(try await store.lastSequence())
      try #require(sequence >= outcome.promise, "moment \(outcome.moment): \(sequence) of \(outcome.promise)")
      try #require(sequence < model.states.count)
      try #require(try await store.entries() == model.states[sequence], "moment \(outcome.moment)")
      let extra = Entry(9_999, number: 9)
      #expect(try await store.insert(extra).sequence == UInt64(sequence) + 1)
      try await store.close()
      let again = try await JSONStore.open(on: after)
      try #require(try await again.entries() == model.states[sequence] + [extra.stored(1)])
      try await again.close()
      count += 1
    }
    return count
  }

  @Test func everyCrashLeavesWholeCommitsAndAllThatWereAcknowledged() async throws {
    var model = Model()
    let disk = SimulatedFileSystem()
    let store = try await JSONStore.open(on: disk)
    try await live(store, on: disk, &model)
    var states = try await check(disk, against: model, every: 1)

    let left = SimulatedFileSystem(after: disk.visibleState, keepsHistory: true, promise: model.states.count - 1)
    try await store.close()
    let recovered = try await JSONStore.open(on: left)
    #expect(recovered.recovery != nil)
    try await live(recovered, on: left, &model)
    try await recovered.close()
    states += try await check(left, against: model, every: 1)
    print("crash states of the store: \(states)")
    #expect(states >= 2_000)
  }
}

extension Entry {
  fileprivate func stored(_ revision: Int64) -> Entry {
    var copy = self
    copy.revision = revision
    return copy
  }
}
