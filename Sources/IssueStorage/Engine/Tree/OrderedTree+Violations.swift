extension OrderedTree {
  /// Everything about this tree's structure that is not as it must be; empty for a sound tree.
  ///
  /// Checked: keys ascend over the whole tree, separators part their children, counts are true, all leaves lie
  /// equally deep, no node is wider or (the root aside) narrower than its shape allows.
  ///
  /// - Complexity: O(`count`).
  package func violations() -> [String] {
    var audit = TreeAudit<Value>(shape: shape)
    audit.visit(root, depth: 0, isRoot: true, low: nil, high: nil)
    if audit.entries != count { audit.report("the tree says \(count) entries and has \(audit.entries)") }
    return audit.violations
  }
}

private struct TreeAudit<Value: Sendable> {
  let shape: TreeShape
  var violations: [String] = []
  var entries = 0
  private var leafDepth: Int?

  init(shape: TreeShape) { self.shape = shape }

  mutating func report(_ violation: String) { violations.append(violation) }

  mutating func visit(_ node: TreeNode<Value>, depth: Int, isRoot: Bool, low: [UInt8]?, high: [UInt8]?) {
    if node.width > shape.widest { report("a node at depth \(depth) is \(node.width) wide") }
    checkKeys(node, depth: depth, low: low, high: high)
    if node.isLeaf {
      checkLeaf(node, depth: depth, isRoot: isRoot)
    } else {
      checkInner(node, depth: depth, isRoot: isRoot, low: low, high: high)
    }
  }

  private mutating func checkKeys(_ node: TreeNode<Value>, depth: Int, low: [UInt8]?, high: [UInt8]?) {
    var previous: [UInt8]?
    for index in 0..<node.keys.count {
      let key = node.keys[index]
      if let previous, !ByteOrder.precedes(previous, key) { report("keys out of order at depth \(depth): \(key)") }
      if let low, ByteOrder.precedes(key, low) { report("a key below its separator at depth \(depth): \(key)") }
      if let high, !ByteOrder.precedes(key, high) { report("a key above its separator at depth \(depth): \(key)") }
      previous = key
    }
  }

  private mutating func checkLeaf(_ node: TreeNode<Value>, depth: Int, isRoot: Bool) {
    entries += node.keys.count
    if node.values.count != node.keys.count {
      report("a leaf has \(node.keys.count) keys and \(node.values.count) values")
    }
    if !isRoot, node.width < shape.narrowestLeaf { report("a leaf has \(node.width) entries") }
    if let leafDepth, leafDepth != depth { report("leaves at depth \(leafDepth) and \(depth)") }
    leafDepth = depth
  }

  private mutating func checkInner(
    _ node: TreeNode<Value>, depth: Int, isRoot: Bool, low: [UInt8]?, high: [UInt8]?
  ) {
    let width = node.children.count
    guard node.keys.count == width - 1, node.counts.count == width else {
      return report("\(width) children with \(node.keys.count) separators and \(node.counts.count) counts")
    }
    if width < (isRoot ? 2 : shape.narrowestInner) { report("an inner node has \(width) children") }
    for index in 0..<width {
      let before = entries
      visit(
        node.children[index], depth: depth + 1, isRoot: false, low: index == 0 ? low : node.keys[index - 1],
        high: index == width - 1 ? high : node.keys[index])
      if entries - before != node.counts[index] {
        report("child \(index) at depth \(depth + 1) counts \(node.counts[index]), has \(entries - before)")
      }
    }
  }
}
