/// The first of the two lines of `java.util.logging`: `Nov 17, 2026 9:05:13 AM com.example.Payments run`.
enum JULLine {
  static func head(_ line: Bytes) -> LineHead? {
    var rest = line
    guard let time = TimeScanner.monthFirst(&rest), rest.take(" ") else { return nil }
    let logger = rest.take { $0 != Ascii.space }
    guard !logger.isEmpty else { return nil }
    var head = LineHead(.java, time: time)
    head.module = logger.string
    head.add("function", rest.trimmed.string)
    head.continuesOnNextLine = true
    return head
  }

  /// The second line: `SEVERE: payment 431363 failed`.
  static func level(_ line: Bytes) -> (LogLevel, Bytes)? {
    var rest = line
    let word = rest.take(while: \.isLetter)
    guard let level = LogLevel(word: word), rest.take(":") else { return nil }
    return (level, rest.trimmed)
  }
}
