/// Takes times off the beginning of a line. A call that answers nil leaves the line as it was.
enum TimeScanner {
  /// `2026-11-20 09:47:22.538`, `2026/11/20T…`, with `,` or `.` before the fraction and an optional zone.
  static func dateTime(_ line: inout Bytes) -> Int64? {
    var rest = line
    guard let year = number(&rest, digits: 4), let separator = rest.first,
      separator == Ascii.dash || separator == Ascii.slash
    else { return nil }
    rest.removeFirst()
    guard let month = number(&rest, digits: 2), rest.first == separator else { return nil }
    rest.removeFirst()
    guard let day = number(&rest, digits: 2), rest.first == Ascii.space || rest.first == UInt8(ascii: "T") else {
      return nil
    }
    rest.removeFirst()
    guard var time = timeOfDay(&rest) else { return nil }
    (time.year, time.month, time.day) = (year, month, day)
    guard let local = time.milliseconds else { return nil }
    let offset = zone(&rest) ?? 0
    line = rest
    return local - offset
  }

  /// `Nov 16 06:25:01`, the year being the one nearest to `reference`.
  static func syslog(_ line: inout Bytes, reference: Int64) -> Int64? {
    var rest = line
    guard let month = monthName(&rest), rest.first == Ascii.space else { return nil }
    rest.skipSpaces()
    guard let day = number(&rest, digits: 1...2), rest.first == Ascii.space else { return nil }
    rest.removeFirst()
    guard var time = timeOfDay(&rest) else { return nil }
    (time.month, time.day) = (month, day)
    guard let found = time.nearestYear(to: reference) else { return nil }
    line = rest
    return found
  }

  /// `16 Nov 2026 01:12:12.123`, as Redis writes.
  static func dayFirst(_ line: inout Bytes) -> Int64? {
    var rest = line
    guard let day = number(&rest, digits: 1...2), rest.take(" "), let month = monthName(&rest), rest.take(" "),
      let year = number(&rest, digits: 4), rest.take(" "), var time = timeOfDay(&rest)
    else { return nil }
    (time.year, time.month, time.day) = (year, month, day)
    guard let found = time.milliseconds else { return nil }
    line = rest
    return found
  }

  /// `Nov 17, 2026 9:05:13 AM`, as `java.util.logging` writes in English.
  static func monthFirst(_ line: inout Bytes) -> Int64? {
    var rest = line
    guard let month = monthName(&rest), rest.take(" "), let day = number(&rest, digits: 1...2), rest.take(", "),
      let year = number(&rest, digits: 4), rest.take(", ") || rest.take(" "),
      var time = timeOfDay(&rest, hourDigits: 1...2),
      rest.take(" ") || rest.take("\u{202F}"), (1...12).contains(time.hour)
    else { return nil }
    if rest.take("AM") {
      time.hour %= 12
    } else if rest.take("PM") {
      time.hour = time.hour % 12 + 12
    } else {
      return nil
    }
    (time.year, time.month, time.day) = (year, month, day)
    guard let found = time.milliseconds else { return nil }
    line = rest
    return found
  }

  /// `08:36:17.798`, on the day nearest to `reference`.
  static func timeOnly(_ line: inout Bytes, reference: Int64) -> Int64? {
    var rest = line
    guard let time = timeOfDay(&rest), rest.first == Ascii.space || rest.first == Ascii.closeBracket,
      let found = time.nearestDay(to: reference)
    else { return nil }
    line = rest
    return found
  }

  private static func timeOfDay(_ line: inout Bytes, hourDigits: ClosedRange<Int> = 2...2) -> CivilTime? {
    var rest = line
    guard let hour = number(&rest, digits: hourDigits), rest.take(":"), let minute = number(&rest, digits: 2),
      rest.take(":"),
      let second = number(&rest, digits: 2)
    else { return nil }
    var time = CivilTime(hour: hour, minute: minute, second: second)
    if let mark = rest.first, mark == Ascii.dot || mark == Ascii.comma, rest.byte(1)?.isDigit == true {
      rest.removeFirst()
      let fraction = rest.take(while: \.isDigit)
      var scale: Int64 = 100
      for digit in fraction.prefix(3) {
        time.millisecond += Int64(digit - 48) * scale
        scale /= 10
      }
    }
    line = rest
    return time
  }

  /// The zone's distance from UTC in milliseconds: `Z`, `+01:00`, ` +0100`, ` UTC`, ` CET`.
  private static func zone(_ line: inout Bytes) -> Int64? {
    var rest = line
    if rest.take("Z") {
      line = rest
      return 0
    }
    _ = rest.take(" ")
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == Ascii.dash {
      rest.removeFirst()
      guard let hours = number(&rest, digits: 2), hours <= 18 else { return nil }
      _ = rest.take(":")
      let minutes = number(&rest, digits: 2) ?? 0
      guard minutes < 60, rest.first?.isWord != true else { return nil }
      line = rest
      return (hours * 60 + minutes) * 60_000 * (sign == Ascii.dash ? -1 : 1)
    }
    let word = rest.take { $0 >= 65 && $0 <= 90 }
    guard rest.first?.isWord != true else { return nil }
    for (name, hours) in zones where word.equals(name) {
      line = rest
      return Int64(hours * 3_600_000)
    }
    return nil
  }

  private static let zones: [(StaticString, Double)] = [
    ("UTC", 0), ("GMT", 0), ("CET", 1), ("CEST", 2), ("BST", 1), ("EET", 2), ("EEST", 3), ("MSK", 3), ("EST", -5),
    ("EDT", -4),
    ("CST", -6), ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7), ("IST", 5.5), ("JST", 9), ("KST", 9),
  ]

  private static let months: [StaticString] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func monthName(_ line: inout Bytes) -> Int64? {
    guard let index = months.firstIndex(where: { line.starts(with: $0) }) else { return nil }
    line = line.dropFirst(3)
    return Int64(index + 1)
  }

  private static func number(_ line: inout Bytes, digits: Int) -> Int64? { number(&line, digits: digits...digits) }

  private static func number(_ line: inout Bytes, digits: ClosedRange<Int>) -> Int64? {
    let taken = line.prefix(digits.upperBound).prefix(while: \.isDigit)
    guard taken.count >= digits.lowerBound, let value = taken.decimal else { return nil }
    line = line[taken.endIndex...]
    return value
  }
}
