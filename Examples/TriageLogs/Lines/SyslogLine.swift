/// Lines of a system log: RFC 5424, RFC 3164 with or without its `<PRI>`, and rsyslog's RFC 3339 variant of the latter.
enum SyslogLine {
  static func head(_ line: Bytes, reference: Int64) -> LineHead? {
    var rest = line
    var level: LogLevel?
    var facility: Int64?
    if rest.first == UInt8(ascii: "<") {
      rest.removeFirst()
      let digits = rest.take(while: \.isDigit)
      guard digits.count <= 3, let priority = digits.decimal, priority <= 191, rest.take(">") else { return nil }
      level = LogLevel(syslogSeverity: Int(priority % 8))
      facility = priority / 8
      if rest.take("1 ") { return modern(rest, level: level, facility: facility) }
    }
    let hasYear = rest.first?.isDigit == true
    if hasYear, rest.byte(10) != UInt8(ascii: "T") { return nil }
    guard let time = hasYear ? TimeScanner.dateTime(&rest) : TimeScanner.syslog(&rest, reference: reference),
      rest.take(" ")
    else { return nil }
    let host = rest.take { $0.isName || $0 == Ascii.colon }
    guard !host.isEmpty, host.last != Ascii.colon, LogLevel(word: host) == nil, rest.take(" ") else { return nil }
    var head = LineHead(.syslog, time: time, level: level)
    guard readTag(&rest, into: &head) || !hasYear else { return nil }
    head.host = host.string
    if let facility { head.add("facility", String(facility)) }
    head.message = rest
    head.user = user(in: rest)
    return head
  }

  /// Whom sshd speaks of: `Failed password for invalid user oracle from …`.
  private static func user(in message: Bytes) -> String? {
    let openings: [StaticString] = [
      "Failed password for invalid user ", "Failed password for ", "Invalid user ", "Accepted password for ",
      "Connection closed by invalid user ", "Connection closed by authenticating user ",
    ]
    guard let opening = openings.first(where: { message.starts(with: $0) }) else { return nil }
    let name = message.dropFirst(opening.utf8CodeUnitCount).prefix { $0 != Ascii.space }
    return name.isEmpty ? nil : name.string
  }

  /// `sshd[709]: `, `sudo: `; leaves the line alone when there is no tag.
  private static func readTag(_ line: inout Bytes, into head: inout LineHead) -> Bool {
    var rest = line
    let tag = rest.take {
      $0.isName || $0 == Ascii.slash || $0 == UInt8(ascii: "@") || $0 == Ascii.openParen || $0 == Ascii.closeParen
    }
    guard !tag.isEmpty else { return false }
    if rest.take("[") {
      let process = rest.take { $0 != Ascii.closeBracket }
      guard !process.isEmpty, process.count <= 16, rest.take("]") else { return false }
      head.process = process.string
      head.session = head.process
    }
    guard rest.take(":") else { return false }
    rest.skipSpaces()
    head.module = tag.string
    line = rest
    return true
  }

  private static func modern(_ line: Bytes, level: LogLevel?, facility: Int64?) -> LineHead? {
    var rest = line
    var head = LineHead(.syslog, level: level)
    if !rest.take("- ") {
      head.time = TimeScanner.dateTime(&rest)
      guard head.time != nil, rest.take(" ") else { return nil }
    }
    head.host = field(&rest)
    head.module = field(&rest)
    head.process = field(&rest)
    head.session = head.process
    let identifier = field(&rest)
    if let facility { head.add("facility", String(facility)) }
    if let identifier { head.add("msgid", identifier) }
    if !rest.take("-") { while rest.first == Ascii.openBracket { readElement(&rest, into: &head) } }
    rest.skipSpaces()
    _ = rest.take("\u{FEFF}")
    head.message = rest
    head.user = user(in: rest)
    return head
  }

  private static func field(_ rest: inout Bytes) -> String? {
    let value = rest.take { $0 != Ascii.space }
    _ = rest.take(" ")
    return value.isEmpty || value.equals("-") ? nil : value.string
  }

  /// `[ups@32473 unit="2" load="17"]`
  private static func readElement(_ rest: inout Bytes, into head: inout LineHead) {
    rest.removeFirst()
    let name = rest.take { $0 != Ascii.space && $0 != Ascii.closeBracket }.string
    while rest.take(" ") {
      let key = rest.take { $0 != Ascii.equals && $0 != Ascii.closeBracket && $0 != Ascii.space }
      guard rest.take("=\"") else { break }
      var value: [UInt8] = []
      while let byte = rest.first, byte != Ascii.quote {
        rest.removeFirst()
        if byte == Ascii.backslash, let escaped = rest.first {
          value.append(escaped)
          rest.removeFirst()
        } else {
          value.append(byte)
        }
      }
      _ = rest.take("\"")
      head.add(name + "." + key.string, value[...].string)
    }
    if let end = rest.firstIndex(of: Ascii.closeBracket) { rest = rest[(end + 1)...] } else { rest = rest.suffix(0) }
  }
}
