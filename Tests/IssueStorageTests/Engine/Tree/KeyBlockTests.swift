import IssueStorage
import Testing

@Suite struct KeyBlockTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a block behaves like a sorted array of keys`(seed: UInt64) {
    var random = EngineRandom(seed: seed)
    var block = KeyBlock()
    var model: [[UInt8]] = []
    for step in 0..<1_500 {
      let key = random.key()
      let (index, found) = block.search(key)
      #expect(found == model.contains(key), "seed \(seed), step \(step)")
      #expect(index == model.filter { $0.lexicographicallyPrecedes(key) }.count, "seed \(seed), step \(step)")
      #expect(block.child(for: key) == index + (found ? 1 : 0), "seed \(seed), step \(step)")
      if found, random.below(3) > 0 {
        block.remove(at: index)
        model.remove(at: index)
      } else if !found {
        block.insert(key, at: index)
        model.insert(key, at: index)
      }
      if random.below(50) == 0 { block = KeyBlock(model) }
      #expect((0..<block.count).map { block[$0] } == model, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `split and joined blocks hold the same keys`(seed: UInt64) {
    var random = EngineRandom(seed: seed)
    for _ in 0..<200 {
      let keys = Set((0..<(1 + random.below(40))).map { _ in random.key() }).sorted { $0.lexicographicallyPrecedes($1) }
      let point = random.below(keys.count + 1)
      var left = KeyBlock(keys)
      let right = left.split(at: point)
      #expect((0..<left.count).map { left[$0] } == Array(keys[..<point]), "seed \(seed)")
      #expect((0..<right.count).map { right[$0] } == Array(keys[point...]), "seed \(seed)")
      let joined = KeyBlock(joining: [(left, 0..<left.count), (KeyBlock(), 0..<0), (right, 0..<right.count)])
      #expect((0..<joined.count).map { joined[$0] } == keys, "seed \(seed)")
    }
  }

  @Test func `a shared prefix is stored once`() {
    let scope = [UInt8](repeating: 9, count: 100)
    let keys = (0..<60 as Range<UInt8>).map { scope + [$0] }
    #expect(KeyBlock(keys).storedBytes == 160)
    var grown = KeyBlock(CollectionOfOne(scope + [0]))
    for key in keys.dropFirst() { grown.insert(key, at: grown.count) }
    #expect(grown.storedBytes == 160)
  }
}
