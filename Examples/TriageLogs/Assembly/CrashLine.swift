/// Lines that no logger wrote: the beginnings of tracebacks, panics and uncaught errors.
enum CrashLine {
  static func head(_ line: Bytes) -> LineHead? {
    if isTraceback(line) { return crash(.python, .error) }
    if line.starts(with: "panic: ") || line.starts(with: "fatal error: ") { return crash(.plain, .fatal) }
    if line.starts(with: "Exception in thread \"") { return crash(.java, .error) }
    if line.starts(with: "Exception in thread "), line.last == Ascii.colon { return crash(.python, .error) }
    if isNodePlace(line) { return crash(.node, .fatal) }
    if NodeStack.bracketed(line) != nil { return crash(.node, .error) }
    if let warning = pythonWarning(line) { return warning }
    guard let first = line.first, first.isLetter, let (type, _) = ErrorHeader.split(line),
      ErrorHeader.looksLikeError(type),
      type.first.map({ $0 <= 90 }) == true || type.contains(Ascii.dot)
    else { return nil }
    return crash(type.contains(Ascii.dot) ? .java : .node, .error)
  }

  static func isTraceback(_ line: Bytes) -> Bool {
    line.starts(with: "Traceback (most recent call last):") || line.starts(with: "  + Exception Group Traceback")
  }

  /// `/srv/shop/app.js:12` or `node:internal/process/promises:288`, alone on its line.
  private static func isNodePlace(_ line: Bytes) -> Bool {
    guard line.starts(with: "/") || line.starts(with: "node:") || line.starts(with: "file:///"),
      let colon = line.lastIndex(of: Ascii.colon), line[(colon + 1)...].isAllDigits
    else { return false }
    return !line.contains(Ascii.space)
  }

  /// `/srv/shop/app.py:110: DeprecationWarning: use rates()`
  private static func pythonWarning(_ line: Bytes) -> LineHead? {
    guard let end = line.prefix(512).find(".py:") else { return nil }
    var rest = line[(end + 4)...]
    guard !rest.take(while: \.isDigit).isEmpty, rest.take(": "), let (type, _) = ErrorHeader.split(rest),
      type.ends(with: "Warning")
    else { return nil }
    return LineHead(.python, level: .warning, message: rest)
  }

  private static func crash(_ format: LogFormat, _ level: LogLevel) -> LineHead {
    var head = LineHead(format, level: level)
    head.isCrash = true
    return head
  }
}
