/// `2026-11-20 09:47:22.538 UTC [259] shop@shop ERROR:  relation "invoices_2025" does not exist`
///
/// After `%m [%p]` the prefix may say whatever it likes, as long as the severity follows; `user@database` and
/// `user=…,db=…,app=…,client=…` are understood.
enum PostgresLine {
  private enum Severity { case level(LogLevel), section }

  private static let severities: [(text: StaticString, severity: Severity, name: StaticString)] = [
    ("ERROR:  ", .level(.error), ""), ("LOG:  ", .level(.info), ""), ("FATAL:  ", .level(.fatal), ""),
    ("STATEMENT:  ", .section, "statement"), ("DETAIL:  ", .section, "detail"), ("HINT:  ", .section, "hint"),
    ("CONTEXT:  ", .section, "context"), ("LOCATION:  ", .section, "location"), ("QUERY:  ", .section, "query"),
    ("BACKTRACE:  ", .section, "backtrace"), ("WARNING:  ", .level(.warning), ""), ("PANIC:  ", .level(.fatal), ""),
    ("NOTICE:  ", .level(.info), ""), ("INFO:  ", .level(.info), ""), ("DEBUG:  ", .level(.debug), ""),
    ("DEBUG1:  ", .level(.debug), ""), ("DEBUG2:  ", .level(.debug), ""), ("DEBUG3:  ", .level(.debug), ""),
    ("DEBUG4:  ", .level(.debug), ""), ("DEBUG5:  ", .level(.debug), ""),
  ]

  static func head(_ line: Bytes) -> LineHead? {
    guard line.byte(4) == Ascii.dash else { return nil }
    var rest = line
    guard let time = TimeScanner.dateTime(&rest), rest.take(" [") else { return nil }
    let process = rest.take { $0.isDigit || $0 == Ascii.dash }
    guard !process.isEmpty, rest.take("]") else { return nil }
    _ = rest.take(":")
    guard let (prefix, severity, name, message) = split(rest) else { return nil }
    var head = LineHead(.postgresql, time: time, message: message)
    switch severity {
    case .level(let level): head.level = level
    case .section: head.section = name
    }
    head.module = "postgresql"
    head.process = process.string
    head.session = head.process
    readPrefix(prefix.trimmed, into: &head)
    readState(into: &head)
    return head
  }

  /// Looks for the severity within the first 256 bytes after the process.
  private static func split(_ rest: Bytes) -> (Bytes, Severity, StaticString, Bytes)? {
    var index = rest.startIndex
    let limit = min(rest.endIndex, rest.startIndex + 256)
    while index < limit {
      let byte = rest[index]
      if byte >= 65, byte <= 90, index == rest.startIndex || !rest[index - 1].isWord {
        let here = rest[index...]
        for (text, severity, name) in severities where here.starts(with: text) {
          return (rest[..<index], severity, name, here.dropFirst(text.utf8CodeUnitCount))
        }
      }
      index += 1
    }
    return nil
  }

  private static func readPrefix(_ prefix: Bytes, into head: inout LineHead) {
    for word in prefix.split(whereSeparator: { $0 == Ascii.space || $0 == Ascii.comma }) {
      if let equals = word.firstIndex(of: Ascii.equals) {
        let value = word[(equals + 1)...]
        guard !value.isEmpty, !value.equals("[unknown]") else { continue }
        let key = word[..<equals]
        if key.equals("user") { head.user = value.string } else { head.add(key.string, value.string) }
        if key.equals("app"), let slash = value.lastIndex(of: Ascii.slash),
          value.byte(slash + 1 - value.startIndex)?.isDigit == true
        {
          head.version = value[(slash + 1)...].string
        }
      } else if let at = word.firstIndex(of: UInt8(ascii: "@")) {
        let user = word[..<at]
        let database = word[(at + 1)...]
        if !user.isEmpty, !user.equals("[unknown]") { head.user = user.string }
        if !database.equals("[unknown]") { head.add("db", database.string) }
      }
    }
  }

  /// With verbose messages the five characters of the SQLSTATE come first.
  private static func readState(into head: inout LineHead) {
    guard head.section == nil, head.message.byte(5) == Ascii.colon, head.message.byte(6) == Ascii.space else { return }
    let state = head.message.prefix(5)
    guard state.allSatisfy({ $0.isDigit || ($0 >= 65 && $0 <= 90) }), state.contains(where: \.isDigit) else { return }
    head.add("sqlstate", state.string)
    head.message = head.message.dropFirst(7)
  }
}
