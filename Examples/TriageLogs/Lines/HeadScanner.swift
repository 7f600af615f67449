/// Tells whether a line begins an entry, and reads it. The formats' grammars are strict enough not to overlap, so a file
/// may mix them.
struct HeadScanner {
  /// For times without a year or a day.
  var reference: Int64

  func head(_ line: Bytes) -> LineHead? {
    guard let first = line.first else { return nil }
    if first == Ascii.openBrace { return JSONLine.head(line) }
    if first == UInt8(ascii: "<") { return SyslogLine.head(line, reference: reference) }
    if first.isDigit {
      return NginxLine.head(line) ?? PostgresLine.head(line) ?? RedisLine.head(line)
        ?? SyslogLine.head(line, reference: reference) ?? ApplicationLine.head(line, reference: reference)
    }
    if first == Ascii.openBracket { return ApplicationLine.head(line, reference: reference) }
    if first.isLetter || first == UInt8(ascii: "@") || first == UInt8(ascii: "_") {
      return SyslogLine.head(line, reference: reference) ?? JULLine.head(line) ?? LogfmtLine.head(line)
        ?? ApplicationLine.untimed(line)
    }
    return nil
  }
}
