import IssueModels

extension StoreSnapshot {
  /// Everything about this state that is not as it must be: broken trees, records without a slot, indexes that do not
  /// say what the records say. Empty for a sound state.
  ///
  /// - Complexity: O(n log n) for each index.
  package func violations() -> [String] {
    root.collections.flatMap { collection in collection.violations().map { "\(collection.name): \($0)" } }
  }
}

extension CollectionState {
  fileprivate func violations() -> [String] {
    var found = ids.violations()
    if ids.count != slots.count { found.append("\(ids.count) ids and \(slots.count) records") }
    var expected: [[TreeFact]] = indexes.map { _ in [] }
    ids.forEach { entry in
      let id = RecordID(endOf: entry.key)
      guard let box = slots[entry.value] else {
        found.append("no record \(id) in slot \(entry.value)")
        return true
      }
      guard let layout, case .record(let record) = box.content else { return true }
      if record.recordID != id { found.append("record \(record.recordID) stored as \(id)") }
      if record.revision != box.revision { found.append("record \(id) has two revisions") }
      for (place, index) in layout.schema.indexes.enumerated() {
        expected[place] += index.keys(record).entries(of: id).map { TreeFact(entry: $0, slot: entry.value) }
      }
      return true
    }
    for (place, tree) in indexes.enumerated() {
      found += tree.violations()
      var actual: [TreeFact] = []
      tree.forEach { entry in
        actual.append(TreeFact(entry: entry.key, slot: entry.value))
        return true
      }
      expected[place].sort { ByteOrder.precedes($0.entry, $1.entry) }
      if actual != expected[place] { found.append("index \(place) does not say what the records say") }
    }
    return found
  }
}

private struct TreeFact: Equatable {
  let entry: [UInt8]
  let slot: UInt32
}
