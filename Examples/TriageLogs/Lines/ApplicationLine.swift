/// The line of an application's logger: a time, then in any order level, thread or process, program and logger, then the
/// message. Log4j, Logback, Python's `logging`, log4js and home-made layouts are of this kind.
enum ApplicationLine {
  static func head(_ line: Bytes, reference: Int64) -> LineHead? {
    var rest = line
    let opened = rest.take("[")
    guard let time = TimeScanner.dateTime(&rest) ?? TimeScanner.timeOnly(&rest, reference: reference),
      !opened || rest.take("]")
    else { return nil }
    guard rest.isEmpty || rest.isIndented else { return nil }
    let comma = line.dropFirst(opened ? 1 : 0).byte(19) == Ascii.comma
    var head = LineHead(.plain, time: time)
    var layout = ApplicationLayout(rest)
    layout.read(into: &head)
    head.format = dialect(layout, opened: opened, comma: comma)
    return head
  }

  /// `ERROR:shop.api:message`, Python's layout without configuration.
  static func untimed(_ line: Bytes) -> LineHead? {
    var rest = line
    let word = rest.take { $0 >= 65 && $0 <= 90 }
    guard word.count >= 4, let level = LogLevel(word: word), rest.take(":") else { return nil }
    let logger = rest.take(while: \.isName)
    guard !logger.isEmpty, rest.take(":") else { return nil }
    var head = LineHead(.python, level: level, message: rest)
    head.module = logger.string
    return head
  }

  private static func dialect(_ layout: ApplicationLayout, opened: Bool, comma: Bool) -> LogFormat {
    if opened, layout.hasBracketedLevel { return .node }
    if layout.hasThread || layout.isPadded { return .java }
    if comma, layout.hasLevel { return .python }
    return .plain
  }
}
