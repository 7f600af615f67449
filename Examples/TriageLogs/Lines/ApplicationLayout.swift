/// Reads what stands between the time and the message, at most eight words.
struct ApplicationLayout {
  private(set) var hasLevel = false
  private(set) var hasBracketedLevel = false
  private(set) var hasThread = false
  /// `INFO  [main]`: the level is padded, as Java's layouts do.
  private(set) var isPadded = false
  private var rest: Bytes

  init(_ line: Bytes) { rest = line }

  mutating func read(into head: inout LineHead) {
    for _ in 0..<8 {
      rest.skipSpaces()
      let before = rest
      guard readWord(into: &head) else {
        rest = before
        break
      }
    }
    rest.skipSpaces()
    _ = rest.take("- ")
    readContext(into: &head)
    head.message = rest
  }

  /// One word; false when the message begins here.
  private mutating func readWord(into head: inout LineHead) -> Bool {
    guard let first = rest.first else { return false }
    if first == Ascii.openBracket { return readBracket(into: &head) }
    if rest.take("--- ") || rest.take("- ") || rest.take("| ") { return head.module == nil || !hasLevel }
    if rest.take(": ") { return false }
    guard first.isWord else { return false }
    let word = rest.take { $0.isName || $0 == Ascii.slash }
    if !hasLevel, let level = LogLevel(word: word), isLevelWord(word) {
      isPadded = rest.starts(with: "  ") && word.count == 4
      _ = rest.take(":")
      hasLevel = true
      head.level = level
      return rest.isEmpty || rest.isIndented || rest.first == Ascii.openBracket
    }
    return readName(word, into: &head)
  }

  private func isLevelWord(_ word: Bytes) -> Bool {
    word.allSatisfy { $0 >= 65 && $0 <= 90 } || rest.first == Ascii.colon
  }

  /// `[main]`, `[21]`, `[ERROR]`
  private mutating func readBracket(into head: inout LineHead) -> Bool {
    rest.removeFirst()
    let inside = rest.take { $0 != Ascii.closeBracket }
    guard rest.take("]"), inside.count <= 64 else { return false }
    let text = inside.trimmed
    if !hasLevel, let level = LogLevel(word: text) {
      hasLevel = true
      hasBracketedLevel = true
      head.level = level
    } else if text.isAllDigits, head.process == nil {
      head.process = text.string
    } else if head.attributes.isEmpty, !text.isEmpty {
      hasThread = true
      head.add("thread", text.string)
    } else {
      return false
    }
    return true
  }

  /// `shop-api/2.3.1`, `backup[12]:`, `shop.api:`, `com.example.Main - `
  private mutating func readName(_ word: Bytes, into head: inout LineHead) -> Bool {
    if let slash = word.firstIndex(of: Ascii.slash) {
      let version = word[(slash + 1)...]
      guard version.first?.isDigit == true, version.contains(Ascii.dot), rest.first == Ascii.space, head.version == nil
      else { return false }
      head.version = version.string
      head.add("app", word[..<slash].string)
      return true
    }
    if word.isAllDigits, rest.starts(with: " ---"), head.process == nil {
      head.process = word.string
      return true
    }
    guard head.module == nil, !word.isAllDigits else { return false }
    if rest.first == Ascii.openBracket, let close = rest.firstIndex(of: Ascii.closeBracket),
      rest[(rest.startIndex + 1)..<close].isAllDigits, rest[close...].starts(with: "]:")
    {
      head.process = rest[(rest.startIndex + 1)..<close].string
      rest = rest[(close + 2)...]
    } else if rest.first == Ascii.colon, rest.byte(1) == Ascii.space, hasLevel || word.contains(Ascii.dot) {
      rest = rest.dropFirst(2)
    } else if !rest.starts(with: " - "), !(rest.starts(with: "  ") && rest.trimmed.starts(with: ": ")),
      !rest.starts(with: " : ")
    {
      return false
    } else {
      rest = rest.trimmed
      rest = rest.dropFirst(2)
    }
    head.module = word.string
    return true
  }

  /// The mapped context of Log4j: `{request=bb1ad573, user=u5} `.
  private mutating func readContext(into head: inout LineHead) {
    guard rest.first == Ascii.openBrace, let end = rest.prefix(512).find("} ") else { return }
    let pairs = rest[(rest.startIndex + 1)..<end].split(separator: Ascii.comma)
    guard !pairs.isEmpty, pairs.allSatisfy({ $0.contains(Ascii.equals) }) else { return }
    for pair in pairs {
      let halves = pair.split(separator: Ascii.equals, maxSplits: 1, omittingEmptySubsequences: false)
      MessageKeys.assign(halves[0].trimmed, halves[1], to: &head)
    }
    rest = rest[(end + 2)...]
  }
}
