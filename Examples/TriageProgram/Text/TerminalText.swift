/// Text from logs on a terminal: nothing in it may move the cursor, change colours or turn the line around, and its
/// width must be known.
package enum TerminalText {
  /// How many marks may be drawn on one scalar.
  static let marksPerScalar = 4

  /// The text as one harmless line.
  ///
  /// Colour sequences go; other control characters and white space become one space; formatting scalars (direction
  /// marks, joiners, tags, variation selectors) go; a scalar keeps four marks. Without UTF-8 whatever is not ASCII
  /// becomes `?`. Linear in the text's length.
  package static func line(_ text: String, isUTF8: Bool = true) -> String {
    var kept = String.UnicodeScalarView()
    var gap = false
    var marks = 0
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch kind(scalar) {
      case .escape:
        if skipSequence(scalar, &rest) { break }
        gap = !kept.isEmpty
      case .space: gap = !kept.isEmpty
      case .unseen: break
      case .mark:
        guard isUTF8, !kept.isEmpty, !gap, marks < marksPerScalar else { break }
        marks += 1
        kept.append(scalar)
      case .visible:
        if gap { kept.append(" ") }
        gap = false
        marks = 0
        kept.append(isUTF8 || scalar.isASCII ? scalar : "?")
      }
    }
    return String(kept)
  }

  /// How many columns a harmless line takes.
  package static func width(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ScalarWidth.of($1) }
  }

  /// The beginning of a harmless line that fits into so many columns; an ellipsis marks a cut.
  package static func cut(_ line: String, to columns: Int, isUTF8: Bool = true) -> String {
    guard width(line) > columns else { return line }
    let ellipsis = isUTF8 ? "…" : "..."
    let room = columns - width(ellipsis)
    guard room > 0 else { return String(repeating: ".", count: max(columns, 0)) }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in line.unicodeScalars {
      used += ScalarWidth.of(scalar)
      if used > room { break }
      kept.append(scalar)
    }
    while kept.last == " " { kept.removeLast() }
    return String(kept) + ellipsis
  }

  /// The line with spaces behind it, or before it, up to so many columns.
  package static func padded(_ line: String, to columns: Int, onTheLeft: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, columns - width(line)))
    return onTheLeft ? spaces + line : line + spaces
  }

  /// Some words as lines of at most so many columns each, where the words are not wider.
  package static func wrapped(_ words: [String], separator: String, to columns: Int) -> [String] {
    var lines: [String] = []
    for (index, word) in words.enumerated() {
      let text = index == words.count - 1 ? word : word + separator
      if let last = lines.last, width(last + word) <= columns {
        lines[lines.count - 1] = last + text
      } else {
        lines.append(text)
      }
    }
    return lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
  }

  private enum Kind { case escape, space, unseen, mark, visible }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    if scalar.value == 0x1B || scalar.value == 0x9B { return .escape }
    if (0x21...0x7E).contains(scalar.value) { return .visible }
    if scalar.value < 0xA0 || scalar.properties.isWhitespace { return .space }
    if scalar.properties.isVariationSelector { return .unseen }
    switch scalar.properties.generalCategory {
    case .format, .surrogate: return .unseen
    default: return ScalarWidth.isCombining(scalar) ? .mark : .visible
    }
  }

  /// Leaves out a whole control sequence (ECMA-48, 5.4), if one begins here.
  private static func skipSequence(_ scalar: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) -> Bool {
    var behind = rest
    if scalar.value == 0x1B {
      guard behind.popFirst() == "[" else { return false }
    }
    while let next = behind.popFirst(), (0x20...0x7E).contains(next.value) {
      if next.value >= 0x40 {
        rest = behind
        return true
      }
    }
    return false
  }
}
