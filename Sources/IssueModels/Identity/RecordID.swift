/// The identity of any stored record: 128 bits, written as a UUID in lower case.
///
/// New ids are UUID version 7 (RFC 9562), so they sort by the millisecond in which they were made. Comparison is by
/// the 16 bytes, which is also the order of the text.
///
///     let id = RecordID(text: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")
public struct RecordID: Hashable, Sendable {
  /// The first eight bytes, as a big-endian number.
  public let high: UInt64
  /// The last eight bytes, as a big-endian number.
  public let low: UInt64

  /// Makes an id of its 128 bits.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Makes a UUID version 7 of a time and 74 random bits; the six bits that RFC 9562 fixes are set here.
  ///
  /// - Parameters:
  ///   - milliseconds: Since 1970 UTC; a negative time counts as 0, and only the lowest 48 bits are kept.
  ///   - random: Two random numbers.
  public init(version7At milliseconds: Int64, random: (UInt64, UInt64)) {
    let time = UInt64(clamping: milliseconds) & 0xFFFF_FFFF_FFFF
    high = time << 16 | 0x7000 | random.0 & 0x0FFF
    low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
  }

  /// Makes an id that stands for a natural key: UUID version 8 (RFC 9562) of the first 16 bytes of its digest.
  ///
  /// Two equal keys have one id, so a record can be found by its natural key without an index.
  ///
  /// - Parameter digest: At least 16 bytes of a cryptographic hash; missing bytes count as 0.
  public init(version8Of digest: [UInt8]) {
    var words: (UInt64, UInt64) = (0, 0)
    for position in 0..<8 {
      words.0 = words.0 << 8 | UInt64(position < digest.count ? digest[position] : 0)
      words.1 = words.1 << 8 | UInt64(position + 8 < digest.count ? digest[position + 8] : 0)
    }
    high = words.0 & ~0xF000 | 0x8000
    low = words.1 & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  }
}

extension RecordID: Comparable {
  /// Orders ids by their bytes: version 7 ids by creation.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}
