import IssueModels
import IssueStorage

/// What a store of notes must behave like: a dictionary, and a sort for every question.
struct StoreModel {
  private(set) var notes: [RecordID: EngineNote] = [:]

  /// Makes all changes, or says which code refuses them.
  mutating func apply(_ changes: ChangeSet) -> StorageError.Code? {
    guard Set(changes.changes.map(\.id)).count == changes.changes.count else { return .invalidChange }
    var next = notes
    for change in changes.changes {
      guard change.expected == notes[change.id]?.revision ?? 0 else { return .conflict }
      switch change.action {
      case .put(let record): next[change.id] = record as? EngineNote
      case .delete: next[change.id] = nil
      case .check: break
      }
    }
    let slugs = next.values.compactMap(\.slug)
    guard Set(slugs).count == slugs.count else { return .uniqueViolation }
    notes = next
    return nil
  }

  func entries(_ range: IndexRange) -> [(position: IndexPosition, note: EngineNote)] {
    guard let index = EngineNote.indexes.first(where: { $0.name == range.index }) else { return [] }
    var entries: [(position: IndexPosition, note: EngineNote)] = []
    for note in notes.values {
      for key in Set(index.keys(note)) { entries.append((IndexPosition(key, note.id), note)) }
    }
    return entries.filter { range.contains($0.position.bytes) }.sorted { $0.position < $1.position }
  }

  func scan(_ request: ScanRequest<EngineNote>) -> (ids: [RecordID], next: IndexPosition?) {
    var entries = entries(request.range)
    if request.isReversed { entries.reverse() }
    if let position = request.position {
      entries.removeAll { request.isReversed ? $0.position >= position : $0.position <= position }
    }
    var toSkip = request.skip
    if request.filter == nil {
      entries.removeFirst(min(toSkip, entries.count))
      toSkip = 0
    }
    var found: [RecordID] = []
    for (place, entry) in entries.enumerated() {
      if request.filter?(entry.note) ?? true {
        if toSkip > 0 { toSkip -= 1 } else { found.append(entry.note.id) }
      }
      if found.count == request.limit || place + 1 == request.examined {
        return (found, place + 1 == entries.count ? nil : entry.position)
      }
    }
    return (found, nil)
  }
}
