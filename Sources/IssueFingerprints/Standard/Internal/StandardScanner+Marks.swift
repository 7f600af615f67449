extension StandardScanner {
  mutating func pushMark(_ token: StandardToken) {
    switch token.byte {
    case 0x29: closeBracket(token, 0x28)
    case 0x5D: closeBracket(token, 0x5B)
    case 0x7D: closeBracket(token, 0x7B)
    case 0x3E: closeBracket(token, 0x3C)
    case 0x22, 0x27, 0x60: closeQuote(token)
    case 0x3D:
      if let top = tokens.last, top.kind == .value {
        tokens[tokens.count - 1].end = token.end
      } else {
        tokens.append(token)
      }
    case 0x2C, 0x3B, 0x26:
      fillEmptyValue(at: token.start)
      maskName(skippingSpace: false)
      tokens.append(token)
    case 0x5B, 0x28, 0x3A:
      maskName(skippingSpace: true)
      tokens.append(token)
    default: tokens.append(token)
    }
  }

  /// Puts a value after `key=` where none was given, so that it reads like the filled ones.
  mutating func fillEmptyValue(at position: Int) {
    guard let sign = fromTop(0), sign.isMark(0x3D), let key = fromTop(1), key.kind == .word else { return }
    push(.value(position, position, .emptyValue))
  }

  /// Replaces a quoted single word, or nothing in quotes; a phrase stays, with its own words normalised.
  private mutating func closeQuote(_ token: StandardToken) {
    if let open = fromTop(0), open.isMark(token.byte), isOpenQuote(1) {
      tokens.removeLast()
      return push(.value(open.start, token.end, .quoted))
    }
    guard let depth = quotedDepth(token.byte), let open = fromTop(depth) else { return tokens.append(token) }
    tokens.removeLast(depth + 1)
    push(.value(open.start, token.end, .quoted))
  }

  /// How far below the top the opening quote stands of a text that is replaced as a whole.
  private func quotedDepth(_ quote: UInt8) -> Int? {
    if let inner = fromTop(0), inner.kind == .value || inner.kind == .word, fromTop(1)?.isMark(quote) == true {
      return 1
    }
    var depth = 1
    while depth < 64, let open = fromTop(depth) {
      if open.isMark(quote) {
        return fromTop(depth + 1)?.isMark(0x3D) == true && followsPlainKey(depth + 2) ? depth : nil
      }
      depth += 1
    }
    return nil
  }

  private func isOpenQuote(_ depth: Int) -> Bool {
    guard let before = fromTop(depth) else { return true }
    return before.kind != .word
  }

  /// Replaces brackets that hold nothing, or nothing that stays.
  private mutating func closeBracket(_ token: StandardToken, _ opening: UInt8) {
    if token.byte != 0x3E || fromTop(0)?.kind != .mark { fillEmptyValue(at: token.start) }
    maskName(skippingSpace: false)
    guard let depth = variableDepth(opening) else { return tokens.append(token) }
    let open = tokens[tokens.count - 1 - depth]
    if let name = fromTop(depth + 1), name.kind == .word {
      if depth != 1 {
        tokens.removeLast(depth)
        tokens.append(.value(open.end, token.start, depth == 0 ? .emptyValue : .bracketed))
      }
      return tokens.append(token)
    }
    tokens.removeLast(depth + 1)
    push(.value(open.start, token.end, .bracketed))
  }

  /// How far below the top the opening bracket stands, when nothing between is worth keeping.
  private func variableDepth(_ opening: UInt8) -> Int? {
    var (depth, hasValue) = (0, false)
    while depth < 64, let inner = fromTop(depth) {
      if inner.isMark(opening) {
        return hasValue || depth == 0 ? depth : nil
      }
      switch inner.kind {
      case .value: hasValue = true
      case .space: break
      case .word:
        let follower = depth > 0 ? fromTop(depth - 1) : nil
        let isKey = follower.map { $0.isMark(0x3D) || $0.isMark(0x3A) } ?? false
        guard isKey else { return nil }
      case .mark:
        guard Self.isSeparator(inner) else { return nil }
      }
      depth += 1
    }
    return nil
  }
}
