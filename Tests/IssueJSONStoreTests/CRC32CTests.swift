import IssueJSONStore
import Testing

@Suite struct CRC32CTests {
  @Test(
    arguments: [
      ("", 0), ("123456789", 0xe306_9283), ("a", 0xc1d0_4330),
      ("The quick brown fox jumps over the lazy dog", 0x2262_0404),
    ] as [(String, UInt32)])
  func checksumOfTextIsThePublishedOne(_ text: String, _ expected: UInt32) {
    #expect(CRC32C.checksum(Array(text.utf8)[...]) == expected)
  }

  /// RFC 3720, B.4.
  @Test func checksumOf32BytesIsThePublishedOne() {
    #expect(CRC32C.checksum([UInt8](repeating: 0, count: 32)[...]) == 0x8a91_36aa)
    #expect(CRC32C.checksum([UInt8](repeating: 0xff, count: 32)[...]) == 0x62a8_ab43)
    #expect(CRC32C.checksum((0..<32).map { UInt8($0) }[...]) == 0x46dd_794e)
    #expect(CRC32C.checksum((0..<32).reversed().map { UInt8($0) }[...]) == 0x113f_db5c)
  }

  @Test func checksumAgreesWithBitByBitDivisionAtEveryLengthAndAlignment() {
    var random = SeededGenerator(seed: 11)
    let bytes = (0..<80).map { _ in UInt8.random(in: 0...255, using: &random) }
    for start in 0..<9 {
      for end in start..<bytes.count {
        #expect(CRC32C.checksum(bytes[start..<end]) == bitwiseChecksum(bytes[start..<end]))
      }
    }
  }
}

/// CRC-32C by its definition.
func bitwiseChecksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
  var crc = ~UInt32(0)
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82f6_3b78 : crc >> 1 }
  }
  return ~crc
}
