import IssueModels
import IssueStorage

extension ReferenceStore {
  /// The entries of a range, in order: made anew from all records each time.
  func entries<Record: StorageRecord>(
    _ type: Record.Type, in range: IndexRange
  ) throws -> [ScanPage<Record>.Entry] {
    guard let index = Record.indexes.first(where: { $0.name == range.index }) else {
      if bug == .unknownIndexIsEmpty { return [] }
      throw StorageError(.unknownIndex, "declare the index \(range.index)", index: range.index)
    }
    let ghosts = state.ghosts[Record.collection, default: []]
    var entries: [(key: IndexKey, born: Int, entry: ScanPage<Record>.Entry)] = []
    for stored in Array(state.collections[Record.collection, default: [:]].values) + ghosts {
      guard let record = stored.record as? Record else { continue }
      let keys = index.keys(record)
      for key in bug == .repeatedKeyTwice ? keys : Array(Set(keys)) {
        let position = IndexPosition(key, record.recordID)
        guard isInside(position.bytes, range) else { continue }
        entries.append((key, stored.born, ScanPage.Entry(position: position, record: record)))
      }
    }
    return entries.sorted { left, right in
      left.key == right.key && bug == .tiesByInsertion
        ? left.born < right.born : precedes(left.key, left.entry.position, right.key, right.entry.position)
    }.map(\.entry)
  }

  private func isInside(_ bytes: [UInt8], _ range: IndexRange) -> Bool {
    range.contains(bytes)
      || bug == .upperEndIncluded && range.upper.map { !$0.isEmpty && bytes.starts(with: $0) } == true
  }

  private func precedes(
    _ leftKey: IndexKey, _ left: IndexPosition, _ rightKey: IndexKey, _ right: IndexPosition
  ) -> Bool {
    if bug == .normalisedComparison {
      let texts = [leftKey, rightKey].map { String(decoding: $0.bytes, as: UTF8.self) }
      return texts[0] != texts[1] ? texts[0] < texts[1] : left < right
    }
    if bug == .textBeforeNumbers, let mine = left.bytes.first, let theirs = right.bytes.first, mine != theirs {
      return (mine == 6 ? 3 : mine) < (theirs == 6 ? 3 : theirs)
    }
    return left < right
  }
}
