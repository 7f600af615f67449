import IssueModels

/// The records of one collection with their indexes.
///
/// Safe to share although it has variables, for the reasons given at `TreeNode`.
final class CollectionState: @unchecked Sendable {
  let edit: TreeEdit
  let name: String
  /// What the records are; `nil` while they are only known as JSON, and then there are no indexes.
  var layout: RecordLayout?
  /// The slot of each record, by the bytes of its id.
  var ids: OrderedTree<UInt32>
  var slots: SlotTable<RecordBox>
  /// The slot of each index entry, in the order of the layout's indexes.
  var indexes: [OrderedTree<UInt32>]

  init(edit: TreeEdit, name: String, layout: RecordLayout?) {
    self.edit = edit
    self.name = name
    self.layout = layout
    ids = OrderedTree()
    slots = SlotTable()
    indexes = (layout?.schema.indexes ?? []).map { _ in OrderedTree() }
  }

  private init(copying other: CollectionState, edit: TreeEdit) {
    self.edit = edit
    name = other.name
    layout = other.layout
    ids = other.ids
    slots = other.slots
    indexes = other.indexes.detached()
  }

  /// This state, if it was made in the given session; otherwise a copy that was.
  func editable(in edit: TreeEdit) -> CollectionState {
    self.edit == edit ? self : CollectionState(copying: self, edit: edit)
  }

  /// A record and where it is.
  func find(_ id: RecordID) -> (slot: UInt32, box: RecordBox)? {
    guard let slot = id.withKeyBytes({ ids.root.value(for: $0) }), let box = slots[slot] else { return nil }
    return (slot, box)
  }

  /// Makes the changes of a plan, which cannot fail.
  func perform(_ plan: CollectionPlan, in edit: TreeEdit) {
    var slots: [UInt32] = []
    slots.reserveCapacity(plan.steps.count)
    for step in plan.steps { slots.append(perform(step, in: edit)) }
    for (index, changes) in plan.indexes.enumerated() {
      for entry in changes.removals { indexes[index].remove(entry, in: edit) }
      for (entry, step) in changes.additions { indexes[index].insert(entry, slots[step], in: edit) }
    }
  }

  /// Stores a record, or removes it, in a collection without indexes.
  func perform(raw id: RecordID, _ box: RecordBox?, in edit: TreeEdit) {
    _ = perform(CollectionPlan.Step(id: id, slot: find(id)?.slot, box: box), in: edit)
  }

  private func perform(_ step: CollectionPlan.Step, in edit: TreeEdit) -> UInt32 {
    switch (step.slot, step.box) {
    case (let slot?, let box?):
      slots.replace(slot, with: box, in: edit)
      return slot
    case (let slot?, nil):
      ids.remove(step.id.keyBytes, in: edit)
      slots.remove(slot, in: edit)
      return slot
    case (nil, let box?):
      guard let slot = slots.add(box, in: edit) else { return .max }
      ids.insert(step.id.keyBytes, slot, in: edit)
      return slot
    case (nil, nil):
      return .max
    }
  }
}
