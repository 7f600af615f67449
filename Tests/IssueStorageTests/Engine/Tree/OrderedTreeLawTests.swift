import IssueStorage
import Testing

/// One random history: which tree shape, and from which seed.
struct TreeHistory: CustomTestStringConvertible, Sendable {
  let width: Int
  let seed: UInt64
  var testDescription: String { "width \(width), seed \(seed)" }

  static let all = [4, 5, 7, 16, 64].flatMap { width in
    (1...4 as ClosedRange<UInt64>).map { TreeHistory(width: width, seed: $0) }
  }
}

@Suite struct OrderedTreeLawTests {
  @Test(arguments: TreeHistory.all)
  func `any history leaves what a sorted array would hold`(history: TreeHistory) {
    var random = EngineRandom(seed: history.seed)
    var tree = OrderedTree<Int>(shape: TreeShape(widest: history.width))
    var model = TreeModel()
    for session in 0..<60 {
      let growth = [1, 3, 5, 9][random.below(4)]
      tree.edit { editor in
        for step in 0..<random.below(60) {
          let key = random.key() + (random.below(2) == 0 ? random.key() : [])
          if random.below(10) < growth {
            #expect(editor.insert(key, step) == model.insert(key, step), "\(history.testDescription)")
          } else {
            #expect(editor.remove(key) == model.remove(key), "\(history.testDescription)")
          }
          #expect(editor.count == model.keys.count)
          #expect(editor.value(for: key) == model.value(for: key))
        }
      }
      #expect(tree.violations() == [], "\(history.testDescription), session \(session)")
      expectSame(tree, model, history.testDescription)
    }
  }

  @Test(arguments: TreeHistory.all)
  func `ranges, ranks, counts and skips agree with a sorted array`(history: TreeHistory) {
    var random = EngineRandom(seed: history.seed)
    var tree = OrderedTree<Int>(shape: TreeShape(widest: history.width))
    var model = TreeModel()
    tree.edit { editor in
      for step in 0..<400 {
        let key = random.key() + random.key()
        editor.insert(key, step)
        _ = model.insert(key, step)
      }
    }
    for _ in 0..<300 {
      let range = random.range()
      let expected = model.indices(in: range)
      let note: Comment = "\(history.testDescription): \(range)"
      #expect(Array(tree.ranks(in: range)) == expected, note)
      #expect(tree.count(in: range) == expected.count, note)
      #expect(tree.first(in: range)?.value == expected.first.map { model.values[$0] }, note)
      #expect(tree.last(in: range)?.value == expected.last.map { model.values[$0] }, note)
      let isReversed = random.below(2) == 0
      let ordered = isReversed ? expected.reversed() : expected
      var cursor = tree.cursor(in: range, reversed: isReversed)
      let skipped = random.below(30)
      cursor.skip(skipped)
      let rest = Array(ordered.dropFirst(skipped))
      #expect(cursor.remaining == rest.count, note)
      for index in rest { #expect(cursor.next()?.key == model.keys[index], note) }
      #expect(cursor.next() == nil, note)
      let limit = random.below(20)
      var seen: [Int] = []
      tree.forEach(in: range, reversed: isReversed) { entry in
        guard seen.count < limit else { return false }
        seen.append(entry.value)
        return true
      }
      #expect(seen == ordered.prefix(limit).map { model.values[$0] }, note)
      let key = random.key()
      #expect(tree.rank(of: key) == model.rank(of: key), note)
    }
  }

  @Test(arguments: TreeHistory.all)
  func `a walk resumed after any key goes on with the next one`(history: TreeHistory) {
    var random = EngineRandom(seed: history.seed)
    let keys = Set((0..<200).map { _ in random.key() + random.key() }).sorted { $0.lexicographicallyPrecedes($1) }
    var tree = OrderedTree<Int>(shape: TreeShape(widest: history.width))
    tree.edit { editor in for key in keys { editor.insert(key, 0) } }
    for (index, key) in keys.enumerated() {
      let after = tree.first(in: KeyRange(lower: .excluding(key)))
      #expect(after?.key == (index + 1 < keys.count ? keys[index + 1] : nil), "\(history.testDescription)")
      let before = tree.last(in: KeyRange(upper: .excluding(key)))
      #expect(before?.key == (index > 0 ? keys[index - 1] : nil), "\(history.testDescription)")
    }
  }

  @Test func `an empty tree answers everything with nothing`() {
    let tree = OrderedTree<Int>()
    #expect(tree.isEmpty && tree.height == 1 && tree.violations() == [])
    #expect(tree.first() == nil && tree.last() == nil && tree.value(for: []) == nil)
    for rank in [Int.min, -1, 0, 1, Int.max] { #expect(tree.entry(at: rank) == nil) }
  }

  @Test func `hostile ranks and skips are clamped`() {
    var tree = OrderedTree<Int>(shape: TreeShape(widest: 4))
    tree.edit { editor in for byte in 0..<50 as Range<UInt8> { editor.insert([byte], Int(byte)) } }
    for rank in [Int.min, -1, 50, Int.max] { #expect(tree.entry(at: rank) == nil) }
    for isReversed in [false, true] {
      var cursor = tree.cursor(reversed: isReversed)
      cursor.skip(.min)
      #expect(cursor.remaining == 50)
      cursor.skip(49)
      #expect(cursor.next()?.value == (isReversed ? 0 : 49))
      cursor.skip(.max)
      #expect(cursor.next() == nil)
    }
    #expect(tree.count(in: KeyRange(lower: .including([9]), upper: .including([3]))) == 0)
    #expect(tree.count(in: KeyRange(lower: .excluding([9]), upper: .excluding([9]))) == 0)
  }

  @Test(arguments: [false, true])
  func `keys in order fill their nodes`(isDescending: Bool) {
    var tree = OrderedTree<Int>(shape: TreeShape(widest: 16))
    let keys = (0..<4_096).map { [UInt8($0 >> 8), UInt8($0 & 255)] }
    tree.edit { editor in for key in isDescending ? keys.reversed() : keys { editor.insert(key, 0) } }
    #expect(tree.violations() == [] && tree.count == 4_096)
    #expect(tree.height <= 5)
    tree.edit { editor in for key in keys { editor.remove(key) } }
    #expect(tree.isEmpty && tree.height == 1 && tree.violations() == [])
  }

  private func expectSame(_ tree: OrderedTree<Int>, _ model: TreeModel, _ note: String) {
    var keys: [[UInt8]] = []
    var values: [Int] = []
    tree.forEach { entry in
      keys.append(entry.key)
      values.append(entry.value)
      return true
    }
    #expect(keys == model.keys, "\(note)")
    #expect(values == model.values, "\(note)")
    for rank in stride(from: 0, to: keys.count, by: 7) { #expect(tree.entry(at: rank)?.value == values[rank]) }
  }
}
