extension OrderedTree {
  /// The right to change a tree.
  ///
  /// It cannot be copied, so no two writers hold the same editing session. A node is copied the first time that a
  /// session touches it and changed in place after that; many changes in one session are therefore much cheaper than
  /// one session each. Trees handed out earlier never change.
  package struct Editor: ~Copyable, Sendable {
    private var edit = TreeEdit()
    package private(set) var root: TreeNode<Value>
    private let shape: TreeShape
    /// The number of entries.
    package private(set) var count: Int

    /// Begins to change `tree`, which itself stays as it is.
    package init(_ tree: OrderedTree) {
      root = tree.root
      count = tree.count
      shape = tree.shape
    }

    /// The value under a key, with the changes so far.
    package func value(for key: [UInt8]) -> Value? { root.value(for: key) }

    /// Puts a value under a key.
    ///
    /// - Returns: The value that was there before.
    /// - Complexity: O(log `count`).
    @discardableResult
    package mutating func insert(_ key: [UInt8], _ value: Value) -> Value? {
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

    /// Takes out the entry of a key. When there is none, nothing is copied.
    ///
    /// - Returns: The value that was there.
    /// - Complexity: O(log `count`).
    @discardableResult
    package mutating func remove(_ key: [UInt8]) -> Value? {
      guard root.value(for: key) != nil else { return nil }
      root = root.editable(in: edit)
      let old = root.remove(key, edit: edit, shape: shape)
      if old != nil { count -= 1 }
      if root.children.count == 1 { root = root.children[0] }
      return old
    }

    /// The tree with the changes so far. Later changes do not show in it.
    ///
    /// - Complexity: O(1); the next changes copy the nodes that they touch again.
    package mutating func snapshot() -> OrderedTree {
      edit = TreeEdit()
      return OrderedTree(root: root, count: count, shape: shape)
    }

    /// The tree with all changes.
    ///
    /// - Complexity: O(1).
    package consuming func finish() -> OrderedTree {
      OrderedTree(root: root, count: count, shape: shape)
    }
  }

  /// Changes this tree in one session. When `body` throws, the tree stays as it was.
  package mutating func edit<Result, Failure: Error>(
    _ body: (inout Editor) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var editor = Editor(self)
    let result = try body(&editor)
    self = editor.finish()
    return result
  }
}
