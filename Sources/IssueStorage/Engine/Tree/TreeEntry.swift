/// An entry of a tree, by reference to its leaf: making one allocates nothing, and its key is put together only when
/// asked for.
package struct TreeEntry<Value: Sendable>: Sendable {
  let leaf: TreeNode<Value>
  let index: Int

  /// The value.
  package var value: Value { leaf.values[index] }

  /// The key. Allocates an array on each use.
  package var key: [UInt8] { leaf.keys[index] }

  /// Appends the key to a buffer that the caller reuses.
  package func appendKey(to buffer: inout [UInt8]) { leaf.keys.append(index, to: &buffer) }
}
