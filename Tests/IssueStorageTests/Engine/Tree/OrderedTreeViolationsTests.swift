import IssueStorage
import Testing

/// The checker itself, on trees broken on purpose.
@Suite struct OrderedTreeViolationsTests {
  private let edit = TreeEdit()
  private let shape = TreeShape(widest: 8)

  private func leaf(_ bytes: [UInt8]) -> TreeNode<Int> {
    TreeNode(edit: edit, keys: KeyBlock(bytes.map { [$0] }), values: bytes.map(Int.init))
  }

  private func inner(_ separators: [UInt8], _ children: [TreeNode<Int>]) -> TreeNode<Int> {
    TreeNode(
      edit: edit, separators: KeyBlock(separators.map { [$0] }), children: children, counts: children.map(\.count))
  }

  private func violations(_ root: TreeNode<Int>, count: Int? = nil) -> [String] {
    OrderedTree(root: root, count: count ?? root.count, shape: shape).violations()
  }

  private func expect(_ found: [String], mention words: String) {
    #expect(found.contains { $0.contains(words) }, "\(found)")
  }

  @Test func `a sound tree has no violations`() {
    #expect(violations(inner([5], [leaf([1, 2]), leaf([5, 6])])) == [])
  }

  @Test func `keys out of order are found`() {
    expect(violations(leaf([1, 3, 2])), mention: "out of order")
    expect(violations(leaf([1, 1])), mention: "out of order")
  }

  @Test func `keys on the wrong side of a separator are found`() {
    expect(violations(inner([5], [leaf([1, 5]), leaf([6, 7])])), mention: "above its separator")
    expect(violations(inner([5], [leaf([1, 2]), leaf([4, 7])])), mention: "below its separator")
  }

  @Test func `wrong counts are found`() {
    let root = inner([5], [leaf([1, 2]), leaf([5, 6])])
    expect(violations(root, count: 5), mention: "says 5 entries and has 4")
    root.counts[1] = 3
    expect(violations(root), mention: "counts 3, has 2")
  }

  @Test func `leaves at different depths are found`() {
    let deep = inner([5], [leaf([1, 2]), leaf([5, 6])])
    expect(violations(inner([9], [deep, leaf([9, 10])])), mention: "leaves at depth 2 and 1")
  }

  @Test func `nodes too wide or too narrow are found`() {
    expect(violations(leaf([1, 2, 3, 4, 5, 6, 7, 8, 9])), mention: "9 wide")
    expect(violations(inner([5], [leaf([1, 2]), leaf([5])])), mention: "a leaf has 1 entries")
    expect(violations(inner([], [leaf([1, 2])])), mention: "an inner node has 1 children")
  }

  @Test func `missing values and separators are found`() {
    let short = leaf([1, 2])
    short.values.removeLast()
    expect(violations(short), mention: "2 keys and 1 values")
    expect(violations(inner([], [leaf([1, 2]), leaf([5, 6])])), mention: "2 children with 0 separators")
  }
}
