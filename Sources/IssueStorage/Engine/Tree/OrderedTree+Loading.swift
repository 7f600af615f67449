extension OrderedTree {
  /// Builds a tree from entries in strictly ascending order of their keys, without searching for each one's place.
  ///
  /// - Returns: `nil` if a key does not come after the key before it.
  /// - Complexity: O(number of entries).
  package init?(ascending entries: some Sequence<(key: [UInt8], value: Value)>, shape: TreeShape = .standard) {
    var loader = TreeLoader<Value>(shape: shape)
    for (key, value) in entries {
      guard loader.append(key, value) else { return nil }
    }
    self = loader.finish()
  }
}

/// Builds a tree from below, leaf by leaf.
package struct TreeLoader<Value: Sendable>: ~Copyable, Sendable {
  private let edit = TreeEdit()
  private let shape: TreeShape
  private var keys: [[UInt8]] = []
  private var values: [Value] = []
  private var count = 0
  /// The finished nodes of the level at work, each with the separator before it.
  private var level: [(separator: [UInt8], node: TreeNode<Value>, count: Int)] = []
  private var lastKey: [UInt8]?

  /// Begins an empty tree.
  package init(shape: TreeShape = .standard) { self.shape = shape }

  /// Adds an entry behind all others.
  ///
  /// - Returns: `false`, and nothing is added, if the key does not come after the last one.
  package mutating func append(_ key: [UInt8], _ value: Value) -> Bool {
    if let last = keys.last, !ByteOrder.precedes(last, key) { return false }
    keys.append(key)
    values.append(value)
    count += 1
    if keys.count == 2 * shape.loaded { closeLeaf(width: shape.loaded) }
    return true
  }

  /// The tree of all entries added.
  package consuming func finish() -> OrderedTree<Value> {
    if keys.count > shape.loaded { closeLeaf(width: keys.count / 2) }
    closeLeaf(width: keys.count)
    while level.count > 1 { closeLevel() }
    let root = level.first?.node ?? TreeNode(edit: edit)
    return OrderedTree(root: root, count: count, shape: shape)
  }

  private mutating func closeLeaf(width: Int) {
    guard width > 0 else { return }
    let separator = lastKey.map { ByteOrder.shortestSeparator(after: $0, upTo: keys[0]) } ?? []
    lastKey = keys[width - 1]
    let leaf = TreeNode(edit: edit, keys: KeyBlock(keys[..<width]), values: Array(values[..<width]))
    level.append((separator, leaf, width))
    keys.removeFirst(width)
    values.removeFirst(width)
  }

  /// Puts a level of inner nodes, all about equally wide, on top of the level at work.
  private mutating func closeLevel() {
    let parents = (level.count + shape.loaded - 1) / shape.loaded
    let below = level
    level = []
    for parent in 0..<parents {
      let part = below[(below.count * parent / parents)..<(below.count * (parent + 1) / parents)]
      guard let first = part.first else { continue }
      let node = TreeNode(
        edit: edit, separators: KeyBlock(part.dropFirst().map(\.separator)), children: part.map(\.node),
        counts: part.map(\.count))
      level.append((first.separator, node, part.reduce(0) { $0 + $1.count }))
    }
  }
}
