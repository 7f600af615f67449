/// The applied state of a store, in memory: what both backends stand on.
///
/// It has one owner, who alone can change it, and gives out snapshots that never change. Changes are made in place as
/// long as no snapshot was taken since, and copy only what they touch otherwise.
///
///     var state = StoreState()
///     let commit = try state.apply(changes)
///     let readers = state.snapshot()   // what readers get from now on
///     state = StoreState(readers)   // back to what was published
package struct StoreState: ~Copyable, Sendable {
  var edit = TreeEdit()
  var root: StoreRoot

  /// Begins at a state, which itself stays as it is.
  package init(_ snapshot: StoreSnapshot = StoreSnapshot()) { root = snapshot.root }

  /// The number of the last commit.
  package var sequence: UInt64 { root.sequence }

  /// The state as it is now, for readers.
  ///
  /// - Complexity: O(1). The next changes copy the nodes that they touch.
  package mutating func snapshot() -> StoreSnapshot {
    edit = TreeEdit()
    return StoreSnapshot(root: root)
  }

  /// Makes all changes or none.
  ///
  /// - Returns: The commit; `nil` when there is nothing to write, which takes no sequence number.
  /// - Throws: `invalidChange`, `conflict`, `uniqueViolation` in this order of checking, as `IssueStorage.commit` says;
  ///   `undecodable` when a loaded record of a type that comes up for the first time cannot be read.
  package mutating func apply(_ changes: ChangeSet) throws(StorageError) -> Commit? {
    for change in changes.changes { try materialize(change.type) }
    var planner = ChangePlanner(root: root)
    try planner.add(changes)
    guard !changes.isEmpty else { return nil }
    perform(planner.collections)
    root.sequence &+= 1
    return Commit(sequence: root.sequence, of: changes)
  }

  mutating func perform(_ plans: [CollectionPlan]) {
    root = root.editable(in: edit)
    for plan in plans {
      root.editableCollection(plan.layout.schema.collection, layout: plan.layout, in: edit).perform(plan, in: edit)
    }
  }
}

extension Commit {
  /// The commit that a change set becomes.
  fileprivate init(sequence: UInt64, of changes: ChangeSet) {
    self.init(
      sequence: sequence,
      changes: changes.changes.compactMap { change in
        switch change.action {
        case .put(let record): Change(collection: change.type.collection, id: change.id, revision: record.revision)
        case .delete: Change(collection: change.type.collection, id: change.id, revision: nil)
        case .check: nil
        }
      })
  }
}
