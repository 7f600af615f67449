/// One piece of a message while it is being normalised.
struct StandardToken: Sendable {
  enum Kind: UInt8, Sendable {
    /// Kept as it is.
    case word
    /// Replaced by `*`.
    case value
    /// One space, whatever white space stood there.
    case space
    /// A single kept character of punctuation.
    case mark
  }

  /// Where it stands in the scanned bytes.
  var start: Int
  var end: Int
  var words: WordClass
  var kind: Kind
  /// The byte of a mark, 0 for other kinds.
  var byte: UInt8
  var rule: StandardRule

  static func word(_ start: Int, _ end: Int, _ words: WordClass) -> Self {
    Self(start: start, end: end, words: words, kind: .word, byte: 0, rule: .kept)
  }

  static func value(_ start: Int, _ end: Int, _ rule: StandardRule) -> Self {
    Self(start: start, end: end, words: [], kind: .value, byte: 0, rule: rule)
  }

  static func space(_ start: Int, _ end: Int) -> Self {
    Self(start: start, end: end, words: [], kind: .space, byte: 0x20, rule: .whiteSpace)
  }

  static func mark(_ position: Int, _ byte: UInt8) -> Self {
    Self(start: position, end: position + 1, words: [], kind: .mark, byte: byte, rule: .kept)
  }

  @inline(__always)
  func isMark(_ expected: UInt8) -> Bool { kind == .mark && byte == expected }
}
