extension OrderedTree {
  /// The right to change a tree.
  ///
  /// It cannot be copied, so no two writers hold the same editing session. A node is copied the first time that a
  /// session touches it and changed in place after that; many changes in one session are therefore much cheaper than
  /// one session each. Trees handed out earlier never change.
  package struct Editor: ~Copyable, Sendable {
    private var edit = TreeEdit()
    private var tree: OrderedTree

    /// Begins to change `tree`, which itself stays as it is.
    package init(_ tree: OrderedTree) { self.tree = tree }

    /// The number of entries.
    package var count: Int { tree.count }

    /// The topmost node as it is now.
    package var root: TreeNode<Value> { tree.root }

    /// The value under a key, with the changes so far.
    package func value(for key: [UInt8]) -> Value? { tree.value(for: key) }

    /// Puts a value under a key.
    ///
    /// - Returns: The value that was there before.
    /// - Complexity: O(log `count`).
    @discardableResult
    package mutating func insert(_ key: [UInt8], _ value: Value) -> Value? {
      tree.insert(key, value, in: edit)
    }

    /// Takes out the entry of a key. When there is none, nothing is copied.
    ///
    /// - Returns: The value that was there.
    /// - Complexity: O(log `count`).
    @discardableResult
    package mutating func remove(_ key: [UInt8]) -> Value? { tree.remove(key, in: edit) }

    /// The tree with the changes so far. Later changes do not show in it.
    ///
    /// - Complexity: O(1); the next changes copy the nodes that they touch again.
    package mutating func snapshot() -> OrderedTree {
      edit = TreeEdit()
      return tree
    }

    /// The tree with all changes.
    ///
    /// - Complexity: O(1).
    package consuming func finish() -> OrderedTree { tree }
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
