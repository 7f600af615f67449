/// Reads text of a fixed layout: this module's own framing and small documents, which it writes byte for byte
/// one way only. Nothing else is accepted, so every reader of a format-1 file agrees on every byte.
struct FixedReader {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// Consumes exactly this text, or nothing.
  mutating func take(_ text: StaticString) -> Bool {
    let (expected, length) = (text.utf8Start, text.utf8CodeUnitCount)
    guard rest.count >= length else { return false }
    let isThere = rest.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < length, bytes[index] == expected[index] { index += 1 }
      return index == length
    }
    guard isThere else { return false }
    rest = rest.dropFirst(length)
    return true
  }

  /// Consumes a non-negative integer without leading zeros.
  mutating func integer() -> Int64? {
    let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
    var value: Int64 = 0
    for digit in digits {
      let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = product.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
      guard !tooLarge && !overflow else { return nil }
      value = sum
    }
    rest = rest.dropFirst(digits.count)
    return value
  }

  /// Consumes eight lower-case hexadecimal digits.
  mutating func checksum() -> UInt32? {
    guard rest.count >= 8 else { return nil }
    var value: UInt32 = 0
    for byte in rest.prefix(8) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    rest = rest.dropFirst(8)
    return value
  }

  /// Consumes printable ASCII up to a quotation mark, which stays; at most 64 bytes.
  mutating func plainText() -> String? {
    let text = rest.prefix(65).prefix { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    guard !text.isEmpty, text.count <= 64 else { return nil }
    rest = rest.dropFirst(text.count)
    return String(decoding: text, as: UTF8.self)
  }
}
