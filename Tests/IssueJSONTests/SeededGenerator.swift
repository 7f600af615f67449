/// A repeatable source of random bits (SplitMix64).
struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A text of up to 20 scalars from all planes, controls and quotes among them.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...20, using: &self) {
      let range: ClosedRange<UInt32> =
        switch Int.random(in: 0..<6, using: &self) {
        case 0: 1...0x7F
        case 1: 0x22...0x5C
        case 2: 0x80...0x7FF
        case 3: 0x300...0x36F
        case 4: 0x800...0xFFFF
        default: 0x10000...0x10FFFF
        }
      text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "\"")
    }
    return text
  }

  /// A finite double of any magnitude.
  mutating func double() -> Double {
    switch Int.random(in: 0..<4, using: &self) {
    case 0: return Double(Int.random(in: -1000...1000, using: &self)) / 8
    case 1:
      return [0, -0.0, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .leastNormalMagnitude, 1e22, 1e23, 0.1][
        Int.random(in: 0..<8, using: &self)]
    default:
      let value = Double(bitPattern: next())
      return value.isFinite ? value : 0.5
    }
  }

  mutating func int64() -> Int64 {
    switch Int.random(in: 0..<4, using: &self) {
    case 0: return [.min, .max, 0, -1, .min + 1, .max - 1][Int.random(in: 0..<6, using: &self)]
    case 1: return Int64.random(in: -100...100, using: &self)
    default: return Int64(bitPattern: next())
    }
  }
}
