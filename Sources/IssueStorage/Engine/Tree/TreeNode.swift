/// A node of an `OrderedTree`: a leaf with keys and values, or an inner node with children, the separators between
/// them, and the number of entries below each.
///
/// Safe to share although it has variables: a node is written only by the owner of an editing session, and only while
/// `edit` is that session's identity. The owners (`OrderedTree.Editor`, `StoreState`) cannot be copied, so one thread
/// at a time holds an identity. Handing out a tree (`snapshot()`, `finish()`) ends the session before anyone else sees
/// the node, and identities are never given out twice, so from then on nobody may write the node: whoever received
/// the tree reads memory that does not change, and the hand-over itself (a lock, a task, an actor) orders the writes
/// before the reads. The arrays inside are part of this: a copied node gets array storage of its own (`detached`), because
/// shared storage would be written in place once its reference count falls to one, and a count falling on another
/// thread does not order that thread's reads before the write.
package final class TreeNode<Value: Sendable>: @unchecked Sendable {
  package let edit: TreeEdit
  /// The keys of a leaf; the separators of an inner node, one less than children. Everything below child *i* is
  /// smaller than separator *i*, everything below child *i + 1* is not.
  package var keys: KeyBlock
  /// The values of a leaf; empty in an inner node.
  package var values: [Value]
  /// The children of an inner node; empty in a leaf.
  package var children: [TreeNode]
  /// The number of entries below each child.
  package var counts: [Int]

  /// A leaf.
  package init(edit: TreeEdit, keys: KeyBlock = KeyBlock(), values: [Value] = []) {
    self.edit = edit
    self.keys = keys
    self.values = values
    children = []
    counts = []
  }

  /// An inner node.
  package init(edit: TreeEdit, separators: KeyBlock, children: [TreeNode], counts: [Int]) {
    self.edit = edit
    keys = separators
    values = []
    self.children = children
    self.counts = counts
  }

  /// This node, if it was made in the given session; otherwise a copy that was.
  func editable(in edit: TreeEdit) -> TreeNode {
    guard self.edit != edit else { return self }
    let copy = TreeNode(edit: edit, keys: keys.detached())
    if isLeaf {
      copy.values = values.detached(room: 2)
    } else {
      copy.children = children.detached(room: 2)
      copy.counts = counts.detached(room: 2)
    }
    return copy
  }

  /// Whether this node holds entries itself.
  package var isLeaf: Bool { children.isEmpty }

  /// How many entries or children this node has.
  package var width: Int { isLeaf ? keys.count : children.count }

  /// How many entries are in and below this node.
  ///
  /// - Complexity: O(fan-out).
  package var count: Int {
    isLeaf ? keys.count : counts.reduce(0, +)
  }
}
