/// Encodes any `Encodable` value as JSON bytes.
///
/// Whole numbers are exact, doubles have the fewest digits that give the same bits, texts keep their bytes. A `Date` is
/// an RFC 3339 string rounded to the millisecond, `Data` base64, a `URL` a string. Members come in the order in which
/// they are encoded; nested containers may be written in any order.
///
/// What a strict reader would refuse is refused here with an `EncodingError` and its coding path: numbers that are not
/// finite, one key twice in an object, more than ``maximumDepth`` levels.
public struct IssueJSONEncoder: Sendable {
  /// The most arrays and objects open at once; values above 256 count as 256.
  public var maximumDepth: Int
  /// What to hand to the values that are encoded.
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

  /// Makes an encoder.
  public init(maximumDepth: Int = JSONLimits.ownRecords.maximumDepth) { self.maximumDepth = maximumDepth }

  /// The value as a whole text.
  ///
  /// - Throws: `EncodingError`, and what the value throws.
  public func encode(_ value: some Encodable) throws -> [UInt8] {
    let sink = EncodingSink(
      [], depth: 0, maximumDepth: min(max(maximumDepth, 0), 256), prefix: [], userInfo: userInfo)
    try sink.write(value, parent: -1, key: .none)
    return sink.bytes
  }

  /// Writes the value as the writer's next value. When that fails, the writer is as before.
  ///
  /// - Throws: `EncodingError`, what the value throws, and ``JSONError/Code/misuse`` when no value is due.
  public func encode(_ value: some Encodable, into writer: inout JSONWriter) throws {
    let before = writer.mark
    try writer.beginValue()
    let sink = EncodingSink(
      [], depth: writer.depth, maximumDepth: min(maximumDepth, writer.maximumDepth), prefix: [], userInfo: userInfo)
    swap(&sink.bytes, &writer.bytes)
    do {
      try sink.write(value, parent: -1, key: .none)
      swap(&sink.bytes, &writer.bytes)
    } catch {
      swap(&sink.bytes, &writer.bytes)
      writer.restore(before)
      throw error
    }
  }
}
