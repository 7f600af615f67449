/// Checks that bytes are one JSON text, and builds nothing.
///
/// Verdicts where RFC 8259 leaves room: a byte order mark, duplicate keys (compared by bytes after escapes are
/// resolved), lone surrogates and ill-formed UTF-8 are refused; U+0000 is refused unless ``JSONLimits/allowsNUL``;
/// `-0` is a number (but no integer); a number that a double cannot hold as finite, or that is not zero and would
/// become zero, is refused; whole numbers may be of any size below that.
public enum JSONScanner: Sendable {
  /// Checks the bytes; time linear in them, memory in their nesting and the longest string with escapes.
  ///
  /// - Throws: ``JSONError`` for the first fault.
  public static func validate(_ bytes: [UInt8], limits: JSONLimits = .outside) throws(JSONError) {
    var reader = JSONReader(bytes, limits: limits)
    try reader.skipValue()
    try reader.finish()
  }

  /// Checks a copy of a buffer; a buffer that is too long is refused before it is copied.
  ///
  /// - Throws: ``JSONError`` for the first fault.
  public static func validate(_ buffer: UnsafeBufferPointer<UInt8>, limits: JSONLimits = .outside) throws(JSONError) {
    guard buffer.count <= limits.maximumBytes else {
      throw JSONError(.tooLong, "Send at most \(limits.maximumBytes) bytes.", offset: 0)
    }
    try validate(Array(buffer), limits: limits)
  }
}
