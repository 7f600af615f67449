import IssueStorage
import Testing

@Suite struct ByteOrderTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `order and common prefix agree with the plain definition`(seed: UInt64) {
    var random = EngineRandom(seed: seed)
    for _ in 0..<2_000 {
      let left = random.key() + random.key()
      let right = random.below(4) == 0 ? left : random.key() + random.key()
      let order = left.withUnsafeBytes { left in right.withUnsafeBytes { ByteOrder.compare(left, $0) } }
      #expect((order < 0) == left.lexicographicallyPrecedes(right), "seed \(seed): \(left) \(right)")
      #expect((order == 0) == (left == right), "seed \(seed): \(left) \(right)")
      let common = zip(left, right).prefix { $0 == $1 }.count
      #expect(ByteOrder.commonPrefixLength(left, right) == common, "seed \(seed): \(left) \(right)")
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a separator lies above the low key and not above the high key`(seed: UInt64) {
    var random = EngineRandom(seed: seed)
    for _ in 0..<2_000 {
      let keys = [random.key() + random.key(), random.key() + random.key()].sorted { $0.lexicographicallyPrecedes($1) }
      guard keys[0] != keys[1] else { continue }
      let separator = ByteOrder.shortestSeparator(after: keys[0], upTo: keys[1])
      #expect(ByteOrder.precedes(keys[0], separator), "seed \(seed): \(keys)")
      #expect(!ByteOrder.precedes(keys[1], separator), "seed \(seed): \(keys)")
      #expect(separator.count <= keys[1].count, "seed \(seed): \(keys)")
    }
  }

  @Test(
    arguments: [
      ([], .unbounded), ([255], .unbounded), ([255, 255], .unbounded), ([1], .excluding([2])),
      ([1, 255], .excluding([2])), ([0, 255, 255], .excluding([1])), ([7, 254], .excluding([7, 255])),
    ] as [([UInt8], KeyRange.Bound)])
  func `a prefix ends where the next prefix begins`(prefix: [UInt8], end: KeyRange.Bound) {
    #expect(KeyRange.end(ofPrefix: prefix) == end)
    #expect(KeyRange.prefix(prefix) == KeyRange(lower: .including(prefix), upper: end))
  }
}
