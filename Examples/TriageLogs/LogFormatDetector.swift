/// Tells a log's format from its bytes; file names are not looked at.
public enum LogFormatDetector {
  /// How many bytes of a file's beginning the reader looks at.
  public static let sampleSize = 1 << 16

  /// The format that most lines of the sample speak for; `plain` when none does.
  ///
  /// Every line that begins an entry of a format counts for it, every frame of a stack trace for its language. A last
  /// line without its end is looked at only when it is the only one. Linear in the sample's length, no input is refused.
  public static func detect(_ sample: some Sequence<UInt8>) -> LogFormat {
    let bytes = Array(sample.prefix(sampleSize))[...]
    var lines = bytes.lines
    if lines.count > 1 { lines.removeLast() }
    let scanner = HeadScanner(reference: 0)
    var votes: [LogFormat: Int] = [:]
    var unsure = 0
    for line in lines {
      let line = line.last == Ascii.return ? line.dropLast() : line
      if let head = scanner.head(line) {
        if head.format == .plain { unsure += 4 } else { votes[head.format, default: 0] += 4 }
      } else if let language = language(of: line) {
        votes[language, default: 0] += 2
      } else if !line.isEmpty, !line.isIndented {
        votes[.plain, default: 0] += 1
      }
    }
    let applications: [LogFormat] = [.java, .python, .node]
    if let dialect = applications.filter({ votes[$0] != nil }).max(by: { (votes[$0] ?? 0) < (votes[$1] ?? 0) }) {
      if unsure < 8 * (votes[dialect] ?? 0) {
        votes[dialect, default: 0] += unsure
      } else {
        votes[.plain, default: 0] += unsure
      }
    } else {
      votes[.plain, default: 0] += unsure
    }
    var best = LogFormat.plain
    for format in LogFormat.allCases where (votes[format] ?? 0) > (votes[best] ?? 0) { best = format }
    return best
  }

  private static func language(of line: Bytes) -> LogFormat? {
    let text = line.trimmed
    if text.starts(with: "at ") {
      if JavaStack.frame(text) != nil { return .java }
      return NodeStack.frame(text) != nil ? .node : nil
    }
    if text.starts(with: "File \"") || CrashLine.isTraceback(line) { return .python }
    return text.starts(with: "Node.js v") ? .node : nil
  }
}
