import IssueStorage

/// The SplitMix64 generator: the same seed gives the same history on every machine.
struct EngineRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// A key from a small, nasty world: shared prefixes, keys that begin other keys, the empty key, zeros and 0xFF.
  mutating func key() -> [UInt8] {
    let prefixes: [[UInt8]] = [[], [1], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 2, 3, 4, 5, 6, 7, 8, 9], [255, 255]]
    let prefix = prefixes[below(prefixes.count)]
    return prefix + (0..<below(4)).map { _ in [0, 1, 7, 254, 255][below(5)] }
  }

  mutating func bound(_ key: [UInt8]) -> KeyRange.Bound {
    switch below(5) {
    case 0: .unbounded
    case 1, 2: .including(key)
    default: .excluding(key)
    }
  }

  mutating func range() -> KeyRange { KeyRange(lower: bound(key()), upper: bound(key())) }
}
