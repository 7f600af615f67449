/// The number that a store gets when it is made and that all of its files carry: a UUID in its usual spelling.
package struct StoreIdentity: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// A version 4 UUID from a source of random numbers.
  package init(from random: inout some RandomNumberGenerator) {
    let high = random.next() & 0xffff_ffff_ffff_0fff | 0x4000
    let low = random.next() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000 as UInt64
    var text: [UInt8] = []
    for (index, word) in [UInt32(high >> 32), UInt32(truncatingIfNeeded: high)].enumerated() {
      if index == 1 { text.append(UInt8(ascii: "-")) }
      FixedWriter.append(checksum: word, to: &text)
    }
    FixedWriter.append(checksum: UInt32(low >> 32), to: &text)
    FixedWriter.append(checksum: UInt32(truncatingIfNeeded: low), to: &text)
    for position in [13, 18, 23] { text.insert(UInt8(ascii: "-"), at: position) }
    description = String(decoding: text, as: UTF8.self)
  }

  /// The lower-case spelling of a UUID; `nil` for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return nil }
    for (index, byte) in bytes.enumerated() {
      if [8, 13, 18, 23].contains(index) {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f")
        guard isDigit || isLetter else { return nil }
      }
    }
    description = text
  }
}
