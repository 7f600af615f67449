import IssueStorage
import Testing

/// Work is counted in nodes looked at, which is the same on every run.
@Suite struct OrderedTreeWorkTests {
  private static let small = TreeFixtures.loaded(10_000)
  private static let large = TreeFixtures.loaded(1_000_000)

  private func pageWork(_ tree: OrderedTree<Int>, skipping: Int, reversed: Bool) -> Int {
    var cursor = tree.cursor(in: .prefix([7]), reversed: reversed)
    cursor.skip(skipping)
    for _ in 0..<50 { _ = cursor.next() }
    return cursor.visits
  }

  @Test(arguments: [false, true])
  func `a page of 50 from a million costs at most twice that from ten thousand`(isReversed: Bool) {
    let (small, large) = (Self.small, Self.large)
    #expect(large.count(in: .prefix([7])) == 1_000_000)
    let base = pageWork(small, skipping: 0, reversed: isReversed)
    #expect(base <= 4 * small.height)
    for skipping in [0, 25, 500_000, 999_950] {
      let work = pageWork(large, skipping: skipping, reversed: isReversed)
      #expect(work <= 2 * base, "skipping \(skipping): \(work) nodes against \(base)")
    }
  }

  @Test func `a long walk looks at each leaf about once`() {
    let tree = Self.small
    var cursor = tree.cursor()
    while cursor.next() != nil {}
    #expect(cursor.visits <= 10_000 / 56 * tree.height + 2 * tree.height)
  }
}
