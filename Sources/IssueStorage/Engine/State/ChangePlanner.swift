import IssueModels

/// Works out what a change set means for a state, and finds every reason to refuse it, without changing anything.
struct ChangePlanner {
  private struct Reference: Hashable {
    let collection: String
    let id: RecordID
  }

  private let root: StoreRoot
  private var places: [String: Int] = [:]
  private(set) var collections: [CollectionPlan] = []

  init(root: StoreRoot) { self.root = root }

  /// Plans a whole change set.
  ///
  /// - Throws: `invalidChange`, then `conflict`, then `uniqueViolation`.
  mutating func add(_ changes: ChangeSet) throws(StorageError) {
    try checkShape(changes)
    for change in changes.changes { try checkRevision(change) }
    for change in changes.changes {
      switch change.action {
      case .put(let record): try plan(change, record)
      case .delete: try plan(change, nil)
      case .check: break
      }
    }
    for collection in collections { try collection.check() }
  }

  private func checkShape(_ changes: ChangeSet) throws(StorageError) {
    var named = Set<Reference>(minimumCapacity: changes.changes.count)
    for change in changes.changes {
      let collection = change.type.collection
      let problem: String? =
        if !named.insert(Reference(collection: collection, id: change.id)).inserted {
          "Name each record once in a change set."
        } else {
          Self.contradiction(in: change)
        }
      if let problem {
        throw StorageError(.invalidChange, problem, collection: collection, recordID: change.id)
      }
    }
  }

  private static func contradiction(in change: ChangeSet.Change) -> String? {
    switch change.action {
    case .put(let record):
      if ObjectIdentifier(type(of: record)) != ObjectIdentifier(change.type) {
        "The change says \(change.type), the record is a \(type(of: record))."
      } else if record.recordID != change.id {
        "The change says \(change.id), the record's id is \(record.recordID)."
      } else if record.revision < 1 {
        "A stored record has a revision of at least 1."
      } else {
        nil
      }
    case .delete, .check: nil
    }
  }

  private func checkRevision(_ change: ChangeSet.Change) throws(StorageError) {
    let collection = change.type.collection
    let revision = root[collection]?.find(change.id)?.box.revision ?? 0
    guard revision == change.expected else {
      let message =
        "Record \(change.id) has revision \(revision), not \(change.expected); 0 means that it is not there."
      throw StorageError(
        .conflict, message + " Read again and decide again.", collection: collection, recordID: change.id)
    }
    if revision == 0, case .delete = change.action {
      let message = "A record that is not there, and must not be, cannot be removed."
      throw StorageError(.invalidChange, message, collection: collection, recordID: change.id)
    }
  }

  private mutating func plan(_ change: ChangeSet.Change, _ record: (any StorageRecord)?) throws(StorageError) {
    let place = try place(of: change.type)
    try collections[place].add(change.id, record, revision: record?.revision ?? 0)
  }

  private mutating func place(of type: any StorageRecord.Type) throws(StorageError) -> Int {
    let name = type.collection
    if let place = places[name] {
      try collections[place].layout.expect(type)
      return place
    }
    let collection = root[name]
    let layout = if let known = collection?.layout { known } else { try RecordLayout(type) }
    try layout.expect(type)
    places[name] = collections.count
    collections.append(CollectionPlan(layout: layout, collection: collection))
    return collections.count - 1
  }
}
