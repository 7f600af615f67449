/// One part of a version: a number of any length, or a word. Numbers come before words (SemVer 2.0.0, 11.4.3).
struct VersionPart: Sendable {
  static let zero = VersionPart([])

  /// The digits without leading zeros, or the word's bytes.
  private let bytes: [UInt8]
  private let isNumber: Bool

  init(_ text: ArraySlice<UInt8>) {
    isNumber = text.allSatisfy(VersionPart.isDigit)
    bytes = Array(isNumber ? text.drop { $0 == UInt8(ascii: "0") } : text)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  func order(against other: VersionPart) -> Int {
    if isNumber != other.isNumber { return isNumber ? -1 : 1 }
    if isNumber, bytes.count != other.bytes.count { return bytes.count - other.bytes.count }
    if bytes == other.bytes { return 0 }
    return bytes.lexicographicallyPrecedes(other.bytes) ? -1 : 1
  }
}
