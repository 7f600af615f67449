/// Decodes any `Decodable` value from JSON bytes.
///
/// The whole text is checked (see ``JSONScanner``), also what the type does not read. Whole numbers are exact and
/// refuse fractions, exponents and `-0`. A `Date` is an RFC 3339 string, `Data` base64, a `URL` a string.
///
/// What is wrong with the text is a ``JSONError``, what the type does not accept a `DecodingError` with its coding
/// path; the keys in that path have the names in the text.
public struct IssueJSONDecoder: Sendable {
  /// What a text may ask for.
  public var limits: JSONLimits
  /// What to hand to the types that are decoded.
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

  /// Makes a decoder.
  public init(limits: JSONLimits = .outside) { self.limits = limits }

  /// Reads a whole text.
  ///
  /// - Throws: ``JSONError``, `DecodingError`, and what the type throws.
  public func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    var reader = JSONReader(bytes, limits: limits)
    let tape = try reader.readTape()
    try reader.finish()
    return try TapeDocument(bytes, tape, userInfo).value(type, 0)
  }

  /// Reads the reader's next value; the reader's limits apply, and coding paths begin at the whole text.
  ///
  /// - Throws: ``JSONError``, `DecodingError`, and what the type throws.
  public func decode<Value: Decodable>(_ type: Value.Type, from reader: inout JSONReader) throws -> Value {
    let document = TapeDocument(reader.bytes, try reader.readTape(), userInfo)
    do {
      return try document.value(type, 0)
    } catch let error as DecodingError {
      throw error.prefixed(by: reader.codingPath)
    }
  }
}

extension DecodingError {
  fileprivate func prefixed(by prefix: [any CodingKey]) -> DecodingError {
    guard !prefix.isEmpty else { return self }
    func moved(_ context: Context) -> Context {
      Context(
        codingPath: prefix + context.codingPath, debugDescription: context.debugDescription,
        underlyingError: context.underlyingError)
    }
    switch self {
    case .typeMismatch(let type, let context): return .typeMismatch(type, moved(context))
    case .valueNotFound(let type, let context): return .valueNotFound(type, moved(context))
    case .keyNotFound(let key, let context): return .keyNotFound(key, moved(context))
    case .dataCorrupted(let context): return .dataCorrupted(moved(context))
    @unknown default: return self
    }
  }
}
