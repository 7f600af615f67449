/// Writes the parts of the fixed layout that `FixedReader` reads.
enum FixedWriter {
  /// Eight lower-case hexadecimal digits.
  static func append(checksum: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: 28, through: 0, by: -4) {
      let nibble = UInt8(checksum >> UInt32(shift) & 0xf)
      bytes.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
    }
  }

  /// The decimal digits of a non-negative integer.
  static func append(integer: Int64, to bytes: inout [UInt8]) {
    guard integer >= 10 else { return bytes.append(UInt8(ascii: "0") + UInt8(max(integer, 0))) }
    let start = bytes.count
    var rest = integer
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }
}
