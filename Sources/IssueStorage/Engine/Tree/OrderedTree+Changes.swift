/// Changes in a session that the caller owns.
///
/// Not for use outside of `Editor` and `StoreState`: copies of a tree made during a session share its nodes, so whoever
/// owns the session must end it before a copy gets out. Both owners are values that cannot be copied and do that in
/// `snapshot()`.
extension OrderedTree {
  /// Puts a value under a key, and returns the value that was there before.
  @discardableResult
  mutating func insert(_ key: [UInt8], _ value: Value, in edit: TreeEdit) -> Value? {
    root = root.editable(in: edit)
    if let old = root.insert(key, value, edit: edit, shape: shape) { return old }
    count += 1
    if root.width > shape.widest {
      let point = TreeNode.splitPoint(of: root, key: key, shape: shape)
      root = TreeNode(edit: edit, separators: KeyBlock(), children: [root], counts: [count])
      root.splitChild(0, at: point)
    }
    return nil
  }

  /// Takes out the entry of a key, and returns its value. When there is none, nothing is copied.
  @discardableResult
  mutating func remove(_ key: [UInt8], in edit: TreeEdit) -> Value? {
    guard value(for: key) != nil else { return nil }
    root = root.editable(in: edit)
    let old = root.remove(key, edit: edit, shape: shape)
    if old != nil { count -= 1 }
    if root.children.count == 1 { root = root.children[0] }
    return old
  }
}
