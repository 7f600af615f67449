/// CRC-32C (Castagnoli, reflected polynomial 0x82f63b78), eight bytes at a time.
///
/// The tables, 8 KiB, are built at first use. The check value of `123456789` is `e3069283`.
package enum CRC32C {
  /// The checksum of some bytes. O(n).
  package static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBytes { source in
      tables.withUnsafeBufferPointer { table in
        var crc = ~UInt32(0)
        var index = 0
        while source.count - index >= 8 {
          let low = crc ^ UInt32(littleEndian: source.loadUnaligned(fromByteOffset: index, as: UInt32.self))
          let high = UInt32(littleEndian: source.loadUnaligned(fromByteOffset: index + 4, as: UInt32.self))
          let near =
            table[0x700 | Int(low & 0xff)] ^ table[0x600 | Int(low >> 8 & 0xff)]
            ^ table[0x500 | Int(low >> 16 & 0xff)] ^ table[0x400 | Int(low >> 24)]
          let far =
            table[0x300 | Int(high & 0xff)] ^ table[0x200 | Int(high >> 8 & 0xff)]
            ^ table[0x100 | Int(high >> 16 & 0xff)] ^ table[Int(high >> 24)]
          crc = near ^ far
          index += 8
        }
        while index < source.count {
          crc = crc >> 8 ^ table[Int((crc ^ UInt32(source[index])) & 0xff)]
          index += 1
        }
        return ~crc
      }
    }
  }

  /// Table `k` at `k << 8` advances a byte over `k` further zero bytes.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 << 8)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 {
        crc = crc >> 1 ^ (crc & 1 == 1 ? 0x82f6_3b78 : 0)
      }
      tables[byte] = crc
    }
    for index in 256..<tables.count {
      let previous = tables[index - 256]
      tables[index] = previous >> 8 ^ tables[Int(previous & 0xff)]
    }
    return tables
  }()
}
