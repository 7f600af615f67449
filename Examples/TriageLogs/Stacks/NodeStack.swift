/// `TypeError: message`, `    at f (/srv/app.js:12:5)`, `[cause]: Error: …`.
enum NodeStack {
  static func exceptions(in lines: [Bytes]) -> [LogException] {
    var found: [LogException] = []
    var header: [Bytes] = []
    var isOpen = false
    for line in lines {
      let text = line.trimmed
      if text.starts(with: "at "), let frame = frame(text) {
        if !isOpen {
          guard found.count < StackReader.exceptionLimit else { continue }
          found.append(opening(header))
          isOpen = true
        }
        if let last = found.indices.last, found[last].frames.count < StackReader.frameLimit {
          found[last].frames.append(frame)
        }
        header = []
      } else {
        var rest = text
        if found.isEmpty, let outer = bracketed(rest) {
          found.append(outer)
          continue
        }
        let begins =
          rest.take("[cause]: ") || rest.take("[errors]: [")
          || ErrorHeader.split(rest).map { ErrorHeader.looksLikeError($0.type) } == true
        if begins, isOpen {
          isOpen = false
          header = []
        }
        if begins || header.count < 64 { header.append(rest.trimmed) }
      }
    }
    return found
  }

  /// `… [AggregateError: All promises were rejected] {`: an error without frames of its own, around others.
  static func bracketed(_ line: Bytes) -> LogException? {
    guard let open = line.lastIndex(of: Ascii.openBracket),
      let close = line[open...].firstIndex(of: Ascii.closeBracket),
      let (type, message) = ErrorHeader.split(line[(open + 1)..<close]), ErrorHeader.looksLikeError(type)
    else { return nil }
    return LogException(type: type.string, message: message.string)
  }

  /// The type stands at the beginning of one of the lines before the first frame, or within the first of them.
  private static func opening(_ lines: [Bytes]) -> LogException {
    for (index, line) in lines.enumerated().reversed() {
      guard let (type, message) = ErrorHeader.split(line), ErrorHeader.looksLikeError(type) else { continue }
      let rest = lines[(index + 1)...].prefix(16)
      return LogException(type: type.string, message: ([message] + rest).map(\.string).joined(separator: "\n"))
    }
    for (index, line) in lines.enumerated() {
      guard let (type, message) = ErrorHeader.find(in: line) else { continue }
      let rest = lines[(index + 1)...].prefix(16)
      return LogException(type: type.string, message: ([message] + rest).map(\.string).joined(separator: "\n"))
    }
    if let (type, message) = lines.last.flatMap({ ErrorHeader.split($0) }) {
      return LogException(type: type.string, message: message.string)
    }
    return LogException(type: "Error", message: lines.last?.string ?? "")
  }

  /// `at async f (/srv/app.js:12:5)`, `at /srv/app.js:12:5`, `at Array.map (<anonymous>)`
  static func frame(_ text: Bytes) -> LogFrame? {
    var rest = text
    guard rest.take("at ") else { return nil }
    if rest.ends(with: " {") { rest = rest.dropLast(2) }
    _ = rest.take("async ")
    var function: Bytes?
    if let open = rest.lastIndex(of: Ascii.openParen), open > rest.startIndex, rest[open - 1] == Ascii.space,
      rest.last == Ascii.closeParen
    {
      function = rest[..<(open - 1)]
      rest = rest[(open + 1)...].dropLast()
    }
    guard let (file, line) = place(rest) else { return nil }
    return LogFrame(function: function?.string, file: file.string, line: line, isInApp: !isLibrary(file))
  }

  private static func place(_ text: Bytes) -> (Bytes, Int?)? {
    if text.equals("<anonymous>") || text.equals("native") || text.starts(with: "eval at ") { return (text, nil) }
    guard let last = text.lastIndex(of: Ascii.colon), text[(last + 1)...].isAllDigits,
      let middle = text[..<last].lastIndex(of: Ascii.colon), let line = text[(middle + 1)..<last].decimal
    else { return nil }
    return (text[..<middle], Int(line))
  }

  private static func isLibrary(_ file: Bytes) -> Bool {
    file.starts(with: "node:") || file.find("node_modules/") != nil || file.starts(with: "/usr/share/nodejs/")
      || file.equals("<anonymous>") || file.equals("native")
  }
}
