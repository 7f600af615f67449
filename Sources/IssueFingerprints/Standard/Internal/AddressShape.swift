/// Tells MAC and IPv6 addresses, which are hexadecimal groups between colons.
enum AddressShape {
  /// Where the address that begins at a position ends, or `nil` when there is none.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var (position, groups, run, double, digits, pairs) = (start, 0, 0, false, 0, true)
    while position < bytes.count, position - start < 46 {
      let byte = bytes[position]
      if byte == 0x3A {
        guard position + 1 < bytes.count, isHex(bytes[position + 1]) || bytes[position + 1] == 0x3A else {
          guard digits > 0 else { return nil }
          break
        }
        if run == 0 && !(position > start && bytes[position - 1] == 0x3A && !double) { return nil }
        if run == 0 { double = true }
        pairs = pairs && run == 2
        groups += 1
        run = 0
      } else if isHex(byte) {
        run += 1
        if byte <= 0x39 { digits += 1 }
        guard run <= 4 else { return nil }
      } else {
        break
      }
      position += 1
    }
    guard run > 0 else { return nil }
    if position < bytes.count, isWordByte(bytes[position]) { return nil }
    groups += 1
    pairs = pairs && run == 2
    let isMAC = groups == 6 && pairs
    let isIPv6 = groups == 8 || (double && groups >= 3 && (digits > 0 || groups >= 4))
    return isMAC || isIPv6 ? position : nil
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isHex(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || (0xC3...0xDF).contains(byte)
  }
}
