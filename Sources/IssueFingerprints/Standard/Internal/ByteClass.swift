/// How the standard scanner reads a byte.
enum ByteClass: UInt8, Sendable {
  case space
  case letter
  case digit
  /// May stand inside a word: `.`, `-`, `/` and the like.
  case joiner
  /// Stands for itself: brackets, quotes, `=`, `:`, `,` …
  case mark
  /// `*`, which is what earlier normalisation left.
  case wildcard
  /// The first byte of a two-byte letter.
  case twoByteLetter
  /// Another first byte of a longer character.
  case wide

  /// A new table of every byte's class, for good.
  static func table() -> UnsafePointer<ByteClass> {
    let table = UnsafeMutablePointer<ByteClass>.allocate(capacity: 256)
    for byte in 0...255 { (table + byte).initialize(to: of(UInt8(byte))) }
    return UnsafePointer(table)
  }

  private static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A, 0x5F: .letter
    case 0x2A: .wildcard
    case 0x2E, 0x2D, 0x2F, 0x40, 0x5C, 0x2B, 0x25, 0x23, 0x7E, 0x24: .joiner
    case 0xC3...0xDF: .twoByteLetter
    case 0x80...0xFF: .wide
    default: .mark
    }
  }
}
