/// What events of one problem have in common: equal fingerprints, one issue.
///
/// Two fingerprints are equal when their UTF-8 bytes are; Unicode's canonical equivalence plays no part.
public struct Fingerprint: Sendable {
  /// The fingerprint as text; groupers of this module give 64 lower-case hexadecimal digits.
  public let text: String

  /// Wraps a text, which may come from any grouper.
  public init(_ text: String) {
    self.text = text
  }
}

extension Fingerprint: Hashable {
  /// Whether the UTF-8 bytes are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the UTF-8 bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

extension Fingerprint: Comparable {
  /// Orders by UTF-8 bytes.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Fingerprint: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}

extension Fingerprint: Codable {
  /// Reads the text from a single string.
  ///
  /// - Throws: what the decoder throws when there is no string.
  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the text as a single string.
  ///
  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
