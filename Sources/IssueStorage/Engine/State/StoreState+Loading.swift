package import IssueModels

/// Filling a state from a store's files, whose records are JSON until a program brings their types.
extension StoreState {
  /// Reads a collection's records from the JSON that was loaded, and builds its indexes, if that was not done yet.
  /// No commit, and nothing that a reader could see.
  ///
  /// - Throws: `undecodable` when a record cannot be read, `invalidChange` when the collection holds another type or
  ///   the type describes itself wrongly. Nothing is changed then.
  package mutating func materialize(_ type: any StorageRecord.Type) throws(StorageError) {
    guard let collection = root[type.collection] else { return }
    if let layout = collection.layout { return try layout.expect(type) }
    // A new session, so that a failure half way leaves the collection as it was.
    edit = TreeEdit()
    let ready = try collection.materialized(try RecordLayout(type), in: edit)
    root = root.editable(in: edit)
    if let place = root.places[collection.name] { root.collections[place] = ready }
  }

  /// Sets the number of the last commit, when a store is loaded.
  package mutating func advance(to sequence: UInt64) {
    root = root.editable(in: edit)
    root.sequence = sequence
  }

  /// Stores a record of a type that is not known yet as its JSON, when a store is loaded. Nothing is checked. In a
  /// collection whose type is known the record is read at once.
  ///
  /// - Throws: `undecodable` when the type is known and cannot read the record.
  package mutating func loadRaw(
    collection name: String, id: RecordID, revision: Int64, json: [UInt8]
  ) throws(StorageError) {
    let box = RecordBox(revision: revision, content: .raw(json))
    if let collection = root[name], let layout = collection.layout {
      var plan = CollectionPlan(layout: layout, collection: collection)
      try plan.add(id, try box.record(id: id, layout: layout), revision: revision)
      perform([plan])
    } else {
      root = root.editable(in: edit)
      let collection = root.editableCollection(name, layout: nil, in: edit)
      collection.perform(raw: id, box, in: edit)
    }
  }

  /// Removes a record, when a store is loaded. Nothing is checked; a record that is not there stays away.
  package mutating func removeRaw(collection name: String, id: RecordID) throws(StorageError) {
    guard let collection = root[name], collection.find(id) != nil else { return }
    if let layout = collection.layout {
      var plan = CollectionPlan(layout: layout, collection: collection)
      try plan.add(id, nil, revision: 0)
      perform([plan])
    } else {
      root = root.editable(in: edit)
      root.editableCollection(name, layout: nil, in: edit).perform(raw: id, nil, in: edit)
    }
  }
}
