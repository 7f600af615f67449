/// Text that is compared, ordered and hashed by its UTF-8 bytes.
///
/// `String` compares by canonical equivalence: `é` and `e` + U+0301 are equal, and a long run of combining marks
/// costs time that grows with the square of its length. For identifiers and keys both are wrong; this type makes the
/// two texts differ, in time linear in their bytes, and orders by bytes, as any backend can.
public struct UTF8Text: Sendable {
  /// The text.
  public var string: String

  /// Wraps a text.
  public init(_ string: String) { self.string = string }

  /// The text's bytes.
  public var bytes: [UInt8] { Array(string.utf8) }
}

extension UTF8Text: Hashable {
  /// Whether both texts have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.string.hasSameBytes(as: right.string) }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) { string.hashBytes(into: &hasher) }
}

extension UTF8Text: Comparable {
  /// Whether the bytes of `left` come before those of `right`.
  public static func < (left: Self, right: Self) -> Bool {
    left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
  }
}

extension UTF8Text: Codable {
  /// Writes the text as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }

  /// Reads one string.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }
}

extension UTF8Text: ExpressibleByStringLiteral {
  /// Wraps a literal.
  public init(stringLiteral value: String) { self.init(value) }
}

extension UTF8Text: CustomStringConvertible {
  /// The text.
  public var description: String { string }
}
