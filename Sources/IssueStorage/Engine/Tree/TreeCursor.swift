/// A walk over a range of a tree, forward or backward.
///
/// It knows its place as a rank and finds each leaf from the root, so skipping any number of entries and counting
/// those left cost nothing, and a step allocates nothing. To go on later from a key, begin a new cursor with a range
/// that excludes the key.
package struct TreeCursor<Value: Sendable>: Sendable, IteratorProtocol {
  private let root: TreeNode<Value>
  private let isReversed: Bool
  private var ranks: Range<Int>
  private var leaf: TreeNode<Value>
  private var leafRanks = 0..<0

  /// The number of tree nodes looked at so far, the search for both ends of the range included.
  ///
  /// A measure of work that, unlike time, is the same on every run.
  package private(set) var visits = 0

  init(tree: OrderedTree<Value>, range: KeyRange, isReversed: Bool) {
    root = tree.root
    leaf = tree.root
    self.isReversed = isReversed
    ranks = tree.ranks(in: range, visits: &visits)
  }

  /// The number of entries that are still to come.
  package var remaining: Int { ranks.count }

  /// The next entry, or `nil` at the end.
  ///
  /// - Complexity: O(1) inside a leaf, O(log `count`) for each new leaf.
  package mutating func next() -> TreeEntry<Value>? {
    guard !ranks.isEmpty else { return nil }
    let rank: Int
    if isReversed {
      rank = ranks.upperBound - 1
      ranks = ranks.lowerBound..<rank
    } else {
      rank = ranks.lowerBound
      ranks = (rank + 1)..<ranks.upperBound
    }
    if !leafRanks.contains(rank) {
      let (found, start) = root.leaf(holding: rank, visits: &visits)
      leaf = found
      leafRanks = start..<(start + found.keys.count)
    }
    return TreeEntry(leaf: leaf, index: rank - leafRanks.lowerBound)
  }

  /// Passes over the next `distance` entries, or all that are left if there are fewer. A negative distance does nothing.
  ///
  /// - Complexity: O(1).
  package mutating func skip(_ distance: Int) {
    let distance = min(max(0, distance), ranks.count)
    ranks =
      isReversed
      ? ranks.lowerBound..<(ranks.upperBound - distance) : (ranks.lowerBound + distance)..<ranks.upperBound
  }
}

extension OrderedTree {
  /// Begins a walk over a range of keys, in ascending order or in descending order.
  ///
  /// - Complexity: O(log `count`).
  package func cursor(in range: KeyRange = .all, reversed: Bool = false) -> TreeCursor<Value> {
    TreeCursor(tree: self, range: range, isReversed: reversed)
  }

  /// Calls `body` with the entries of a range of keys in order until it returns `false`.
  ///
  /// - Complexity: O(log `count` + entries visited).
  package func forEach<Failure: Error>(
    in range: KeyRange = .all, reversed: Bool = false, _ body: (TreeEntry<Value>) throws(Failure) -> Bool
  ) throws(Failure) {
    var cursor = cursor(in: range, reversed: reversed)
    while let entry = cursor.next() {
      guard try body(entry) else { return }
    }
  }
}
