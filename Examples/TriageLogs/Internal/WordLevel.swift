/// Tells how bad a message is from its words, for formats that do not say.
enum WordLevel {
  /// Looks at the first 512 bytes. A level's own word beats a phrase of failure, `no` or `0` before it takes it back.
  static func infer(_ message: Bytes) -> LogLevel {
    var found = LogLevel.info
    var rest = message.prefix(512)
    var before: Bytes = []
    while !rest.isEmpty {
      rest = rest.drop { !$0.isWord }
      let word = rest.take(while: \.isWord)
      if word.isEmpty { break }
      if !denies(before), let level = level(of: word, followedBy: rest) { found = max(found, level) }
      before = word
    }
    return found
  }

  private static func denies(_ word: Bytes) -> Bool {
    word.equals("no") || word.equals("0") || word.equals("No") || word.equals("without") || word.equals("ignore")
  }

  private static func level(of word: Bytes, followedBy rest: Bytes) -> LogLevel? {
    guard word.count >= 3, word.count <= 16 else { return nil }
    if word.count <= 11, let level = LogLevel(word: word), isLoud(word, rest) { return level }
    for (text, level) in phrases where word.count == text.utf8CodeUnitCount && matches(word, text) { return level }
    if word.ends(with: "Error") || word.ends(with: "Exception") { return .error }
    if rest.starts(with: " not ") || rest.starts(with: " to "), matches(word, "could") || matches(word, "unable") {
      return .error
    }
    return nil
  }

  /// A level's word counts in capitals or before a colon; in lower case only `error`, `fatal`, `panic` and `warning` do.
  private static func isLoud(_ word: Bytes, _ rest: Bytes) -> Bool {
    if rest.first == Ascii.colon || rest.first == Ascii.closeBracket { return true }
    if word.allSatisfy({ $0 >= 65 && $0 <= 90 }) { return !word.equals("LOG") }
    return matches(word, "error") || matches(word, "fatal") || matches(word, "panic") || matches(word, "warning")
  }

  private static let phrases: [(StaticString, LogLevel)] = [
    ("failed", .error), ("failure", .error), ("fails", .error), ("failing", .error), ("cannot", .error),
    ("denied", .error),
    ("refused", .error), ("errors", .error), ("segfault", .error), ("exception", .error), ("aborted", .error),
    ("crashed", .error), ("crash", .error), ("corrupt", .error), ("invalid", .error), ("unreachable", .error),
    ("killed", .error),
    ("traceback", .error), ("couldn", .error), ("deprecated", .warning), ("timeout", .error), ("illegal", .error),
  ]

  private static func matches(_ word: Bytes, _ text: StaticString) -> Bool {
    guard word.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { buffer in zip(word, buffer).allSatisfy { $0 | 0x20 == $1 } }
  }
}
