import IssueStorage
import Testing

@Suite struct OrderedTreeSnapshotTests {
  @Test(arguments: TreeHistory.all)
  func `snapshots stay as they were taken`(history: TreeHistory) {
    var random = EngineRandom(seed: history.seed)
    var editor = OrderedTree<Int>.Editor(OrderedTree(shape: TreeShape(widest: history.width)))
    var model = TreeModel()
    var taken: [(tree: OrderedTree<Int>, model: TreeModel)] = []
    for step in 0..<1_200 {
      let key = random.key() + random.key()
      if random.below(3) > 0 {
        editor.insert(key, step)
        _ = model.insert(key, step)
      } else if let victim = model.keys.randomElement(using: &random) {
        editor.remove(victim)
        _ = model.remove(victim)
      }
      if random.below(40) == 0 { taken.append((editor.snapshot(), model)) }
    }
    taken.append((editor.finish(), model))
    for (tree, model) in taken {
      #expect(tree.violations() == [], "\(history.testDescription)")
      #expect(contents(tree) == model.keys, "\(history.testDescription)")
      #expect(tree.count == model.keys.count, "\(history.testDescription)")
    }
  }

  @Test func `two editors of one tree do not see each other`() {
    var base = OrderedTree<Int>(shape: TreeShape(widest: 4))
    base.edit { editor in for byte in 0..<40 as Range<UInt8> { editor.insert([byte], 0) } }
    var left = OrderedTree<Int>.Editor(base)
    var right = OrderedTree<Int>.Editor(base)
    for byte in 0..<40 as Range<UInt8> {
      left.insert([byte, 1], 1)
      right.remove([byte])
    }
    #expect(left.finish().count == 80)
    #expect(right.finish().isEmpty)
    #expect(contents(base) == (0..<40 as Range<UInt8>).map { [$0] })
  }

  @Test func `an edit that throws changes nothing`() {
    struct Refusal: Error {}
    var tree = OrderedTree<Int>()
    tree.edit { editor in _ = editor.insert([1], 1) }
    #expect(throws: Refusal.self) {
      try tree.edit { editor in
        editor.insert([2], 2)
        editor.remove([1])
        throw Refusal()
      }
    }
    #expect(contents(tree) == [[1]])
  }

  @Test func `one session copies a path once and shares the rest`() {
    let old = TreeFixtures.loaded(10_000)
    var new = old
    new.edit { editor in for step in 0..<100 { editor.insert(TreeFixtures.key(777), step) } }
    #expect(nodes(new.root).subtracting(nodes(old.root)).count == old.height)
  }

  @Test func `a session writes its own nodes in place and leaves a snapshot's alone`() {
    var editor = OrderedTree<Int>.Editor(TreeFixtures.loaded(10_000))
    editor.insert(TreeFixtures.key(777), 0)
    let own = nodes(editor.root)
    editor.insert(TreeFixtures.key(778), 1)
    #expect(nodes(editor.root) == own)
    let snapshot = editor.snapshot()
    editor.insert(TreeFixtures.key(778), 2)
    #expect(nodes(snapshot.root) == own)
    #expect(editor.root !== snapshot.root)
  }

  @Test func `removing what is not there copies nothing`() {
    var tree = OrderedTree<Int>()
    tree.edit { editor in _ = editor.insert([1], 1) }
    let root = tree.root
    tree.edit { editor in _ = editor.remove([2]) }
    #expect(tree.root === root)
  }

  private func contents(_ tree: OrderedTree<Int>) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    tree.forEach { entry in
      keys.append(entry.key)
      return true
    }
    return keys
  }

  private func nodes(_ node: TreeNode<Int>) -> Set<ObjectIdentifier> {
    node.children.reduce([ObjectIdentifier(node)]) { $0.union(nodes($1)) }
  }
}
