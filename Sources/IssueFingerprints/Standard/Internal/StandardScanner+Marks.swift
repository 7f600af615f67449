extension StandardScanner {
  mutating func pushMark(_ position: Int, _ byte: UInt8) {
    let token = StandardToken.mark(position, byte)
    switch byte {
    case 0x29: closeBracket(token, 0x28)
    case 0x5D: closeBracket(token, 0x5B)
    case 0x7D: closeBracket(token, 0x7B)
    case 0x3E: closeBracket(token, 0x3C)
    case 0x22, 0x27, 0x60: closeQuote(token)
    case 0x3D:
      let (top, below) = (tokens.top(0), tokens.top(1))
      if top.kind != .value {
        tokens.append(token)
      } else if below.isMark(0x3C) || below.isMark(0x3E) {
        extendValue(to: token.end)
      } else {
        tokens.extendTop(to: token.end)
      }
    case 0x2C, 0x3B, 0x26:
      fillEmptyValue(at: token.start)
      maskName(skippingSpace: false)
      tokens.append(token)
    case 0x5B, 0x28, 0x7B, 0x3C:
      if byte < 0x7B && byte != 0x3C { maskName(skippingSpace: true) }
      if tokens.top(0).isMark(0x3D), followsPlainKey(1) {
        tokens.appendKeyedOpening(token)
      } else {
        tokens.append(token)
      }
    case 0x3A:
      maskName(skippingSpace: true)
      tokens.append(token)
    case 0x2E:
      if isSpace(token.end) { maskName(skippingSpace: false) }
      tokens.append(token)
    default: tokens.append(token)
    }
  }

  /// Puts a value after `key=` where none was given, so that it reads like the filled ones.
  @inline(__always)
  mutating func fillEmptyValue(at position: Int) {
    guard tokens.top(0).isMark(0x3D), tokens.top(1).kind == .word else { return }
    pushValue(.value(position, position, .emptyValue))
  }

  /// Replaces quoted text without a space, or nothing in quotes; a phrase stays, with its own words normalised.
  private mutating func closeQuote(_ token: StandardToken) {
    let open = tokens.top(0)
    if open.isMark(token.byte), tokens.top(1).kind != .word {
      tokens.removeLast()
      return pushValue(.value(open.start, token.end, .quoted))
    }
    if open.kind == .mark, Self.isQuote(open.byte) { return tokens.append(token) }
    guard let depth = quotedDepth(token.byte) else { return tokens.append(token) }
    let first = tokens.top(depth)
    if depth == 1, tokens.top(0).kind == .word {
      if isKey(token, open: first) {
        let words = tokens.top(0).words.intersection(Self.keyClasses).union(.quotedKey)
        tokens.removeLast(2)
        return pushWord(.word(first.start, token.end, words))
      }
      if followsTellingKey(2) {
        tokens.removeLast(2)
        return pushWord(.word(first.start, token.end, []))
      }
    }
    tokens.removeLast(depth + 1)
    pushValue(.value(first.start, token.end, .quoted))
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }

  private static let keyClasses: WordClass = .introducesCode.union([.tellingKey])

  /// Whether a quoted word is a key of a JSON object: after `{` or `,` and before `:`.
  private func isKey(_ token: StandardToken, open: StandardToken) -> Bool {
    guard token.byte == 0x22, byte(token.end) == 0x3A else { return false }
    let before = tokens.top(tokens.top(2).kind == .space ? 3 : 2)
    return before.isMark(0x7B) || before.isMark(0x2C)
  }

  /// Whether the token at a depth is the `=`, or inside an object the `:`, of a key that says what went wrong.
  private func followsTellingKey(_ depth: Int) -> Bool {
    let sign = tokens.top(depth).kind == .space ? depth + 1 : depth
    let key = tokens.top(sign + 1)
    guard key.kind == .word, !key.words.isDisjoint(with: .keepsWhatFollows) else { return false }
    if tokens.top(sign).isMark(0x3D) || key.words.contains(.quotedKey) { return true }
    let before = tokens.top(tokens.top(sign + 2).kind == .space ? sign + 3 : sign + 2)
    return tokens.top(sign).isMark(0x3A) && (before.isMark(0x7B) || before.isMark(0x2C))
  }

  /// How far below the top the opening quote stands of a text that is replaced as a whole.
  private func quotedDepth(_ quote: UInt8) -> Int? {
    var (depth, hasSpace) = (0, false)
    while depth < 64 {
      let open = tokens.top(depth)
      if open.kind == .none { return nil }
      if open.isMark(quote) {
        if !hasSpace, depth == 1 || (depth > 1 && opensQuote(depth + 1)) { return depth }
        let isValue = tokens.top(depth + 1).isMark(0x3D) && followsPlainKey(depth + 2)
        return depth > 0 && (isValue || isMember(depth + 1)) ? depth : nil
      }
      hasSpace = hasSpace || open.kind == .space
      depth += 1
    }
    return nil
  }

  /// Whether a quote after the token at a depth opens a quotation rather than closing one.
  private func opensQuote(_ depth: Int) -> Bool {
    let before = tokens.top(depth)
    switch before.byte {
    case 0x28, 0x5B, 0x7B, 0x3C, 0x3D, 0x3A, 0x2C: return before.kind == .mark
    default: return before.kind == .space || before.kind == .none
    }
  }

  /// Whether the token at a depth is the `:` of a JSON object's plain key.
  private func isMember(_ depth: Int) -> Bool {
    let colon = tokens.top(depth).kind == .space ? depth + 1 : depth
    return tokens.top(colon).isMark(0x3A) && tokens.top(colon + 1).words.contains(.quotedKey)
      && followsPlainKey(colon + 1)
  }

  /// Replaces brackets that hold nothing, or nothing that stays, or all that a plain key has.
  private mutating func closeBracket(_ token: StandardToken, _ opening: UInt8) {
    let top = tokens.top(0)
    if top.kind == .mark {
      if tokens.keyedOpening < 0, top.byte == 0x29 || top.byte == 0x5D || top.byte == 0x7D {
        return tokens.append(token)
      }
      if token.byte != 0x3E { fillEmptyValue(at: token.start) }
    } else {
      maskName(skippingSpace: false)
    }
    guard let depth = variableDepth(opening) ?? keyedDepth(opening, token.byte) else { return tokens.append(token) }
    let open = tokens.top(depth)
    if tokens.top(depth + 1).kind == .word {
      if depth != 1 {
        tokens.removeLast(depth)
        tokens.append(.value(open.end, token.start, depth == 0 ? .emptyValue : .bracketed))
      }
      return tokens.append(token)
    }
    var start = open.start
    tokens.removeLast(depth + 1)
    if opening == 0x5B, tokens.top(0).isMark(0x2D), tokens.top(0).end == start, tokens.top(1).kind == .word,
      tokens.top(1).end == tokens.top(0).start
    {
      start = tokens.top(1).start
      tokens.removeLast(2)
    }
    pushValue(.value(start, token.end, .bracketed))
  }

  /// How far below the top the opening bracket stands, when nothing between is worth keeping.
  private func variableDepth(_ opening: UInt8) -> Int? {
    var (depth, hasValue) = (0, false)
    while depth < 64 {
      let inner = tokens.top(depth)
      if inner.isMark(opening) { return hasValue || depth == 0 ? depth : nil }
      switch inner.kind {
      case .value: hasValue = true
      case .space: break
      case .word:
        guard depth > 0, tokens.top(depth - 1).isMark(0x3D) || tokens.top(depth - 1).isMark(0x3A) else { return nil }
      case .mark:
        guard Self.isSeparator(inner) else { return nil }
      case .none: return nil
      }
      depth += 1
    }
    return nil
  }

  /// How many tokens in brackets are replaced at most after a plain key.
  private static let longestKeyed = 32

  /// How far below the top the opening bracket stands of all that a plain key has: `info={a: b}`.
  private func keyedDepth(_ opening: UInt8, _ closing: UInt8) -> Int? {
    let keyed = tokens.keyedOpening
    guard keyed >= 0, tokens.count - 1 - keyed < Self.longestKeyed, tokens[keyed].isMark(opening) else { return nil }
    var (depth, nested) = (0, 0)
    while depth < tokens.count - 1 - keyed {
      let inner = tokens.top(depth)
      if inner.isMark(closing) { nested += 1 }
      if inner.isMark(opening) {
        guard nested > 0 else { return nil }
        nested -= 1
      }
      depth += 1
    }
    return nested == 0 ? depth : nil
  }
}
