/// Finds exceptions in the lines of an entry, telling the language by the look of the frames.
enum StackReader {
  static func exceptions(in lines: [Bytes]) -> [LogException] {
    var java = 0
    var node = 0
    for line in lines {
      if line.starts(with: "Traceback (most recent call last):")
        || line.find("Traceback (most recent call last):") != nil
      {
        return PythonStack.exceptions(in: lines)
      }
      if line.starts(with: "goroutine "), line.last == Ascii.colon { return GoStack.exceptions(in: lines) }
      let text = line.trimmed
      if text.starts(with: "at ") {
        if JavaStack.frame(text) != nil { java += 1 } else if NodeStack.frame(text) != nil { node += 1 }
      } else if text.starts(with: "Caused by: ") {
        java += 1
      }
    }
    if java > 0, java >= node { return JavaStack.exceptions(in: lines) }
    if node > 0 { return NodeStack.exceptions(in: lines) }
    return []
  }

  /// At most this many frames of one exception are kept; a runaway recursion has thousands of equal ones.
  static let frameLimit = 128
  static let exceptionLimit = 16
}

/// `Type: message` as the languages print it.
enum ErrorHeader {
  /// Splits a text whose beginning is a type's name: letters, digits, `.`, `$`, `_`, ending in a word that begins with a
  /// capital letter or standing before a colon.
  static func split(_ text: Bytes) -> (type: Bytes, message: Bytes)? {
    var rest = text
    let type = rest.take { $0.isName && $0 != Ascii.dash }
    guard let first = type.first, first.isLetter || first == UInt8(ascii: "_") else { return nil }
    let name = type.lastIndex(of: Ascii.dot).map { type[($0 + 1)...] } ?? type
    guard let initial = name.first,
      initial >= 65 && initial <= 90 || name.contains(UInt8(ascii: "$")) || looksLikeError(name)
    else { return nil }
    if rest.first == Ascii.space, rest.byte(1) == Ascii.openBracket, let close = rest.prefix(64).find("]: ") {
      return (type, rest[(close + 3)...])
    }
    if rest.isEmpty { return (type, rest) }
    guard rest.first == Ascii.colon, rest.count == 1 || rest.byte(1) == Ascii.space else { return nil }
    return (type, rest.dropFirst(2))
  }

  /// Whether a name ends as the names of errors do.
  static func looksLikeError(_ name: Bytes) -> Bool {
    name.ends(with: "Error") || name.ends(with: "Exception") || name.ends(with: "error") || name.ends(with: "Warning")
      || name.equals("KeyboardInterrupt") || name.equals("SystemExit") || name.ends(with: "ExceptionGroup")
  }

  /// The last place within a line where a type that looks like an error's begins: `… failed: TypeError: x is null`.
  static func find(in line: Bytes) -> (type: Bytes, message: Bytes)? {
    var rest = line
    while !rest.isEmpty {
      rest = rest.drop { !$0.isWord }
      guard !rest.isEmpty else { return nil }
      let word = rest.prefix { $0.isName && $0 != Ascii.dash }
      if looksLikeError(word), let found = split(rest) { return found }
      rest = rest[word.endIndex...]
      if word.isEmpty { rest = rest.dropFirst() }
    }
    return nil
  }
}
