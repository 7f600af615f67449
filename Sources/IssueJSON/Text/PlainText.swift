/// Bytes that can stand in a JSON string as they are, looked for eight at a time.
enum PlainText {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The lowest set bit marks the first of eight bytes that is not ASCII or must be escaped; zero when none is.
  @inline(__always)
  static func specials(in word: UInt64) -> UInt64 {
    (word & highs) | escapes(in: word)
  }

  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool { byte >= 0x80 || needsEscape(byte) }

  /// The lowest set bit marks the first of eight bytes that must be escaped; zero when none is.
  @inline(__always)
  static func escapes(in word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let control = (word &- ones &* 0x20) & ~word
    return (((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | control) & highs
  }

  @inline(__always)
  static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == Ascii.quote || byte == Ascii.backslash
  }
}
