/// Normalises one text by the standard rules.
enum StandardNormalizer {
  /// Texts of more bytes stay as they are.
  private static let longest = Int(Int32.max) - 1

  static func normalize(_ text: String, keepsCodes: Bool) -> String {
    scan(text, keepsCodes, tooLong: text) { tokens, bytes, _ in
      tokens.withTokens { output($0, bytes) }
    }
  }

  /// The replaced spans of a text, in UTF-8 bytes of it.
  static func replacements(_ text: String, keepsCodes: Bool) -> [GroupingReplacement] {
    let source = Array(text.utf8)
    return scan(text, keepsCodes, tooLong: []) { tokens, bytes, dropped in
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
      for index in 0..<tokens.count {
        let token = tokens[index]
        let range = map.source(token.start..<token.end)
        addGap(upTo: range.lowerBound)
        switch token.kind {
        case .value: add(range, "*", token.rule)
        case .space: add(range, " ", .whiteSpace)
        case .word, .mark: add(range, String(decoding: bytes[token.start..<token.end], as: UTF8.self), .ansi)
        case .none: break
        }
        position = range.upperBound
      }
      addGap(upTo: source.count)
      return result
    }
  }

  private static func output(
    _ tokens: UnsafeBufferPointer<StandardToken>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> String {
    var size = 0
    for token in tokens { size += token.kind == .word ? token.end - token.start : 1 }
    return String(unsafeUninitializedCapacity: size) { out in
      var (position, start, end) = (0, 0, 0)
      for token in tokens {
        let staysAsItIs = token.kind != .value && (token.kind != .space || bytes[token.start] == 0x20)
        if staysAsItIs, token.start == end, token.kind != .space || token.end == end + 1 {
          end = token.end
          continue
        }
        position = copy(bytes, start, end, to: out, position)
        (start, end) = (token.end, token.end)
        if token.kind == .word || token.kind == .mark {
          start = token.start
        } else {
          out[position] = token.kind == .value ? 0x2A : 0x20
          position += 1
        }
      }
      return copy(bytes, start, end, to: out, position)
    }
  }

  /// Copies a span, eight bytes at a time where there is room, and gives the position after it.
  @inline(__always)
  private static func copy(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, to out: UnsafeMutableBufferPointer<UInt8>,
    _ position: Int
  ) -> Int {
    let (source, target) = (UnsafeRawBufferPointer(bytes), UnsafeMutableRawBufferPointer(out))
    var offset = 0
    while start + offset < end, start + offset + 8 <= source.count, position + offset + 8 <= target.count {
      target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self), toByteOffset: position + offset,
        as: UInt64.self)
      offset += 8
    }
    while start + offset < end, position + offset < out.count {
      out[position + offset] = bytes[start + offset]
      offset += 1
    }
    return position + (end - start)
  }

  private static func scan<Result>(
    _ text: String, _ keepsCodes: Bool, tooLong: @autoclosure () -> Result,
    _ body: (borrowing TokenStack, UnsafeBufferPointer<UInt8>, [Range<Int>]) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= longest else { return tooLong() }
      if let tokens = StandardScanner.tokens(of: bytes, keepsCodes: keepsCodes) { return body(tokens, bytes, []) }
      let stripped = AnsiStripped(bytes)
      return stripped.bytes.withUnsafeBufferPointer { bytes in
        guard let tokens = StandardScanner.tokens(of: bytes, keepsCodes: keepsCodes) else { return tooLong() }
        return body(tokens, bytes, stripped.dropped)
      }
    }
  }
}
