package import IssueModels

/// The state of a store at one moment, for readers: a pointer to something that never changes.
package struct StoreSnapshot: Sendable {
  let root: StoreRoot

  init(root: StoreRoot) { self.root = root }

  /// The state of a store without commits.
  package init() { self.init(root: StoreRoot(edit: TreeEdit())) }

  /// The number of the last commit in this state.
  package var sequence: UInt64 { root.sequence }

  /// The names of the collections that were ever written.
  package var collections: [String] { root.collections.map(\.name) }

  /// How many records a collection has.
  package func count(of collection: String) -> Int { root[collection]?.ids.count ?? 0 }

  /// Whether reads of a type find its indexes built. If not, they are right but slow: see `StoreState.materialize`.
  package func isReady(for type: any StorageRecord.Type) -> Bool { root[type.collection]?.layout != nil }

  /// Records by id, in the order of `ids`, absent ones left out.
  ///
  /// - Throws: `undecodable` for a record whose JSON cannot be read, `invalidChange` when the collection holds another
  ///   type.
  /// - Complexity: O(log n) for each id.
  package func fetch<Record: StorageRecord>(
    _ type: Record.Type, ids: [RecordID]
  ) throws(StorageError) -> [Record] {
    guard let collection = root[Record.collection] else { return [] }
    let layout = if let known = collection.layout { known } else { try RecordLayout(type) }
    try layout.expect(type)
    var records: [Record] = []
    records.reserveCapacity(ids.count)
    for id in ids {
      guard let box = collection.find(id)?.box else { continue }
      records.append(try layout.value(of: box, id: id))
    }
    return records
  }

  /// How many entries a range of an index has.
  ///
  /// - Throws: `unknownIndex`.
  /// - Complexity: O(log n).
  package func count<Record: StorageRecord>(
    _ type: Record.Type, in range: IndexRange
  ) throws(StorageError) -> Int {
    guard let (collection, place) = try index(range.index, of: type) else { return 0 }
    return collection.indexes[place].count(in: range.keys)
  }

  /// The collection of a type and the place of one of its indexes; `nil` when the collection was never written.
  func index(
    _ name: String, of type: any StorageRecord.Type
  ) throws(StorageError) -> (collection: CollectionState, place: Int)? {
    guard let collection = root[type.collection] else {
      _ = try RecordLayout(type).place(of: name)
      return nil
    }
    if let layout = collection.layout {
      try layout.expect(type)
      return (collection, try layout.place(of: name))
    }
    let layout = try RecordLayout(type)
    let place = try layout.place(of: name)
    return (try collection.materialized(layout, in: TreeEdit()), place)
  }
}

extension RecordLayout {
  /// The value in a box as the type that this is the layout of.
  func value<Record: StorageRecord>(
    of box: RecordBox, id: @autoclosure () -> RecordID
  ) throws(StorageError) -> Record {
    if case .record(let record) = box.content, let record = record as? Record { return record }
    let id = id()
    guard let record = try box.record(id: id, layout: self) as? Record else {
      throw error(.undecodable, "Record \(id) is no \(Record.self).", id)
    }
    return record
  }
}
