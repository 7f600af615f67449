/// UTF-8 by the table of well-formed sequences (Unicode, table 3-7).
enum UTF8Coding {
  /// The scalar that begins with the non-ASCII byte at `index`, which moves behind it; nil, unmoved, if ill-formed.
  static func decode(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> UInt32? {
    let first = bytes[index]
    func continuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> UInt32? {
      guard index + offset < end, range.contains(bytes[index + offset]) else { return nil }
      return UInt32(bytes[index + offset] & 0x3F)
    }
    switch first {
    case 0xC2...0xDF:
      guard let second = continuation(1) else { return nil }
      index += 2
      return UInt32(first & 0x1F) << 6 | second
    case 0xE0...0xEF:
      let range: ClosedRange<UInt8> = first == 0xE0 ? 0xA0...0xBF : first == 0xED ? 0x80...0x9F : 0x80...0xBF
      guard let second = continuation(1, range), let third = continuation(2) else { return nil }
      index += 3
      return UInt32(first & 0x0F) << 12 | second << 6 | third
    case 0xF0...0xF4:
      let range: ClosedRange<UInt8> = first == 0xF0 ? 0x90...0xBF : first == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      guard let second = continuation(1, range), let third = continuation(2), let fourth = continuation(3)
      else { return nil }
      index += 4
      return UInt32(first & 0x07) << 18 | second << 12 | third << 6 | fourth
    default: return nil
    }
  }

  /// Appends a scalar's bytes.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    func low(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      bytes.append(low(0))
    } else if scalar < 0x10000 {
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      bytes.append(low(6))
      bytes.append(low(0))
    } else {
      bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      bytes.append(low(12))
      bytes.append(low(6))
      bytes.append(low(0))
    }
  }
}
