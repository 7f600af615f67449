import IssueStorage
import Testing

@Suite struct OrderedTreeLoadingTests {
  @Test(arguments: [4, 5, 16, 64], [0, 1, 3, 4, 5, 7, 8, 9, 56, 57, 111, 112, 113, 1_000, 4_000])
  func `a loaded tree is sound and complete`(width: Int, count: Int) {
    let entries = TreeFixtures.entries(count)
    let tree = OrderedTree(ascending: entries, shape: TreeShape(widest: width))
    #expect(tree?.count == count)
    #expect(tree?.violations() == [])
    for rank in stride(from: 0, to: count, by: 13) { #expect(tree?.entry(at: rank)?.key == entries[rank].key) }
    #expect(tree?.last()?.value == entries.last?.value)
  }

  @Test func `a loaded tree takes changes`() {
    let entries = TreeFixtures.entries(1_000)
    var tree = TreeFixtures.loaded(1_000, width: 8)
    tree.edit { editor in
      for (key, _) in entries {
        editor.insert(key + [1], 0)
        editor.remove(key)
      }
    }
    #expect(tree.count == 1_000)
    #expect(tree.violations() == [])
  }

  @Test(arguments: [[[1], [1]], [[2], [1]], [[1, 0], [1]]] as [[[UInt8]]])
  func `entries out of order are refused`(keys: [[UInt8]]) {
    #expect(OrderedTree(ascending: keys.map { TreeFixtures.Entry(key: $0, value: 0) }) == nil)
  }
}
