/// A persistent array of values under small numbers, which index entries hold instead of the values.
///
/// A value can then change without any index changing, and an index entry costs four bytes. Numbers of removed values
/// are given out again. A copy is a pointer and never changes; see `TreeNode` for sessions.
struct SlotTable<Value: Sendable>: Sendable {
  /// The number of values.
  private(set) var count = 0

  private typealias Node = SlotNode<Value>
  private static var bits: Int { 5 }
  private static var width: Int { 1 << bits }
  private static var none: UInt32 { .max }

  private var root = Node(edit: TreeEdit())
  /// The number of inner levels.
  private var height = 0
  /// The number of slots ever given out.
  private var used: UInt32 = 0
  private var firstFree = none

  /// How many more values there is room for.
  var room: Int { Int(Self.none) - count }

  /// The value in a slot, or `nil`.
  ///
  /// - Complexity: O(log `count`) to base 32.
  subscript(slot: UInt32) -> Value? {
    guard slot < used, case .value(let value) = read(slot) else { return nil }
    return value
  }

  /// Puts a value into a free slot; `nil` when there is no `room`.
  mutating func add(_ value: Value, in edit: TreeEdit) -> UInt32? {
    guard room > 0 else { return nil }
    count += 1
    if firstFree != Self.none {
      let slot = firstFree
      if case .free(let next) = read(slot) { firstFree = next }
      write(slot, .value(value), in: edit)
      return slot
    }
    let slot = used
    used += 1
    write(slot, .value(value), in: edit)
    return slot
  }

  /// Replaces the value in a slot that holds one.
  mutating func replace(_ slot: UInt32, with value: Value, in edit: TreeEdit) {
    guard self[slot] != nil else { return }
    write(slot, .value(value), in: edit)
  }

  /// Empties a slot.
  mutating func remove(_ slot: UInt32, in edit: TreeEdit) {
    guard self[slot] != nil else { return }
    write(slot, .free(next: firstFree), in: edit)
    firstFree = slot
    count -= 1
  }

  private func read(_ slot: UInt32) -> Node.Slot {
    var node = root
    for level in stride(from: height, to: 0, by: -1) { node = node.children[Self.place(slot, level)] }
    return node.slots[Self.place(slot, 0)]
  }

  private mutating func write(_ slot: UInt32, _ content: Node.Slot, in edit: TreeEdit) {
    while Int(slot) >> (Self.bits * (height + 1)) > 0 {
      root = Node(edit: edit, children: [root])
      height += 1
    }
    root = root.editable(in: edit)
    var node = root
    for level in stride(from: height, to: 0, by: -1) {
      let place = Self.place(slot, level)
      if place == node.children.count { node.children.append(Node(edit: edit)) }
      let child = node.children[place].editable(in: edit)
      node.children[place] = child
      node = child
    }
    let place = Self.place(slot, 0)
    if place == node.slots.count { node.slots.append(content) } else { node.slots[place] = content }
  }

  private static func place(_ slot: UInt32, _ level: Int) -> Int {
    Int(slot) >> (bits * level) & (width - 1)
  }
}
