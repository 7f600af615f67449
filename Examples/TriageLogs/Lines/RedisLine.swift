/// `1234:M 21 Nov 2026 01:12:12.123 # Error opening …`: Redis has a layout of its own and no name in it.
enum RedisLine {
  static func head(_ line: Bytes) -> LineHead? {
    var rest = line
    let process = rest.take(while: \.isDigit)
    guard !process.isEmpty, rest.take(":"), let role = rest.first, role.isLetter else { return nil }
    rest.removeFirst()
    guard rest.take(" "), let time = TimeScanner.dayFirst(&rest), rest.take(" "), let mark = rest.first else {
      return nil
    }
    rest.removeFirst()
    rest.skipSpaces()
    var head = LineHead(.plain, time: time, message: rest)
    switch mark {
    case Ascii.dot: head.level = .debug
    case Ascii.dash: head.level = .debug
    case UInt8(ascii: "*"): head.level = .info
    case UInt8(ascii: "#"): head.level = max(.warning, WordLevel.infer(rest))
    default: return nil
    }
    head.process = process.string
    head.session = head.process
    head.add("role", String(UnicodeScalar(role)))
    return head
  }
}
