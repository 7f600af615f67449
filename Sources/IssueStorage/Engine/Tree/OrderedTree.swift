/// An ordered map from byte strings to values that never changes: a B+tree whose inner nodes know how many entries
/// lie below each child, so that counting a range, finding the n-th entry and skipping cost the height of the tree.
///
/// A copy is a pointer. Any number of threads read a tree without locks; changing it makes a new tree that shares
/// all untouched nodes with the old one:
///
///     var tree = OrderedTree<Int>()
///     tree.edit { editor in
///       editor.insert([1, 2], 12)
///       editor.insert([1, 3], 13)
///     }
///     tree.count(in: .prefix([1]))  // 2
///     tree.entry(at: 1)?.value  // 13
///
/// A change copies the nodes on its path once per editing session; see `TreeNode` for why that is safe across
/// threads, and `Editor` for many changes in one session.
package struct OrderedTree<Value: Sendable>: Sendable {
  package internal(set) var root: TreeNode<Value>
  /// The number of entries.
  package internal(set) var count: Int
  package let shape: TreeShape

  /// A tree without entries.
  package init(shape: TreeShape = .standard) {
    self.init(root: TreeNode(edit: TreeEdit()), count: 0, shape: shape)
  }

  package init(root: TreeNode<Value>, count: Int, shape: TreeShape) {
    self.root = root
    self.count = count
    self.shape = shape
  }

  /// Whether there are no entries.
  package var isEmpty: Bool { count == 0 }

  /// The number of nodes from the root to a leaf.
  package var height: Int {
    var node = root
    var height = 1
    while let child = node.children.first {
      node = child
      height += 1
    }
    return height
  }

  /// The value under a key.
  ///
  /// - Complexity: O(log `count`); allocates nothing.
  package func value(for key: [UInt8]) -> Value? { key.withUnsafeBytes { root.value(for: $0) } }

  /// The number of entries before a key, whether or not the key is there.
  ///
  /// - Complexity: O(log `count`).
  package func rank(of key: [UInt8]) -> Int {
    var visits = 0
    return root.rank(of: key, countingItself: false, visits: &visits)
  }

  /// The ranks of the entries in a range of keys.
  ///
  /// - Complexity: O(log `count`).
  package func ranks(in range: KeyRange) -> Range<Int> {
    var visits = 0
    return ranks(in: range, visits: &visits)
  }

  /// The number of entries in a range of keys.
  ///
  /// - Complexity: O(log `count`), however many there are.
  package func count(in range: KeyRange) -> Int { ranks(in: range).count }

  /// The entry of a rank, which is the number of entries before it; `nil` outside `0..<count`.
  ///
  /// - Complexity: O(log `count`).
  package func entry(at rank: Int) -> TreeEntry<Value>? {
    guard rank >= 0, rank < count else { return nil }
    var visits = 0
    let (leaf, start) = root.leaf(holding: rank, visits: &visits)
    return TreeEntry(leaf: leaf, index: rank - start)
  }

  /// The first entry in a range of keys.
  ///
  /// - Complexity: O(log `count`).
  package func first(in range: KeyRange = .all) -> TreeEntry<Value>? {
    let ranks = ranks(in: range)
    return ranks.isEmpty ? nil : entry(at: ranks.lowerBound)
  }

  /// The last entry in a range of keys.
  ///
  /// - Complexity: O(log `count`).
  package func last(in range: KeyRange = .all) -> TreeEntry<Value>? {
    let ranks = ranks(in: range)
    return ranks.isEmpty ? nil : entry(at: ranks.upperBound - 1)
  }

  func ranks(in range: KeyRange, visits: inout Int) -> Range<Int> {
    let low =
      switch range.lower {
      case .unbounded: 0
      case .including(let key): root.rank(of: key, countingItself: false, visits: &visits)
      case .excluding(let key): root.rank(of: key, countingItself: true, visits: &visits)
      }
    let high =
      switch range.upper {
      case .unbounded: count
      case .including(let key): root.rank(of: key, countingItself: true, visits: &visits)
      case .excluding(let key): root.rank(of: key, countingItself: false, visits: &visits)
      }
    return low..<max(low, high)
  }
}
