/// A node of a `SlotTable`: a leaf with slots, or an inner node with children.
///
/// Safe to share although it has variables, for the reasons given at `TreeNode`: only the owner of the session `edit`
/// writes it, nobody else has seen it by then, and copies get array storage of their own.
final class SlotNode<Value: Sendable>: @unchecked Sendable {
  let edit: TreeEdit
  var slots: [Slot]
  var children: [SlotNode]

  /// What one slot holds.
  enum Slot: Sendable {
    case value(Value)
    case free(next: UInt32)
  }

  init(edit: TreeEdit, slots: [Slot] = [], children: [SlotNode] = []) {
    self.edit = edit
    self.slots = slots
    self.children = children
  }

  func editable(in edit: TreeEdit) -> SlotNode {
    guard self.edit != edit else { return self }
    return SlotNode(edit: edit, slots: slots.detached(room: 1), children: children.detached(room: 1))
  }
}
