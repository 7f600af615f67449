/// How wide nodes may be. The same numbers hold for entries of a leaf and children of an inner node.
package struct TreeShape: Sendable, Equatable {
  /// The most entries or children of a node.
  package let widest: Int

  /// A shape with the given width, which is raised to 4 if it is smaller.
  package init(widest: Int) { self.widest = max(4, widest) }

  /// The measured optimum for index keys; see `OrderedTree`.
  package static let standard = TreeShape(widest: 64)

  /// The fewest entries of a leaf that is not the root.
  var narrowestLeaf: Int { widest / 4 }
  /// The fewest children of an inner node that is not the root.
  var narrowestInner: Int { max(2, widest / 4) }
  /// How many entries or children bulk loading gives a node, so that the first inserts do not split every leaf.
  var loaded: Int { widest - widest / 8 }
}

/// All of these expect a node made in the session `edit`. They call themselves at most as deep as the tree is high.
extension TreeNode {
  /// Puts a value under a key, and returns the value that was there. May leave this node one too wide.
  func insert(_ key: [UInt8], _ value: Value, edit: TreeEdit, shape: TreeShape) -> Value? {
    if isLeaf {
      let (index, found) = keys.search(key)
      if found {
        let old = values[index]
        values[index] = value
        return old
      }
      keys.insert(key, at: index)
      values.insert(value, at: index)
      return nil
    }
    let index = keys.child(for: key)
    let child = children[index].editable(in: edit)
    children[index] = child
    if let old = child.insert(key, value, edit: edit, shape: shape) { return old }
    counts[index] += 1
    if child.width > shape.widest {
      splitChild(index, at: Self.splitPoint(of: child, key: key, shape: shape))
    }
    return nil
  }

  /// Takes out the entry of a key that is known to be there. May leave this node too narrow.
  func remove(_ key: [UInt8], edit: TreeEdit, shape: TreeShape) -> Value? {
    if isLeaf {
      let (index, found) = keys.search(key)
      guard found else { return nil }
      keys.remove(at: index)
      return values.remove(at: index)
    }
    let index = keys.child(for: key)
    let child = children[index].editable(in: edit)
    children[index] = child
    guard let old = child.remove(key, edit: edit, shape: shape) else { return nil }
    counts[index] -= 1
    if child.width < (child.isLeaf ? shape.narrowestLeaf : shape.narrowestInner), children.count > 1 {
      joinChildren(max(0, index - 1), edit: edit, shape: shape)
    }
    return old
  }

  /// Splits a child in two, with `point` entries or children in the first.
  func splitChild(_ index: Int, at point: Int) {
    let left = children[index]
    let right: TreeNode
    let separator: [UInt8]
    if left.isLeaf {
      separator = ByteOrder.shortestSeparator(after: left.keys[point - 1], upTo: left.keys[point])
      right = TreeNode(
        edit: left.edit, keys: left.keys.split(at: point), values: left.values.cut(from: point))
    } else {
      separator = left.keys[point - 1]
      right = TreeNode(
        edit: left.edit, separators: left.keys.split(at: point), children: left.children.cut(from: point),
        counts: left.counts.cut(from: point))
      left.keys.remove(at: point - 1)
    }
    keys.insert(separator, at: index)
    children.insert(right, at: index + 1)
    counts[index] = left.count
    counts.insert(right.count, at: index + 1)
  }

  /// Makes one node of the children `index` and `index + 1`, and two even ones again if that is too wide.
  private func joinChildren(_ index: Int, edit: TreeEdit, shape: TreeShape) {
    let left = children[index].editable(in: edit)
    let right = children[index + 1]
    var middle = KeyBlock()
    if !left.isLeaf { middle.insert(keys[index], at: 0) }
    left.keys = KeyBlock(joining: [
      (left.keys, 0..<left.keys.count), (middle, 0..<middle.count), (right.keys, 0..<right.keys.count),
    ])
    left.values = left.values.joined(to: right.values)
    left.children = left.children.joined(to: right.children)
    left.counts = left.counts.joined(to: right.counts)
    keys.remove(at: index)
    children[index] = left
    children.remove(at: index + 1)
    counts[index] += counts.remove(at: index + 1)
    if left.width > shape.widest { splitChild(index, at: left.width / 2) }
  }

  /// Where to split a node that has just become too wide: in the middle, but three quarters to the left when the key
  /// went in at its end, since keys made in ascending order leave the left part as it is for good.
  static func splitPoint(of node: TreeNode, key: [UInt8], shape: TreeShape) -> Int {
    let (index, found) = node.keys.search(key)
    let isLast = index + (found ? 1 : 0) == node.keys.count
    return isLast ? node.width - max(shape.narrowestInner, node.width / 4) : node.width / 2
  }
}
