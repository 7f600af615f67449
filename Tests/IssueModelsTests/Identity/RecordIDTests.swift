import IssueJSON
import IssueModels
import Testing

@Suite("A record id")
struct RecordIDTests {
  static let text = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"

  @Test("reads and writes a UUID in lower case", arguments: [text, text.uppercased()])
  func readsAUUID(_ text: String) throws {
    let id = try #require(RecordID(text: text))
    #expect(id.high == 0x0190_A1B2_C3D4_7E5F)
    #expect(id.low == 0x8A9B_0C1D_2E3F_4A5B)
    #expect(id.description == Self.text)
    #expect(id.bytes.first == 0x01)
    #expect(id.bytes.last == 0x5B)
    #expect(id.bytes.count == 16)
  }

  @Test(
    "refuses every other text",
    arguments: [
      "", "-", "0190a1b2", "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b", "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5",
      "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b0", "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5g",
      " 0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b",
      "{0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}", "0190a1b2_c3d4_7e5f_8a9b_0c1d2e3f4a5b",
      "0190a1b2-c3d4-7e5f-8a9b0-c1d2e3f4a5b",
      "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5\u{E9}", "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5\u{FF11}",
      "------------------------------------", "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b\u{0}",
    ])
  func refusesOtherTexts(_ text: String) {
    #expect(RecordID(text: text) == nil)
  }

  @Test("orders as its text and its bytes do")
  func ordersAsItsText() {
    var generator = SeededGenerator(seed: 11)
    let ids = (0..<200).map { index in
      RecordID(high: index % 3 == 0 ? 7 : generator.next(), low: generator.next())
    }
    let sorted = ids.sorted()
    #expect(sorted.map(\.description) == ids.map(\.description).sorted())
    #expect(sorted.map(\.bytes) == ids.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) })
    for id in ids { #expect(RecordID(text: id.description) == id) }
  }

  @Test(
    "of version 7 holds the time, the version and the variant",
    arguments: [
      (0, 0), (1, 1), (1_700_000_000_123, 1_700_000_000_123), (-5, 0), (.min, 0), ((1 << 48) - 1, (1 << 48) - 1),
      (1 << 48, 0), (.max, (1 << 48) - 1),
    ] as [(Int64, UInt64)])
  func version7(_ time: Int64, _ kept: UInt64) {
    for random in [UInt64.min, .max, 0x0123_4567_89AB_CDEF] {
      let id = RecordID(version7At: time, random: (random, random))
      #expect(id.high >> 16 == kept)
      #expect(id.high >> 12 & 0xF == 7)
      #expect(id.low >> 62 == 2)
      #expect(id.high & 0xFFF == random & 0xFFF)
      #expect(id.low & 0x3FFF_FFFF_FFFF_FFFF == random & 0x3FFF_FFFF_FFFF_FFFF)
    }
  }

  @Test("of version 8 is the digest with version and variant, missing bytes being 0", arguments: [0, 1, 8, 15, 16, 32])
  func version8(_ count: Int) {
    let id = RecordID(version8Of: [UInt8](repeating: 0xFF, count: count))
    #expect(id.high >> 12 & 0xF == 8)
    #expect(id.low >> 62 == 2)
    let zeros = id.bytes.enumerated().filter { $0.offset >= count && $0.offset != 6 && $0.offset != 8 }
    #expect(zeros.allSatisfy { $0.element == 0 })
    #expect(
      RecordID(version8Of: [UInt8](repeating: 0xFF, count: 16))
        == RecordID(version8Of: [UInt8](repeating: 0xFF, count: 40)))
  }

  @Test("goes through JSON as its text, and other texts are refused")
  func goesThroughJSON() throws {
    let id = try #require(RecordID(text: Self.text))
    #expect(String(decoding: try IssueJSONEncoder().encode([id]), as: UTF8.self) == "[\"\(Self.text)\"]")
    let read = try IssueJSONDecoder().decode([IssueID].self, from: Array("[\"\(Self.text.uppercased())\"]".utf8))
    #expect(read == [IssueID(id)])
    #expect(throws: (any Error).self) { try IssueJSONDecoder().decode([RecordID].self, from: Array(#"["x"]"#.utf8)) }
    #expect(throws: (any Error).self) { try IssueJSONDecoder().decode([RecordID].self, from: Array("[1]".utf8)) }
  }
}
