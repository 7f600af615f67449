extension TreeNode {
  /// The value under a key.
  func value(for key: UnsafeRawBufferPointer) -> Value? {
    var node = self
    while !node.isLeaf { node = node.children[node.keys.child(for: key)] }
    let (index, found) = node.keys.search(key)
    return found ? node.values[index] : nil
  }

  /// The number of entries before a key, the key's own entry included on request.
  func rank(of key: [UInt8], countingItself: Bool, visits: inout Int) -> Int {
    var node = self
    var rank = 0
    visits += 1
    while !node.isLeaf {
      let child = node.keys.child(for: key)
      rank += node.countBefore(child)
      node = node.children[child]
      visits += 1
    }
    let (index, found) = node.keys.search(key)
    return rank + index + (found && countingItself ? 1 : 0)
  }

  /// The leaf that holds the entry of a rank, which must be below `count`, and the rank of the leaf's first entry.
  func leaf(holding rank: Int, visits: inout Int) -> (leaf: TreeNode, start: Int) {
    var node = self
    var start = 0
    visits += 1
    while !node.isLeaf {
      var child = 0
      while child < node.counts.count - 1, rank - start >= node.counts[child] {
        start += node.counts[child]
        child += 1
      }
      node = node.children[child]
      visits += 1
    }
    return (node, start)
  }

  private func countBefore(_ child: Int) -> Int {
    counts.withUnsafeBufferPointer { counts in
      var sum = 0
      for index in 0..<child { sum &+= counts[index] }
      return sum
    }
  }
}
