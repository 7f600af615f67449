/// Decodes any `Decodable` value from JSON bytes.
public struct IssueJSONDecoder: Sendable {
  /// What a text may ask for.
  public var limits: JSONLimits

  /// Makes a decoder.
  public init(limits: JSONLimits = .outside) { self.limits = limits }

  /// Reads a whole text.
  public func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    var reader = JSONReader(bytes, limits: limits)
    let value = try decode(type, from: &reader)
    try reader.finish()
    return value
  }

  /// Reads the reader's next value.
  public func decode<Value: Decodable>(_ type: Value.Type, from reader: inout JSONReader) throws -> Value {
    throw reader.failure("Not there yet.", code: .misuse)
  }
}
