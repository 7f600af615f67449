/// How bad an entry is, in six steps that every format's own words and numbers are mapped to.
public enum LogLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
  case trace, debug, info, warning, error, fatal

  /// Reads a level's name in any of the spellings of the supported formats, ignoring ASCII case: `ERR`, `SEVERE`, `crit` …
  ///
  /// Answers nil for any other word. Constant time.
  public init?(word: some Collection<UInt8>) {
    guard word.count <= 11 else { return nil }
    var key: UInt64 = 0
    for byte in word.prefix(8) { key = key << 8 | UInt64(byte | 0x20) }
    guard let level = LogLevel.known[key] else { return nil }
    self = level
  }

  /// Maps a syslog severity (0 emergency … 7 debug); nil outside of that.
  public init?(syslogSeverity severity: Int) {
    switch severity {
    case 0...2: self = .fatal
    case 3: self = .error
    case 4: self = .warning
    case 5, 6: self = .info
    case 7: self = .debug
    default: return nil
    }
  }

  /// Maps the numbers of bunyan and pino (10 trace … 60 fatal) and, below 10, syslog severities (GELF); nil for others.
  public init?(number: Int64) {
    switch number {
    case 0...7: self.init(syslogSeverity: Int(number))
    case 10..<20: self = .trace
    case 20..<30: self = .debug
    case 30..<40: self = .info
    case 40..<50: self = .warning
    case 50..<60: self = .error
    case 60..<100: self = .fatal
    default: return nil
    }
  }

  /// Orders levels from `trace` to `fatal`.
  public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rawValue < right.rawValue }

  private static let known: [UInt64: LogLevel] = {
    let words: [(LogLevel, [StaticString])] = [
      (.trace, ["trace", "finer", "finest", "verbose"]),
      (.debug, ["debug", "fine", "config", "dbg", "debug1", "debug2", "debug3", "debug4", "debug5"]),
      (.info, ["info", "notice", "log", "inf", "information", "mark", "success"]),
      (.warning, ["warn", "warning", "wrn"]),
      (.error, ["error", "err", "severe", "failure"]),
      (.fatal, ["fatal", "critical", "crit", "panic", "emerg", "emergency", "alert", "dpanic", "ftl"]),
    ]
    var known: [UInt64: LogLevel] = [:]
    for (level, spellings) in words {
      for spelling in spellings {
        let key = spelling.withUTF8Buffer { $0.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) } }
        known[key] = level
      }
    }
    return known
  }()
}
