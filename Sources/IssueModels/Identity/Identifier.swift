/// A record's id that knows what it identifies, so that a comment's id cannot be passed for an issue's.
///
/// It reads and writes as the bare UUID.
public struct Identifier<Entity>: Hashable, Sendable {
  /// The id itself.
  public let recordID: RecordID

  /// Wraps an id.
  public init(_ recordID: RecordID) {
    self.recordID = recordID
  }

  /// Reads the 36 characters of a UUID; anything else gives `nil`.
  public init?(text: String) {
    guard let id = RecordID(text: text) else { return nil }
    recordID = id
  }
}

extension Identifier: Comparable {
  /// Orders by the bytes of the id.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.recordID < right.recordID }
}

extension Identifier: CustomStringConvertible {
  /// The UUID in lower case.
  public var description: String { recordID.description }
}

extension Identifier: Codable {
  /// Reads the UUID's text.
  public init(from decoder: any Decoder) throws { recordID = try RecordID(from: decoder) }

  /// Writes the UUID's text.
  public func encode(to encoder: any Encoder) throws { try recordID.encode(to: encoder) }
}
