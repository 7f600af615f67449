extension Timestamp: Codable {
  /// Writes ``rfc3339`` as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rfc3339)
  }

  /// Reads one RFC 3339 string, as strictly as ``init(rfc3339:)``.
  ///
  /// - Throws: `DecodingError.dataCorrupted` for another text, `DecodingError.typeMismatch` for another type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      self = try Timestamp(rfc3339: text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.message)
    }
  }
}
