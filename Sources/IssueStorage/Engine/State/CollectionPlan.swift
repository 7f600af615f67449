import IssueModels

/// What a commit will do to one collection, worked out down to the index entries.
struct CollectionPlan {
  /// What becomes of one record.
  struct Step {
    let id: RecordID
    /// Where the record is now, if it is there.
    let slot: UInt32?
    /// What it will be; `nil` removes it.
    let box: RecordBox?
  }

  /// What becomes of one index.
  struct IndexChanges {
    var removals: [[UInt8]] = []
    var additions: [(entry: [UInt8], step: Int)] = []
  }

  let layout: RecordLayout
  /// The collection as it is now, if there is one.
  let collection: CollectionState?
  private(set) var steps: [Step] = []
  private(set) var indexes: [IndexChanges]

  init(layout: RecordLayout, collection: CollectionState?) {
    self.layout = layout
    self.collection = collection
    indexes = layout.schema.indexes.map { _ in IndexChanges() }
  }

  /// Plans to store a record, or to remove it.
  mutating func add(_ id: RecordID, _ record: (any StorageRecord)?, revision: Int64) throws(StorageError) {
    let now = collection?.find(id)
    let old = try now?.box.record(id: id, layout: layout)
    for (place, index) in layout.schema.indexes.enumerated() {
      let before = old.map(index.keys) ?? []
      let after = record.map(index.keys) ?? []
      if before != after { plan(place, from: before.entries(of: id), to: after.entries(of: id)) }
    }
    let box = record.map { RecordBox(revision: revision, content: .record($0)) }
    steps.append(Step(id: id, slot: now?.slot, box: box))
  }

  /// Puts the difference of two ascending lists into the changes of an index.
  private mutating func plan(_ place: Int, from old: [[UInt8]], to new: [[UInt8]]) {
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if right == new.count || (left < old.count && ByteOrder.precedes(old[left], new[right])) {
        indexes[place].removals.append(old[left])
        left += 1
      } else if left == old.count || ByteOrder.precedes(new[right], old[left]) {
        indexes[place].additions.append((new[right], steps.count))
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
  }

  /// - Throws: `uniqueViolation` when two records would have the same key in a unique index, in the state that the
  ///   whole plan leads to; `tooLarge` when there is no room.
  func check() throws(StorageError) {
    let inserts = steps.count { $0.slot == nil && $0.box != nil }
    guard inserts <= (collection?.slots.room ?? .max) else {
      throw layout.error(.tooLarge, "The collection holds as many records as it can.")
    }
    for (place, index) in layout.schema.indexes.enumerated() where index.isUnique && !indexes[place].additions.isEmpty {
      try checkUnique(place, index.name)
    }
  }

  private func checkUnique(_ place: Int, _ name: String) throws(StorageError) {
    let changes = indexes[place]
    let freed = Set(changes.removals)
    var taken: [ArraySlice<UInt8>: RecordID] = [:]
    for (entry, step) in changes.additions {
      let key = entry.dropLast(16)
      let id = steps[step].id
      var holder = taken.updateValue(id, forKey: key)
      if let tree = collection?.indexes[place], holder == nil {
        let last = key + [UInt8](repeating: .max, count: 16)
        tree.forEach(in: KeyRange(lower: .including(Array(key)), upper: .including(Array(last)))) { found in
          let other = found.key
          guard other.count == entry.count, other != entry, !freed.contains(other) else { return true }
          holder = RecordID(endOf: other)
          return false
        }
      }
      if let holder {
        let message = "Record \(holder) has the same key in '\(name)' already. Use that record, or another key."
        throw layout.error(.uniqueViolation, message, id, index: name)
      }
    }
  }
}
