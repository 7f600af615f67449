/// What the scanner must know of characters beyond ASCII, from their UTF-8 bytes.
enum WideCharacter {
  /// Where the character that begins at a position ends; stays inside the buffer for any bytes.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    var end = position + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80, end < position + 4 { end += 1 }
    return end
  }

  /// Where a white-space character ends, or `nil` when there is another character.
  static func spaceEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int? {
    let first = bytes[position]
    if first == 0xC2 {
      guard position + 1 < bytes.count, bytes[position + 1] == 0xA0 || bytes[position + 1] == 0x85 else { return nil }
      return position + 2
    }
    guard first == 0xE1 || first == 0xE2 || first == 0xE3 || first == 0xEF, position + 2 < bytes.count else {
      return nil
    }
    switch (first, bytes[position + 1], bytes[position + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return position + 3
    default: return nil
    }
  }

  /// Whether an Arabic, Persian or full-width digit stands at a position.
  static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    switch bytes[position] {
    case 0xD9: position + 1 < bytes.count && (0xA0...0xA9).contains(bytes[position + 1])
    case 0xDB: position + 1 < bytes.count && (0xB0...0xB9).contains(bytes[position + 1])
    case 0xEF:
      position + 2 < bytes.count && bytes[position + 1] == 0xBC && (0x90...0x99).contains(bytes[position + 2])
    default: false
    }
  }
}
