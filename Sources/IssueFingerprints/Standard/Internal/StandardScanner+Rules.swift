extension StandardScanner {
  /// Applies what the end of the text completes.
  mutating func finish() {
    trimEnd()
    fillEmptyValue(at: bytes.count)
    maskName(skippingSpace: false)
    trimEnd()
  }

  private mutating func trimEnd() {
    if tokens.top(0).kind == .space { tokens.removeLast() }
  }

  @inline(__always)
  mutating func pushSpace(_ start: Int, _ end: Int) {
    let top = tokens.top(0)
    switch top.kind {
    case .none: return
    case .space: return tokens.extendTop(to: end)
    case .mark: if top.byte == 0x3D { fillEmptyValue(at: start) }
    case .word, .value: break
    }
    tokens.append(.space(start, end))
  }

  @inline(__always)
  mutating func pushWord(_ token: StandardToken) {
    let top = tokens.top(0)
    if top.kind == .space {
      if !token.words.isDisjoint(with: [.unit, .month]), joinsValue(token) { return }
      if tokens.top(1).isMark(0x3A), isKeyedValue(tokens.top(1), token, depth: 2) {
        return pushValue(.value(token.start, token.end, .keyValue))
      }
      if token.words.contains(.afterName) { maskName(skippingSpace: true, before: token.words.contains(.fromWord)) }
    } else if top.kind == .mark {
      if isKeyedValue(top, token, depth: 1) { return pushValue(.value(token.start, token.end, .keyValue)) }
    } else if top.kind == .value, isGlob(top, token) {
      return extendValue(to: token.end)
    }
    if !token.words.isDisjoint(with: .introducesCode) { lastIntroduction = tokens.count }
    tokens.append(token)
  }

  /// Whether a word is what a plain key has: `user=alice`, `"name": null`.
  private func isKeyedValue(_ sign: StandardToken, _ token: StandardToken, depth: Int) -> Bool {
    if sign.byte == 0x3D { return !token.words.contains(.boolean) && followsPlainKey(depth) && !isDomain(token) }
    return sign.byte == 0x3A && tokens.top(depth).words.contains(.quotedKey) && followsPlainKey(depth)
  }

  /// Whether a word goes on with a path in which a `*` stood.
  private func isGlob(_ top: StandardToken, _ token: StandardToken) -> Bool {
    top.rule == .path && top.end == token.start
  }

  /// A unit or a month after a value becomes part of it.
  private mutating func joinsValue(_ token: StandardToken) -> Bool {
    let isUnit = token.words.contains(.unit)
    let value = tokens.top(1)
    guard value.kind == .value, isUnit || token.words.isSuperset(of: [.month, .capital]) else { return false }
    tokens.removeLast(2)
    pushValue(.value(value.start, token.end, isUnit ? .unit : .date))
    return true
  }

  /// Whether the token at a depth, which stands before a `=`, is a key whose words are mere values.
  func followsPlainKey(_ depth: Int) -> Bool {
    let key = tokens.top(depth)
    return key.kind == .word && key.words.isDisjoint(with: .keepsWhatFollows)
  }

  @inline(__always)
  mutating func pushValue(_ token: StandardToken) {
    let below = tokens.top(1)
    let top = tokens.top(0)
    if top.kind == .space, below.kind == .word, below.words.isDisjoint(with: [.month, .day]) {
      return tokens.append(token)
    }
    if top.kind == .value, !below.isMark(0x3C), !below.isMark(0x3E) {
      let isPath = top.rule == .path && token.rule == .wildcard
      return tokens.extendTop(to: token.end, isPath ? .path : .run)
    }
    pushJoiningValue(token)
  }

  private mutating func pushJoiningValue(_ token: StandardToken) {
    var token = token
    takeSigns(&token)
    while takeDateWord(&token) || takeFileName(&token) || takeRun(&token) { takeSigns(&token) }
    if tokens.top(0).isMark(0x3C) || tokens.top(0).isMark(0x3E) { takeComparator(&token) }
    tokens.append(token)
  }

  /// Signs that stand right before a value, and not right after a word, become part of it.
  private mutating func takeSigns(_ token: inout StandardToken) {
    var count = 0
    while tokens.top(count).kind == .mark, Self.isSign(tokens.top(count).byte) { count += 1 }
    guard count > 0, tokens.top(count).kind != .word else { return }
    token.start = tokens.top(count - 1).start
    tokens.removeLast(count)
    if token.rule == .wildcard { token.rule = .sign }
  }

  /// A `<` or `>` right before a value says how it compares, unless a bracket is meant.
  private mutating func takeComparator(_ token: inout StandardToken) {
    guard tokens.top(1).kind == .space || tokens.top(1).kind == .none || tokens.top(1).isMark(0x28) else { return }
    guard standsAlone(upTo: token.end) else { return }
    token.start = tokens.top(0).start
    token.rule = .sign
    tokens.removeLast()
    while takeDateWord(&token) || takeFileName(&token) || takeRun(&token) { takeSigns(&token) }
  }

  /// Whether white space comes next, or a comma or the like before it.
  private func standsAlone(upTo end: Int) -> Bool {
    switch byte(end) {
    case 0x29, 0x2C, 0x2E, 0x3B: isSpace(end + 1)
    default: isSpace(end)
    }
  }

  /// Lets the value on top reach further.
  mutating func extendValue(to end: Int) {
    var value = tokens.top(0)
    tokens.removeLast()
    value.end = end
    pushValue(value)
  }

  private mutating func takeDateWord(_ token: inout StandardToken) -> Bool {
    var depth = 0
    while depth < 2, tokens.top(depth).kind == .space || tokens.top(depth).isMark(0x2C) { depth += 1 }
    let word = tokens.top(depth)
    guard depth > 0, word.kind == .word, word.words.contains(.capital), !word.words.isDisjoint(with: [.month, .day])
    else { return false }
    tokens.removeLast(depth + 1)
    token.start = word.start
    token.rule = .date
    return true
  }

  /// A file or host right before `:` and a value becomes part of it.
  @inline(__always)
  private mutating func takeFileName(_ token: inout StandardToken) -> Bool {
    guard tokens.top(0).isMark(0x3A) else { return false }
    let file = tokens.top(1)
    guard file.kind == .word, file.words.contains(.fileName) else { return false }
    tokens.removeLast(2)
    token.start = file.start
    token.rule = .position
    return true
  }

  /// Values with nothing but separators between them become one.
  private mutating func takeRun(_ token: inout StandardToken) -> Bool {
    var depth = 0
    while depth < 3, tokens.top(depth).kind == .space || Self.isSeparator(tokens.top(depth)) { depth += 1 }
    let value = tokens.top(depth)
    guard value.kind == .value else { return false }
    if depth == 0, value.rule == .path, token.rule == .wildcard { token.rule = .path } else { token.rule = .run }
    tokens.removeLast(depth + 1)
    token.start = value.start
    return true
  }

  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2B, 0x2D, 0x23, 0x24, 0x7E, 0x40, 0x25, 0x2F, 0x5C, 0x26, 0x21, 0x5E: true
    default: false
    }
  }

  @inline(__always)
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
    let depth = skippingSpace && tokens.top(0).kind == .space ? 1 : 0
    let name = tokens.top(depth)
    guard name.kind == .word, name.words.isDisjoint(with: [.notName, .unspaced, .afterName]),
      tokens.top(depth + 1).kind == .space
    else { return }
    let introduction = tokens.top(depth + 2)
    guard introduction.kind == .word else { return }
    guard introduction.words.contains(.namer) || (isFrom && introduction.words.contains(.forWord)) else { return }
    let space = tokens.top(0)
    tokens.removeLast(depth + 1)
    pushValue(.value(name.start, name.end, .name))
    if depth == 1 { pushSpace(space.start, space.end) }
  }
}
