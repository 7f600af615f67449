/// A coding key of any text or index.
public struct JSONCodingKey: CodingKey, Hashable, Sendable {
  /// The key's text.
  public let stringValue: String
  /// The index, when it is one.
  public let intValue: Int?

  /// Makes a key of a text.
  public init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  /// Makes a key of an index.
  public init(intValue: Int) {
    stringValue = String(intValue)
    self.intValue = intValue
  }

  static let superKey = JSONCodingKey(stringValue: "super")
}
