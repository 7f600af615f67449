import IssueModels

extension CollectionState {
  /// This collection with every record read from its JSON and with the indexes that the layout declares.
  ///
  /// - Throws: `undecodable` when a record cannot be read.
  /// - Complexity: O(n log n) for each index; the indexes are sorted and loaded rather than grown.
  func materialized(_ layout: RecordLayout, in edit: TreeEdit) throws(StorageError) -> CollectionState {
    let copy = CollectionState(edit: edit, name: name, layout: layout)
    copy.ids = ids
    copy.slots = slots
    var entries: [[(key: [UInt8], value: UInt32)]] = layout.schema.indexes.map { _ in [] }
    try ids.forEach { (entry) throws(StorageError) in
      let slot = entry.value
      guard let box = slots[slot] else { return true }
      let id = RecordID(endOf: entry.key)
      let record = try box.record(id: id, layout: layout)
      copy.slots.replace(slot, with: RecordBox(record), in: edit)
      for (place, index) in layout.schema.indexes.enumerated() {
        for key in index.keys(record).entries(of: id) { entries[place].append((key, slot)) }
      }
      return true
    }
    for place in entries.indices {
      entries[place].sort { ByteOrder.precedes($0.key, $1.key) }
      var loader = TreeLoader<UInt32>(shape: .standard)
      for (key, slot) in entries[place] { _ = loader.append(key, slot) }
      entries[place] = []
      copy.indexes[place] = loader.finish()
    }
    return copy
  }
}

extension [IndexKey] {
  /// The index entries of a record with these keys, in order and without doubles.
  func entries(of id: RecordID) -> [[UInt8]] {
    var entries: [[UInt8]] = []
    entries.reserveCapacity(count)
    for key in self {
      var entry: [UInt8] = []
      entry.reserveCapacity(key.bytes.count + 16)
      entry.append(contentsOf: key.bytes)
      id.appendKey(to: &entry)
      entries.append(entry)
    }
    guard entries.count > 1 else { return entries }
    entries.sort(by: ByteOrder.precedes)
    var distinct: [[UInt8]] = []
    for entry in entries where entry != distinct.last { distinct.append(entry) }
    return distinct
  }
}
