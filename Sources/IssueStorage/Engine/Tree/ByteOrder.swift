/// The order of byte strings that every key in the storage engine follows: byte by byte as unsigned numbers,
/// and a string comes before every longer string that begins with it.
package enum ByteOrder {
  /// Compares two byte strings.
  ///
  /// - Returns: A negative number when `left` comes first, zero when they are equal, a positive number otherwise.
  /// - Complexity: O(length of the shorter), eight bytes at a time.
  package static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    let shorter = min(left.count, right.count)
    let common = commonPrefixLength(left, right)
    guard common < shorter else { return left.count - right.count }
    return Int(left[common]) - Int(right[common])
  }

  /// The number of leading bytes in which both byte strings agree.
  ///
  /// - Complexity: O(result), eight bytes at a time.
  package static func commonPrefixLength(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    let shorter = min(left.count, right.count)
    var offset = 0
    while shorter - offset >= 8 {
      let difference =
        left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        ^ right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if difference != 0 { return offset + difference.littleEndian.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < shorter, left[offset] == right[offset] { offset += 1 }
    return offset
  }

  /// The number of leading bytes in which both byte strings agree.
  package static func commonPrefixLength(_ left: [UInt8], _ right: [UInt8]) -> Int {
    left.withUnsafeBytes { left in right.withUnsafeBytes { right in commonPrefixLength(left, right) } }
  }

  /// Whether `left` comes strictly before `right`.
  package static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.withUnsafeBytes { left in right.withUnsafeBytes { right in compare(left, right) < 0 } }
  }

  /// The shortest byte string that is greater than `low` and not greater than `high`, for `low` before `high`.
  ///
  /// Inner nodes keep these instead of whole keys.
  package static func shortestSeparator(after low: [UInt8], upTo high: [UInt8]) -> [UInt8] {
    Array(high.prefix(commonPrefixLength(low, high) + 1))
  }
}
