/// Percent-encoding, as far as grouping needs it.
enum Percent {
  /// The text behind the escapes, or `nil` when an escape is broken or the bytes are not UTF-8.
  static func decode(_ text: Substring) -> String? {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      guard bytes[position] == 0x25 else {
        result.append(bytes[position])
        position += 1
        continue
      }
      guard position + 2 < bytes.count, let high = value(bytes[position + 1]), let low = value(bytes[position + 2])
      else {
        return nil
      }
      result.append(high << 4 | low)
      position += 3
    }
    return String(validating: result, as: UTF8.self)
  }

  /// A path segment with `%2e` spelled as the dot that it is.
  static func spellingOutDots(_ segment: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = segment
    while let byte = rest.popFirst() {
      let next = rest.prefix(2)
      if byte == 0x25, next.count == 2, next.first == 0x32, next.last.map({ $0 | 0x20 }) == 0x65 {
        result.append(0x2E)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// An upper-case hexadecimal digit.
  static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x37 + (nibble & 15)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
