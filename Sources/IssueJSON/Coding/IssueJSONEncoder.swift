/// Encodes any `Encodable` value as JSON bytes.
public struct IssueJSONEncoder: Sendable {
  /// Makes an encoder.
  public init() {}

  /// The value as a whole text.
  public func encode(_ value: some Encodable) throws -> [UInt8] {
    var writer = JSONWriter()
    try encode(value, into: &writer)
    return writer.take()
  }

  /// Writes the value as the writer's next value.
  public func encode(_ value: some Encodable, into writer: inout JSONWriter) throws {
    throw JSONError(.misuse, "Not there yet.")
  }
}
