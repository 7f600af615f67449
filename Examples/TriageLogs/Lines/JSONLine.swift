/// A line that is one JSON object; one that was torn or cut counts as long as what there is makes an entry.
enum JSONLine {
  static func head(_ line: Bytes) -> LineHead? {
    guard line.byte(1) == Ascii.quote || line.byte(1) == Ascii.space else { return nil }
    var scanner = JSONFields(line)
    var fields = FieldReader(format: .json)
    scanner.read(into: &fields)
    return fields.isEntry ? fields.head(of: line) : nil
  }
}

/// Walks one JSON object and hands its plain values to a field reader, the path of a nested one joined with dots.
///
/// Stops without a word at what is no JSON, at 32 levels, and at a path longer than 256 bytes it looks no further in.
/// The stack does not grow with the input, the time is linear in it.
private struct JSONFields {
  private var rest: Bytes
  private var path: [UInt8] = []

  init(_ line: Bytes) { rest = line.trimmed }

  private struct Container {
    var isArray: Bool
    var pathLength: Int
    var index = 0
  }

  mutating func read(into fields: inout FieldReader) {
    var open: [Container] = []
    guard rest.take("{") else { return }
    open.append(Container(isArray: false, pathLength: 0))
    var startsContainer = true
    while let container = open.last {
      skipSpace()
      let end: StaticString = container.isArray ? "]" : "}"
      if rest.take(end) {
        let length = open.removeLast().pathLength
        path.removeLast(max(0, path.count - length))
        startsContainer = false
        continue
      }
      if !startsContainer {
        guard rest.take(",") else { return }
        skipSpace()
      }
      path.removeLast(max(0, path.count - container.pathLength))
      guard readKey(of: container) else { return }
      open[open.count - 1].index += 1
      skipSpace()
      startsContainer = rest.first == Ascii.openBrace || rest.first == Ascii.openBracket
      if startsContainer {
        guard open.count < 32 else { return }
        open.append(Container(isArray: rest.first == Ascii.openBracket, pathLength: path.count))
        rest.removeFirst()
      } else {
        guard let value = value() else { return }
        if path.count <= 256 { fields.read(key: path[...], value: value) }
      }
    }
  }

  private mutating func readKey(of container: Container) -> Bool {
    if !path.isEmpty { path.append(Ascii.dot) }
    if container.isArray {
      path.append(contentsOf: String(container.index).utf8)
      return true
    }
    guard rest.first == Ascii.quote, let key = text() else { return false }
    path.append(contentsOf: key.prefix(257))
    skipSpace()
    return rest.take(":")
  }

  private mutating func value() -> FieldValue? {
    guard let first = rest.first else { return nil }
    if first == Ascii.quote { return text().map { .text($0) } }
    if first.isDigit || first == Ascii.dash {
      return .number(
        rest.take { $0.isDigit || $0 == Ascii.dash || $0 == Ascii.dot || $0 == UInt8(ascii: "+") || $0 | 0x20 == 101 })
    }
    let word = rest.take(while: \.isLetter)
    return word.equals("true") || word.equals("false") || word.equals("null") ? .word(word) : nil
  }

  /// A string; one that the line's end cuts off is taken as far as it goes.
  private mutating func text() -> Bytes? {
    rest.removeFirst()
    let plain = rest.take { $0 != Ascii.quote && $0 != Ascii.backslash }
    if rest.take("\"") { return plain }
    var text = Array(plain)
    while let byte = rest.first {
      rest.removeFirst()
      if byte == Ascii.quote { break }
      guard byte == Ascii.backslash, let escaped = rest.first else {
        text.append(byte)
        continue
      }
      rest.removeFirst()
      switch escaped {
      case UInt8(ascii: "n"): text.append(Ascii.newline)
      case UInt8(ascii: "t"): text.append(Ascii.tab)
      case UInt8(ascii: "r"): text.append(Ascii.return)
      case UInt8(ascii: "b"): text.append(8)
      case UInt8(ascii: "f"): text.append(12)
      case UInt8(ascii: "u"): appendScalar(&text)
      default: text.append(escaped)
      }
    }
    return text[...]
  }

  private mutating func appendScalar(_ text: inout [UInt8]) {
    var value = hex() ?? 0xFFFD
    if (0xD800..<0xDC00).contains(value), rest.starts(with: "\\u") {
      let before = rest
      rest = rest.dropFirst(2)
      if let low = hex(), (0xDC00..<0xE000).contains(low) {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      } else {
        rest = before
      }
    }
    let scalar = UnicodeScalar(value) ?? "\u{FFFD}"
    text.append(contentsOf: Character(scalar).utf8)
  }

  private mutating func hex() -> UInt32? {
    var value: UInt32 = 0
    guard rest.count >= 4 else { return nil }
    for byte in rest.prefix(4) {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    rest = rest.dropFirst(4)
    return value
  }

  private mutating func skipSpace() { rest = rest.drop { $0 == Ascii.space || $0 == Ascii.tab } }
}
