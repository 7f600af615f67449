extension JSONReader {
  /// The type of the value before which the reader stands.
  public mutating func peekKind() throws(JSONError) -> JSONKind {
    switch try beginValue() {
    case Ascii.openBrace: return .object
    case Ascii.openBracket: return .array
    case Ascii.quote: return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case Ascii.minus, Ascii.zero...Ascii.nine: return .number
    default: throw unexpectedByteError()
    }
  }

  /// Reads a string.
  public mutating func readString() throws(JSONError) -> String {
    let token = try beginString()
    return string(token)
  }

  /// Reads a string as text compared by bytes.
  public mutating func readText() throws(JSONError) -> UTF8Text {
    UTF8Text(try readString())
  }

  /// Reads a whole number, exactly.
  ///
  /// - Throws: ``JSONError/Code/number`` for a fraction, an exponent (`1.0` and `1e3` too), `-0`, or a number beyond
  ///   64 bits.
  public mutating func readInt64() throws(JSONError) -> Int64 {
    let start = position
    let token = try beginNumber()
    guard let value = int64(token) else {
      position = start
      throw error(.number, "Use a whole number from -9223372036854775808 to 9223372036854775807, without -0.")
    }
    try endScalar()
    return value
  }

  /// Reads a whole number; as ``readInt64()``, with the bounds of `Int`.
  public mutating func readInt() throws(JSONError) -> Int {
    let start = position
    let token = try beginNumber()
    guard let wide = int64(token), let value = Int(exactly: wide) else {
      position = start
      throw error(.number, "Use a whole number that fits, without -0.")
    }
    try endScalar()
    return value
  }

  /// Reads a number as the nearest double; `-0` gives negative zero.
  public mutating func readDouble() throws(JSONError) -> Double {
    let token = try beginNumber()
    try endScalar()
    return double(token)
  }

  /// Reads `true` or `false`.
  public mutating func readBool() throws(JSONError) -> Bool {
    switch try beginValue() {
    case UInt8(ascii: "t"):
      try takeWord("true")
      return true
    case UInt8(ascii: "f"):
      try takeWord("false")
      return false
    default: throw mismatch(.bool)
    }
  }

  /// Reads `null` when that is what is there; false, with the reader unmoved, when another value is.
  public mutating func readNull() throws(JSONError) -> Bool {
    guard try beginValue() == UInt8(ascii: "n") else { return false }
    try takeWord("null")
    return true
  }

  /// Reads a string that is an RFC 3339 time, as strictly as ``Timestamp/init(rfc3339:)``.
  ///
  /// - Throws: ``JSONError/Code/invalidValue`` for a string that is no such time.
  public mutating func readTimestamp() throws(JSONError) -> Timestamp {
    let start = position
    let token = try beginString()
    let source = token.isEscaped ? scratch : bytes
    let range = token.isEscaped ? 0..<scratch.count : token.start..<token.end
    let result = source.withUnsafeBufferPointer { Timestamp.parse(UnsafeBufferPointer(rebasing: $0[range])) }
    switch result {
    case .success(let time): return time
    case .failure(let reason): throw error(.invalidValue, reason.message, at: start)
    }
  }

  mutating func beginString() throws(JSONError) -> StringToken {
    guard try beginValue() == Ascii.quote else { throw mismatch(.string) }
    let token = try scanString(maximum: limits.maximumStringBytes)
    try endScalar()
    return token
  }

  private mutating func beginNumber() throws(JSONError) -> NumberToken {
    switch try beginValue() {
    case Ascii.minus, Ascii.zero...Ascii.nine: return try scanNumber()
    default: throw mismatch(.number)
    }
  }

  /// The first byte of the value that begins here; the reader does not move.
  @inline(__always)
  mutating func beginValue() throws(JSONError) -> UInt8 {
    guard pending == position else { throw notBeforeAValueError() }
    guard position < end else { throw endError() }
    return bytes[position]
  }

  /// Counts a value that was read.
  @inline(__always)
  mutating func countValue() throws(JSONError) {
    valueCount += 1
    guard valueCount <= limits.maximumValues else {
      throw error(.tooMany, "Send at most \(limits.maximumValues) values.")
    }
  }

  @inline(__always)
  mutating func endScalar() throws(JSONError) {
    try countValue()
    pending = -1
  }

  mutating func takeWord(_ word: StaticString) throws(JSONError) {
    let count = word.utf8CodeUnitCount
    guard end - position >= count else { throw unexpectedByteError() }
    for index in 0..<count where bytes[position + index] != word.utf8Start[index] { throw unexpectedByteError() }
    position += count
    try endScalar()
  }

  @inline(never)
  private func notBeforeAValueError() -> JSONError {
    if frames.isEmpty, position < end {
      return error(.syntax, "Remove what follows the value.")
    }
    return error(.misuse, "Call nextKey() or nextElement() before each value, and read each value once.")
  }

  /// The error for a value of another type, or for no value at all.
  @inline(never)
  mutating func mismatch(_ wanted: JSONKind) -> JSONError {
    let found: JSONKind
    do throws(JSONError) { found = try peekKind() } catch { return error }
    return error(.typeMismatch, "Send \(wanted.rawValue) here instead of \(found.rawValue).")
  }
}
