internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// What a storage of specimens and companions should hold: plain dictionaries, changed by plain rules.
struct SpecimenModel {
  /// One change, as the model understands it.
  enum Command {
    case insert(Specimen)
    case update(Specimen)
    case delete(Specimen)
    case check(Specimen)

    var record: Specimen {
      switch self {
      case .insert(let record), .update(let record), .delete(let record), .check(let record): record
      }
    }
  }

  private(set) var records: [RecordID: Specimen] = [:]
  private(set) var sequence: UInt64 = 0

  /// Makes all changes, or tells with which codes a storage may refuse them.
  mutating func apply(_ commands: [Command]) -> Set<StorageError.Code> {
    var refusals: Set<StorageError.Code> = []
    if Set(commands.map(\.record.id)).count < commands.count { refusals.insert(.invalidChange) }
    for command in commands {
      let expected: Int64 = if case .insert = command { 0 } else { command.record.revision }
      if records[command.record.id]?.revision ?? 0 != expected { refusals.insert(.conflict) }
    }
    guard refusals.isEmpty else { return refusals }
    var next = records
    for command in commands {
      switch command {
      case .insert(let record): next[record.id] = record.with { $0.revision = 1 }
      case .update(let record): next[record.id] = record.with { $0.revision += 1 }
      case .delete(let record): next[record.id] = nil
      case .check: break
      }
    }
    let slugs = next.values.compactMap(\.slug)
    guard Set(slugs).count == slugs.count else { return [.uniqueViolation] }
    records = next
    if commands.contains(where: { if case .check = $0 { false } else { true } }) { sequence += 1 }
    return []
  }

  /// The commands as a change set.
  static func changes(_ commands: [Command]) -> ChangeSet {
    var changes = ChangeSet()
    for command in commands {
      switch command {
      case .insert(let record): changes.insert(record)
      case .update(let record): changes.update(record)
      case .delete(let record): changes.delete(record)
      case .check(let record): changes.check(record)
      }
    }
    return changes
  }
}
