/// Tells MAC and IPv6 addresses and fingerprints of keys, which are hexadecimal groups between colons.
enum AddressShape {
  /// Where the address that begins at a position ends, or `nil` when there is none.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var (position, groups, run, double, digits, pairs) = (start, 0, 0, false, 0, true)
    if start + 1 < bytes.count, bytes[start] == 0x3A, bytes[start + 1] == 0x3A {
      (position, groups, double, pairs) = (start + 2, 2, true, false)
    }
    while position < bytes.count, position - start < (pairs ? 200 : 46) {
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
    if double, position < bytes.count, bytes[position] == 0x2E { position = dottedEnd(bytes, position) }
    if position < bytes.count, isWordByte(bytes[position]) { return nil }
    groups += 1
    pairs = pairs && run == 2
    let isMAC = groups >= 6 && pairs
    let isIPv6 = groups == 8 || (double && groups >= 3 && (digits > 0 || groups >= 4))
    return isMAC || isIPv6 ? position : nil
  }

  /// Where the hexadecimal groups end that begin at a position, when they are more than any address has.
  static func groupsEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var (position, colons) = (start, 0)
    while position < bytes.count, bytes[position] == 0x3A || isHex(bytes[position]) {
      if bytes[position] == 0x3A { colons += 1 }
      position += 1
    }
    return colons > 8 ? position : start
  }

  /// Where the IPv4 address ends that an IPv6 address may end in.
  private static func dottedEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ dot: Int) -> Int {
    var end = dot
    while end < bytes.count, end - dot < 12, bytes[end] == 0x2E || (0x30...0x39).contains(bytes[end]) { end += 1 }
    return bytes[end - 1] == 0x2E ? dot : end
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isHex(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || (0xC3...0xDF).contains(byte)
  }
}
