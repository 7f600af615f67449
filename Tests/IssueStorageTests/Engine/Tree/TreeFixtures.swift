import IssueStorage

/// Keys and entries numbered from zero, in order.
enum TreeFixtures {
  typealias Entry = (key: [UInt8], value: Int)

  static func key(_ number: Int) -> [UInt8] {
    [
      7, UInt8(truncatingIfNeeded: number >> 16), UInt8(truncatingIfNeeded: number >> 8),
      UInt8(truncatingIfNeeded: number),
    ]
  }

  static func entries(_ count: Int) -> [Entry] { (0..<count).map { Entry(key: key($0), value: $0) } }

  static func loaded(_ count: Int, width: Int = 64) -> OrderedTree<Int> {
    var loader = TreeLoader<Int>(shape: TreeShape(widest: width))
    for number in 0..<count { _ = loader.append(key(number), number) }
    return loader.finish()
  }
}
