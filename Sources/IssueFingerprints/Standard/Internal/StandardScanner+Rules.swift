extension StandardScanner {
  /// Puts a token on the stack and applies the rules that it completes.
  mutating func push(_ token: StandardToken) {
    switch token.kind {
    case .value: pushValue(token)
    case .word: pushWord(token)
    case .space: pushSpace(token)
    case .mark: pushMark(token)
    }
  }

  /// Applies what the end of the text completes.
  mutating func finish() {
    trimEnd()
    fillEmptyValue(at: bytes.count)
    maskName(skippingSpace: false)
    trimEnd()
  }

  private mutating func trimEnd() {
    if tokens.last?.kind == .space { tokens.removeLast() }
  }

  @inline(__always)
  func fromTop(_ depth: Int) -> StandardToken? {
    let index = tokens.count - 1 - depth
    return index >= 0 ? tokens[index] : nil
  }

  private mutating func pushSpace(_ token: StandardToken) {
    guard let top = tokens.last else { return }
    if top.kind == .space {
      tokens[tokens.count - 1].end = token.end
      return
    }
    fillEmptyValue(at: token.start)
    tokens.append(token)
  }

  private mutating func pushWord(_ token: StandardToken) {
    if let top = tokens.last {
      if top.kind == .space {
        if joinsValue(token) { return }
        if token.words.contains(.afterName) { maskName(skippingSpace: true, before: token.words.contains(.fromWord)) }
      } else if top.isMark(0x3D), !token.words.contains(.boolean), followsPlainKey(1) {
        return push(.value(token.start, token.end, .keyValue))
      }
    }
    tokens.append(token)
  }

  /// A unit or a month after a value becomes part of it.
  private mutating func joinsValue(_ token: StandardToken) -> Bool {
    let isUnit = token.words.contains(.unit)
    guard isUnit || token.words.isSuperset(of: [.month, .capital]), let value = fromTop(1), value.kind == .value else {
      return false
    }
    tokens.removeLast(2)
    push(.value(value.start, token.end, isUnit ? .unit : .date))
    return true
  }

  /// Whether the token at a depth, which stands before a `=`, is a key whose words are mere values.
  func followsPlainKey(_ depth: Int) -> Bool {
    guard let key = fromTop(depth) else { return false }
    return key.kind == .word && key.words.isDisjoint(with: [.unspaced, .tellingKey])
  }

  private mutating func pushValue(_ token: StandardToken) {
    var token = token
    takeSigns(&token)
    while takeDateWord(&token) || takeFileName(&token) || takeRun(&token) { takeSigns(&token) }
    tokens.append(token)
  }

  /// Signs that stand right before a value, and not right after a word, become part of it.
  private mutating func takeSigns(_ token: inout StandardToken) {
    var count = 0
    while let sign = fromTop(count), sign.kind == .mark, Self.isSign(sign.byte) { count += 1 }
    guard count > 0, fromTop(count)?.kind != .word, let first = fromTop(count - 1) else { return }
    tokens.removeLast(count)
    token.start = first.start
    if token.rule == .wildcard { token.rule = .sign }
  }

  private mutating func takeDateWord(_ token: inout StandardToken) -> Bool {
    var depth = 0
    while depth < 2, let between = fromTop(depth), between.kind == .space || between.isMark(0x2C) { depth += 1 }
    guard depth > 0, let word = fromTop(depth), word.kind == .word, word.words.contains(.capital),
      !word.words.isDisjoint(with: [.month, .day])
    else { return false }
    tokens.removeLast(depth + 1)
    token.start = word.start
    token.rule = .date
    return true
  }

  /// A file or host right before `:` and a value becomes part of it.
  private mutating func takeFileName(_ token: inout StandardToken) -> Bool {
    guard fromTop(0)?.isMark(0x3A) == true, let file = fromTop(1), file.kind == .word,
      file.words.contains(.fileName)
    else { return false }
    tokens.removeLast(2)
    token.start = file.start
    token.rule = .position
    return true
  }

  /// Values with nothing but separators between them become one.
  private mutating func takeRun(_ token: inout StandardToken) -> Bool {
    var depth = 0
    while depth < 3, let between = fromTop(depth), between.kind == .space || Self.isSeparator(between) { depth += 1 }
    guard let value = fromTop(depth), value.kind == .value else { return false }
    tokens.removeLast(depth + 1)
    token.start = value.start
    token.rule = .run
    return true
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2B, 0x2D, 0x23, 0x24, 0x7E, 0x40, 0x25, 0x2F, 0x5C, 0x26, 0x21, 0x5E: true
    default: false
    }
  }

  static func isSeparator(_ token: StandardToken) -> Bool {
    guard token.kind == .mark else { return false }
    switch token.byte {
    case 0x2C, 0x3A, 0x3B, 0x2D, 0x2F, 0x7C, 0x2E, 0x2B, 0x3D, 0x3E, 0x3C, 0x40, 0x7E, 0x5C, 0x26, 0x25, 0x23:
      return true
    default: return false
    }
  }

  /// Replaces a bare word that stands where a name does: `user alice`, `for alice from`.
  mutating func maskName(skippingSpace: Bool, before isFrom: Bool = false) {
    let depth = skippingSpace && tokens.last?.kind == .space ? 1 : 0
    guard let name = fromTop(depth), name.kind == .word,
      name.words.isDisjoint(with: [.notName, .unspaced, .afterName]),
      fromTop(depth + 1)?.kind == .space, let introduction = fromTop(depth + 2), introduction.kind == .word
    else { return }
    guard introduction.words.contains(.namer) || (isFrom && introduction.words.contains(.forWord)) else { return }
    let space = depth == 1 ? tokens.removeLast() : nil
    tokens.removeLast()
    push(.value(name.start, name.end, .name))
    if let space { push(space) }
  }
}
