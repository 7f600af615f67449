/// `Traceback (most recent call last):` with `  File "…", line 12, in f`, chained and grouped.
enum PythonStack {
  /// A chain is printed with the cause first; it is answered with the outermost first. The members of a group follow it.
  static func exceptions(in lines: [Bytes]) -> [LogException] {
    var found: [LogException] = []
    var ended: [LogException] = []
    var frames: [LogFrame] = []
    var inTraceback = false
    var takesMessage = false
    for line in lines {
      let text = withoutGroupMarks(line)
      if text.starts(with: "+-") {
        ended += found.reversed()
        found = []
      }
      if text.find("Traceback (most recent call last):") != nil {
        frames = []
        inTraceback = true
        takesMessage = false
      } else if inTraceback, let frame = frame(text.trimmed) {
        if frames.count == StackReader.frameLimit { frames.removeFirst() }
        frames.append(frame)
      } else if inTraceback, !text.isIndented, let (type, message) = ErrorHeader.split(text) ?? bare(text) {
        if found.count + ended.count < StackReader.exceptionLimit {
          found.append(LogException(type: type.string, message: message.string, frames: frames.reversed()))
        }
        inTraceback = false
        takesMessage = true
      } else if takesMessage {
        if text.isEmpty || isLink(text) || text.starts(with: "+-") {
          takesMessage = false
        } else if let last = found.indices.last, found[last].message.utf8.count < 8192 {
          found[last].message += "\n" + text.string
        }
      }
    }
    return ended + found.reversed()
  }

  /// The two sentences between the tracebacks of a chain.
  static func isLink(_ line: Bytes) -> Bool {
    line.starts(with: "During handling of the above exception")
      || line.starts(with: "The above exception was the direct cause")
  }

  private static func bare(_ text: Bytes) -> (Bytes, Bytes)? {
    text.isEmpty || text.first == UInt8(ascii: "[") || text.contains(Ascii.space) ? nil : (text, text.suffix(0))
  }

  /// Exception groups draw a tree of `|` and `+` in front of the lines.
  private static func withoutGroupMarks(_ line: Bytes) -> Bytes {
    var rest = line.drop { $0 == Ascii.space }
    guard rest.first == UInt8(ascii: "|") || rest.starts(with: "+ ") || rest.starts(with: "+-") else { return line }
    if rest.starts(with: "+-") { return rest }
    while rest.first == UInt8(ascii: "|") || rest.starts(with: "+ ") {
      rest.removeFirst()
      if rest.first == Ascii.space { rest.removeFirst() }
      let inner = rest.drop { $0 == Ascii.space }
      if inner.first == UInt8(ascii: "|") || inner.starts(with: "+-") { rest = inner }
      if rest.starts(with: "+-") { break }
    }
    return rest
  }

  private static func frame(_ text: Bytes) -> LogFrame? {
    var rest = text
    guard rest.take("File \"") else { return nil }
    let file = rest.take { $0 != Ascii.quote }
    guard rest.take("\", line ") else { return nil }
    let line = rest.take(while: \.isDigit)
    let function = rest.take(", in ") ? rest : nil
    return LogFrame(
      function: function?.string, file: file.string, line: line.decimal.map { Int($0) }, isInApp: !isLibrary(file))
  }

  private static func isLibrary(_ file: Bytes) -> Bool {
    file.find("site-packages/") != nil || file.find("dist-packages/") != nil || file.find("/lib/python") != nil
      || file.starts(with: "<frozen")
  }
}
