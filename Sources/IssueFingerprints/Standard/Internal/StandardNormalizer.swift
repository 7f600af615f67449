/// Normalises one text by the standard rules.
enum StandardNormalizer {
  static func normalize(_ text: String) -> String {
    scan(text) { tokens, bytes, _ in String(decoding: output(tokens, bytes), as: UTF8.self) }
  }

  /// The replaced spans of a text, in UTF-8 bytes of it.
  static func replacements(_ text: String) -> [GroupingReplacement] {
    let source = Array(text.utf8)
    return scan(text) { tokens, bytes, dropped in
      var map = AnsiMap(dropped)
      var result: [GroupingReplacement] = []
      var position = 0
      func add(_ range: Range<Int>, _ replacement: String, _ rule: StandardRule) {
        let original = String(decoding: source[range], as: UTF8.self)
        guard original != replacement else { return }
        result.append(GroupingReplacement(range: range, original: original, replacement: replacement, rule: rule.name))
      }
      func addGap(upTo end: Int) {
        guard position < end else { return }
        let isEscape = source[position..<end].contains(0x1B)
        add(position..<end, "", isEscape ? .ansi : .whiteSpace)
      }
      for token in tokens {
        let range = map.source(token.start..<token.end)
        addGap(upTo: range.lowerBound)
        switch token.kind {
        case .value: add(range, "*", token.rule)
        case .space: add(range, " ", .whiteSpace)
        case .word, .mark: add(range, String(decoding: bytes[token.start..<token.end], as: UTF8.self), .ansi)
        }
        position = range.upperBound
      }
      addGap(upTo: source.count)
      return result
    }
  }

  private static func output(_ tokens: [StandardToken], _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for token in tokens {
      switch token.kind {
      case .value: result.append(0x2A)
      case .space: result.append(0x20)
      case .mark: result.append(token.byte)
      case .word: result.append(contentsOf: bytes[token.start..<token.end])
      }
    }
    return result
  }

  private static func scan<Result>(
    _ text: String, _ body: ([StandardToken], UnsafeBufferPointer<UInt8>, [Range<Int>]) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      ByteClass.table.withUnsafeBufferPointer { classes in
        guard bytes.contains(0x1B) else {
          return body(StandardScanner.tokens(of: bytes, classes: classes), bytes, [])
        }
        let stripped = AnsiStripped(bytes)
        return stripped.bytes.withUnsafeBufferPointer { bytes in
          body(StandardScanner.tokens(of: bytes, classes: classes), bytes, stripped.dropped)
        }
      }
    }
  }
}
