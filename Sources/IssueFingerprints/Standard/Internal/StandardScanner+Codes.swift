/// Codes that say what went wrong, as programs spell them after the word that introduces them, are kept.
extension StandardScanner {
  /// How many tokens a code's introduction may stand before it.
  private static let reach = 8

  /// Whether a word that would be replaced is such a code.
  func isCode(_ start: Int, _ end: Int, _ shape: WordShape, _ rule: StandardRule) -> Bool {
    let length = end - start
    if rule == .wordWithDigits, isVendorCode(start, end) { return true }
    if rule == .number, isServerError(start, end) { return true }
    guard isNearIntroduction else { return false }
    if rule == .dottedName { return isDomainValue() }
    guard length <= 11 else { return false }
    let introduction = self.introduction()
    guard !introduction.isEmpty else { return false }
    if rule == .path || rule == .wordWithDigits, introduction.contains(.status), isUnitStatus(start, end) {
      return true
    }
    if introduction.contains(.sqlState), length == 5, shape.letters + shape.digits == 5 { return true }
    if length == 10, byte(start) == 0x30, byte(start + 1) | 0x20 == 0x78 {
      let isSevere = byte(start + 2) == 0x38 || byte(start + 2) | 0x20 == 0x63
      return !introduction.isDisjoint(with: isSevere ? [.result, .code, .status, .error] : [.result, .code])
    }
    return number(start, end).map { isCode($0, length, introduction) } ?? false
  }

  /// Whether a whole number that would be replaced is a code.
  @inline(__always)
  func isNumberCode(_ start: Int, _ end: Int) -> Bool {
    isNearIntroduction && isCode(start, end, WordShape(digits: end - start), .number)
  }

  @inline(__always)
  private var isNearIntroduction: Bool { tokens.count - lastIntroduction <= Self.reach }

  private func isCode(_ number: Int, _ length: Int, _ introduction: WordClass) -> Bool {
    if !introduction.isDisjoint(with: [.code, .errno]) { return true }
    if introduction.contains(.exit) { return number >= 0 }
    if introduction.contains(.signal) { return (1...64).contains(number) }
    if !introduction.isDisjoint(with: [.http, .status, .returned]) {
      return (100...599).contains(number) && length == 3 && !sawRequestLine
    }
    if introduction.contains(.error) { return number < 0 ? number > -5000 : followsDomain() }
    return false
  }

  /// The words that introduce what comes next; nothing where something else stands between.
  private func introduction() -> WordClass {
    var (depth, found) = (0, WordClass())
    while depth < Self.reach {
      let token = tokens.top(depth)
      switch token.kind {
      case .space: break
      case .mark:
        switch token.byte {
        case 0x3A, 0x3D, 0x28, 0x5B, 0x23, 0x22, 0x27: if !found.isEmpty { return found }
        default: return found
        }
      case .word:
        let words = token.words.intersection(.introducesCode)
        if !found.isEmpty, words.isEmpty { return found }
        found.formUnion(words)
        if words.isEmpty, !token.words.contains(.connector) { return [] }
      case .value, .none: return found
      }
      depth += 1
    }
    return found
  }

  /// The whole number that stands between two positions, when it has at most five digits.
  private func number(_ start: Int, _ end: Int) -> Int? {
    let isNegative = bytes[start] == 0x2D
    var position = isNegative ? start + 1 : start
    guard position < end, end - position <= 5 else { return nil }
    var number = 0
    while position < end {
      guard (0x30...0x39).contains(bytes[position]) else { return nil }
      number = number * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return isNegative ? -number : number
  }

  /// Whether a word is `HTTP/1.1` right before a status; notes where it ends the request line of an access log.
  mutating func isStatusLine(_ start: Int, _ end: Int) -> Bool {
    guard isHTTPVersion(start, end) else { return false }
    if byte(end) == 0x22 { sawRequestLine = true }
    guard byte(end) == 0x20, !sawRequestLine, end + 4 <= bytes.count, (0x31...0x35).contains(bytes[end + 1]) else {
      return false
    }
    let next = byte(end + 4)
    return number(end + 1, end + 4) != nil
      && (isSpace(end + 4) || (classOf(end + 4) == .mark && next != 0x3A && next != 0x27))
  }

  /// `HTTP/1.1`.
  private func isHTTPVersion(_ start: Int, _ end: Int) -> Bool {
    guard (6...8).contains(end - start), bytes[start] == 0x48, bytes[start + 4] == 0x2F else { return false }
    return bytes[start + 1] == 0x54 && bytes[start + 2] == 0x54 && bytes[start + 3] == 0x50
  }

  /// `ORA-00942`, `PLS-00306`, `TNS-12541`.
  private func isVendorCode(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 9, bytes[start + 3] == 0x2D, number(start + 4, end) != nil else { return false }
    switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    case (0x4F, 0x52, 0x41), (0x50, 0x4C, 0x53), (0x54, 0x4E, 0x53): return true
    default: return false
    }
  }

  /// `1045` in `ERROR 1045 (28000)`.
  private func isServerError(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 4, tokens.top(0).kind == .space, tokens.top(1).words.contains(.error) else { return false }
    guard byte(end) == 0x20, byte(end + 1) == 0x28, byte(end + 7) == 0x29 else { return false }
    return (end + 2..<end + 7).allSatisfy { classOf($0) == .digit || classOf($0) == .letter }
  }

  /// What a kept code means to its neighbours.
  func codeClass(_ start: Int, _ end: Int) -> WordClass { isServerError(start, end) ? .sqlState : [] }

  /// `203/EXEC`, after `status=` of a unit that `exited`.
  private func isUnitStatus(_ start: Int, _ end: Int) -> Bool {
    guard let slash = (start..<min(end, start + 4)).first(where: { bytes[$0] == 0x2F }), slash > start else {
      return false
    }
    return number(start, slash) != nil && (slash + 1..<end).allSatisfy { (0x41...0x5A).contains(bytes[$0]) }
  }

  /// Whether `Domain=` stands right before.
  private func isDomainValue() -> Bool {
    tokens.top(0).isMark(0x3D) && tokens.top(1).words.isSuperset(of: [.domain, .capital])
  }

  /// Whether a word is the name that an error gives of its domain: `Domain=NSURLErrorDomain`.
  func isDomain(_ token: StandardToken) -> Bool {
    keepsCodes && isDomainValue()
  }

  /// Whether the word before `error` names a domain of errors: `NSURLErrorDomain error 5`.
  private func followsDomain() -> Bool {
    var depth = 0
    while depth < 4, !tokens.top(depth).words.contains(.error) { depth += 1 }
    let name = tokens.top(depth + 2)
    if name.kind == .word, name.words.contains(.letters), name.end - name.start == 2 {
      return byte(name.start) | 0x20 == 0x6F && byte(name.start + 1) | 0x20 == 0x73
    }
    return name.kind == .word && ErrorName.isIn(bytes, name.start, name.end)
  }
}
