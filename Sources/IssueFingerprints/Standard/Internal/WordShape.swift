/// What was counted while a word was read, from which its kind is told.
struct WordShape {
  var digits: Int
  var letters = 0
  var capitals = 0
  private var foreign = 0
  private var hexLetters = 0
  private var underscores = 0
  private var slashes = 0
  private var backslashes = 0
  private var dots = 0
  private var hyphens = 0
  private var signs = 0
  private var at = -1
  var hasApostrophe = false

  init(digits: Int = 0) {
    self.digits = digits
  }

  @inline(__always)
  mutating func addLetter(_ byte: UInt8) {
    if byte == 0x5F {
      underscores += 1
      return
    }
    letters += 1
    if byte & 0x20 == 0 { capitals += 1 }
    if byte | 0x20 <= 0x66 { hexLetters += 1 }
  }

  mutating func addForeignLetter() {
    foreign += 1
  }

  @inline(__always)
  mutating func addJoiner(_ byte: UInt8, at offset: Int) {
    switch byte {
    case 0x2F: slashes += 1
    case 0x5C: backslashes += 1
    case 0x2E: dots += 1
    case 0x2D: hyphens += 1
    case 0x40: at = at < 0 ? offset : at
    default: signs += 1
    }
  }

  /// Takes back a joiner that turned out to stand after the word.
  mutating func dropJoiner(_ byte: UInt8) {
    switch byte {
    case 0x2F: slashes -= 1
    case 0x5C: backslashes -= 1
    case 0x2E: dots -= 1
    case 0x2D: hyphens -= 1
    case 0x40: break
    default: signs -= 1
    }
  }

  /// Whether there are only letters and `_` of ASCII.
  var isPlain: Bool {
    digits == 0 && foreign == 0 && slashes == 0 && backslashes == 0 && dots == 0 && hyphens == 0 && signs == 0
      && at < 0 && !hasApostrophe
  }

  /// Whether there are only hexadecimal digits.
  var isHex: Bool {
    letters == hexLetters && underscores == 0 && foreign == 0 && slashes == 0 && backslashes == 0 && dots == 0
      && hyphens == 0 && signs == 0 && at < 0 && !hasApostrophe
  }

  /// The rule that replaces the word, or `nil` when it is kept.
  func rule(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, next: UInt8) -> StandardRule? {
    if at > 0, at < end - start - 1 { return .email }
    if isPath(bytes, start, end) { return .path }
    if digits > 0 { return digitRule(end - start) }
    if isHex, letters >= 8 { return .hex }
    if dots >= 2, next != 0x3D, isDottedName(bytes, start, end) { return .dottedName }
    return nil
  }

  /// Whether a name, one dot and one to four small letters make it look like a file or a host.
  func isFileName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard dots == 1, digits == 0, slashes == 0, backslashes == 0, signs == 0, at < 0 else { return false }
    var dot = end - 1
    while dot > start, (0x61...0x7A).contains(bytes[dot]) { dot -= 1 }
    return dot > start && bytes[dot] == 0x2E && (2...5).contains(end - dot)
  }

  private func digitRule(_ length: Int) -> StandardRule {
    if letters == 0, underscores == 0, foreign == 0 { return dots >= 3 ? .address : .number }
    if letters == hexLetters, hyphens == 4, length == 36 { return .uuid }
    if letters == hexLetters, hyphens == 0, dots == 0, length >= 6 { return .hex }
    return length >= 32 && capitals > 0 && capitals < letters ? .blob : .wordWithDigits
  }

  private func isPath(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard slashes + backslashes > 0, end - start > 1, letters + foreign + digits > 0 else { return false }
    switch bytes[start] {
    case 0x2F: return true
    case 0x5C: return bytes[start + 1] == 0x5C || backslashes > 1
    case 0x7E, 0x2E: return slashes > 0
    default: return slashes >= 2 || backslashes >= 2 || (slashes == 1 && dots > 0 && digits == 0)
    }
  }

  /// Whether three or more names stand between single dots, the last of which does not name an error.
  private func isDottedName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var last = start
    for position in start..<end where bytes[position] == 0x2E {
      if position == last { return false }
      last = position + 1
    }
    guard last < end, end - start >= 6 else { return false }
    return !ErrorName.endsIn(bytes, last, end)
  }
}
