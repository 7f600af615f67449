import IssueStorage

extension StoreState {
  /// Loads one commit of a log.
  ///
  /// - Throws: `damaged` when the payload is none of this store's; `undecodable` when a record's type is known and
  ///   cannot read it.
  mutating func load(_ sequence: Int64, _ payload: ArraySlice<UInt8>) throws -> Commit {
    var changes: [Commit.Change] = []
    try CommitPayload.reading(payload, sequence: sequence) { change, json in
      if let json, let revision = change.revision {
        try loadRaw(collection: change.collection, id: change.id, revision: revision, json: json)
      } else {
        try removeRaw(collection: change.collection, id: change.id)
      }
      changes.append(change)
    }
    let number = UInt64(clamping: sequence)
    advance(to: number)
    return Commit(sequence: number, changes: changes)
  }
}
