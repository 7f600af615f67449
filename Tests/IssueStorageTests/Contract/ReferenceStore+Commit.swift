import IssueModels
import IssueStorage

extension ReferenceStore {
  func commit(_ changes: ChangeSet) async throws -> CommitReceipt {
    do {
      try refuseRepetition(changes)
      if bug == .halfCommitVisible { return try await commitInSteps(changes) }
      var next = state
      for change in changes.changes {
        try expect(change)
        try apply(change, to: &next)
        if bug == .halfCommitKeptAfterConflict { state = next }
      }
      try checkUniqueKeys(changes, next)
      return publish(next, changes)
    } catch {
      if bug == .refusedCommitTakesNumber { state.sequence += 1 }
      throw error
    }
  }

  private func publish(_ next: State, _ changes: ChangeSet) -> CommitReceipt {
    guard !changes.isEmpty || bug == .emptyCommitTakesNumber else { return CommitReceipt(sequence: state.sequence) }
    previous = state
    state = next
    state.sequence += 1
    let told = changes.changes.compactMap { change -> Commit.Change? in
      let name = change.type.collection
      return switch change.action {
      case .put(let record): Commit.Change(collection: name, id: change.id, revision: record.revision)
      case .delete: Commit.Change(collection: name, id: change.id, revision: nil)
      case .check:
        bug == .feedTellsOfChecks ? Commit.Change(collection: name, id: change.id, revision: change.expected) : nil
      }
    }
    if bug != .feedMissesACommit || state.sequence % 8 != 5 {
      state.log.append(Commit(sequence: state.sequence, changes: told))
    }
    if bug == .feedOutOfOrder, state.log.count % 5 == 3 { state.log.swapAt(state.log.count - 1, state.log.count - 2) }
    wakeWaiters()
    return CommitReceipt(sequence: state.sequence)
  }

  private func commitInSteps(_ changes: ChangeSet) async throws -> CommitReceipt {
    for change in changes.changes { try expect(change) }
    for change in changes.changes {
      try apply(change, to: &state)
      await Task.yield()
    }
    return publish(state, changes)
  }

  private func refuseRepetition(_ changes: ChangeSet) throws {
    var seen: Set<[UInt8]> = []
    for change in changes.changes {
      if case .put(let record) = change.action, record.recordID != change.id {
        throw StorageError(.invalidChange, "name the record that you store", recordID: change.id)
      }
      let name = Array(change.type.collection.utf8) + change.id.bytes
      guard seen.insert(name).inserted || bug == .sameRecordTwiceAccepted else {
        throw StorageError(.invalidChange, "name a record once", recordID: change.id)
      }
    }
  }

  private func expect(_ change: ChangeSet.Change) throws {
    if bug == .staleRevisionAccepted, change.expected > 0 { return }
    if bug == .checksIgnored, case .check = change.action { return }
    let revision = state.collections[change.type.collection]?[change.id]?.record.revision ?? 0
    guard revision == change.expected || bug == .sameRecordTwiceAccepted && revision == change.expected + 1 else {
      throw StorageError(
        .conflict, "read again", collection: change.type.collection, recordID: change.id)
    }
  }

  private func apply(_ change: ChangeSet.Change, to state: inout State) throws {
    let name = change.type.collection
    let old = state.collections[name]?[change.id]
    switch change.action {
    case .put(let record):
      state.births += old == nil ? 1 : 0
      let stored = Stored(record: try Tampering.tampered(record, bug), born: old?.born ?? state.births)
      state.collections[name, default: [:]][change.id] = stored
      if let old, bug == .staleEntryAfterUpdate { state.ghosts[name, default: []].append(old) }
    case .delete:
      state.collections[name]?[change.id] = nil
      if let old {
        if bug == .deletedRecordStaysInIndex { state.ghosts[name, default: []].append(old) }
        state.graveyard[name, default: []].append(old)
      }
    case .check: break
    }
  }

  private func checkUniqueKeys(_ changes: ChangeSet, _ next: State) throws {
    if bug == .uniqueKeyIgnored { return }
    for change in changes.changes {
      guard case .put(let record) = change.action else { continue }
      let schema = Self.schema(change.type)
      let records = (bug == .uniqueKeyOfOldStateInTheWay ? state : next).collections[schema.collection, default: [:]]
      let others = records.values.map(\.record).filter { other in
        let isNew = bug == .uniqueKeyOfOldStateOnly && changes.changes.contains { $0.id == other.recordID }
        return other.recordID != record.recordID && !isNew
      }
      for index in schema.indexes where index.isUnique {
        let mine = index.keys(record).map(UniqueKey.making(normalised: bug == .normalisedUniqueKeys))
        let taken = Set(others.flatMap(index.keys).map(UniqueKey.making(normalised: bug == .normalisedUniqueKeys)))
        if !taken.isDisjoint(with: mine) {
          throw StorageError(
            .uniqueViolation, "take another key", collection: schema.collection, recordID: change.id, index: index.name)
        }
      }
    }
  }

  private static func schema<Record: StorageRecord>(_ type: Record.Type) -> CollectionSchema { CollectionSchema(type) }
}

/// A key as a unique index compares it.
private enum UniqueKey: Hashable {
  case bytes([UInt8])
  case text(String)

  static func making(normalised: Bool) -> (IndexKey) -> UniqueKey {
    { normalised ? .text(String(decoding: $0.bytes, as: UTF8.self)) : .bytes($0.bytes) }
  }
}
