/// Base64 of RFC 4648 with padding; each byte sequence has exactly one text.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func append(_ data: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    var group: UInt32 = 0
    var count = 0
    func digit(_ shift: UInt32) -> UInt8 { alphabet[Int(group >> shift & 63)] }
    for byte in data {
      group = group << 8 | UInt32(byte)
      count += 1
      guard count == 3 else { continue }
      bytes.append(digit(18))
      bytes.append(digit(12))
      bytes.append(digit(6))
      bytes.append(digit(0))
      group = 0
      count = 0
    }
    guard count > 0 else { return }
    group <<= count == 1 ? 16 : 8
    bytes.append(digit(18))
    bytes.append(digit(12))
    bytes.append(count == 1 ? UInt8(ascii: "=") : digit(6))
    bytes.append(UInt8(ascii: "="))
  }

  /// Nil for any other character, wrong padding, or bits set that no byte uses.
  static func decode(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 4 == 0 else { return nil }
    let padding = digits.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
    var result: [UInt8] = []
    result.reserveCapacity(digits.count / 4 * 3)
    var group: UInt32 = 0
    for index in 0..<(digits.count - padding) {
      guard let value = value(digits[index]) else { return nil }
      group = group << 6 | value
      guard index % 4 == 3 else { continue }
      result.append(UInt8(truncatingIfNeeded: group >> 16))
      result.append(UInt8(truncatingIfNeeded: group >> 8))
      result.append(UInt8(truncatingIfNeeded: group))
      group = 0
    }
    switch padding {
    case 1:
      guard group & 3 == 0 else { return nil }
      result.append(UInt8(truncatingIfNeeded: group >> 10))
      result.append(UInt8(truncatingIfNeeded: group >> 2))
    case 2:
      guard group & 15 == 0 else { return nil }
      result.append(UInt8(truncatingIfNeeded: group >> 4))
    default: break
    }
    return result
  }

  private static func value(_ digit: UInt8) -> UInt32? {
    switch digit {
    case 0x41...0x5A: UInt32(digit - 0x41)
    case 0x61...0x7A: UInt32(digit - 0x61 + 26)
    case 0x30...0x39: UInt32(digit - 0x30 + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
