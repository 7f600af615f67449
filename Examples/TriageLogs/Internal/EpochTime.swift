/// Times written as a number since 1970, in whichever unit.
enum EpochTime {
  /// Seconds (with a fraction or an exponent), milliseconds, microseconds or nanoseconds, told by the size; nil for
  /// numbers that are none of them.
  static func milliseconds(_ text: Bytes) -> Int64? {
    let whole = text.prefix(while: \.isDigit)
    let rest = text[whole.endIndex...]
    if rest.isEmpty { return whole.count <= 19 ? scaled(Int64(whole.string)) : nil }
    if rest.first == Ascii.dot, let seconds = whole.decimal, seconds < 100_000_000_000 {
      let digits = rest.dropFirst().prefix(while: \.isDigit)
      if digits.endIndex == rest.endIndex {
        var fraction: Int64 = 0
        for place in 0..<3 { fraction = fraction * 10 + Int64((digits.byte(place) ?? 48) - 48) }
        return seconds * 1000 + fraction
      }
    }
    guard text.count <= 32, let value = Double(text.string), value.isFinite, value > 0, value < 1e19 else { return nil }
    return value < 1e11 ? Int64(value * 1000) : scaled(Int64(exactly: value.rounded(.towardZero)))
  }

  private static func scaled(_ number: Int64?) -> Int64? {
    guard let number, number > 0 else { return nil }
    switch number {
    case ..<100_000_000_000: return number * 1000
    case ..<100_000_000_000_000: return number
    case ..<100_000_000_000_000_000: return number / 1000
    default: return number / 1_000_000
    }
  }
}
