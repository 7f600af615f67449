extension JSONReader {
  /// Checks the next value as strictly as reading it would, and moves behind it. Does not recurse.
  public mutating func skipValue() throws(JSONError) {
    let base = frames.count
    try passValue()
    while frames.count > base {
      let isObject = frames[frames.count - 1].isObject
      if try advanceToValue(inObject: isObject) { try passValue() }
    }
  }

  /// The bytes of the next value, checked; the reader moves behind it. Use with ``bytes(in:)``.
  public mutating func rawValue() throws(JSONError) -> Range<Int> {
    let start = position
    try skipValue()
    return start..<position
  }

  /// A copy of some bytes of the text; the range is cut to fit.
  public func bytes(in range: Range<Int>) -> [UInt8] {
    Array(bytes[range.clamped(to: 0..<bytes.count)])
  }

  /// Moves behind a scalar, or into a container.
  private mutating func passValue() throws(JSONError) {
    switch try beginValue() {
    case Ascii.quote:
      _ = try scanString(maximum: limits.maximumStringBytes)
      try endScalar()
    case Ascii.minus, Ascii.zero...Ascii.nine:
      _ = try scanNumber()
      try endScalar()
    case UInt8(ascii: "t"): try takeWord("true")
    case UInt8(ascii: "f"): try takeWord("false")
    case UInt8(ascii: "n"): try takeWord("null")
    case Ascii.openBrace: try openContainer(isObject: true)
    case Ascii.openBracket: try openContainer(isObject: false)
    default: throw unexpectedByteError()
    }
  }
}
