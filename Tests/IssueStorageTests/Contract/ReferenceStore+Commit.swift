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
      let stored = Stored(
        record: try throughJSON ? Tampering.trip(record) : Tampering.tampered(record, bug),
        born: old?.born ?? state.births)
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
    let named = Set(changes.changes.map(\.id))
    for (collection, members) in Dictionary(grouping: changes.changes, by: { $0.type.collection }) {
      guard let type = members.first?.type else { continue }
      let kept = (bug == .uniqueKeyOfOldStateInTheWay ? state : next).collections[collection, default: [:]]
      for index in Self.schema(type).indexes where index.isUnique {
        var owners: [UniqueKey: Set<RecordID>] = [:]
        for (id, stored) in kept where bug != .uniqueKeyOfOldStateOnly || !named.contains(id) {
          for key in index.keys(stored.record) { owners[uniqueKey(key), default: []].insert(id) }
        }
        for change in members {
          guard case .put(let record) = change.action else { continue }
          let isTaken = index.keys(record).contains {
            !owners[uniqueKey($0), default: []].subtracting([change.id]).isEmpty
          }
          guard isTaken else { continue }
          throw StorageError(
            .uniqueViolation, "take another key", collection: collection, recordID: change.id, index: index.name)
        }
      }
    }
  }

  private func uniqueKey(_ key: IndexKey) -> UniqueKey {
    bug == .normalisedUniqueKeys ? .text(String(decoding: key.bytes, as: UTF8.self)) : .bytes(key.bytes)
  }

  private static func schema<Record: StorageRecord>(_ type: Record.Type) -> CollectionSchema { CollectionSchema(type) }
}

/// A key as a unique index compares it.
private enum UniqueKey: Hashable {
  case bytes([UInt8])
  case text(String)
}
