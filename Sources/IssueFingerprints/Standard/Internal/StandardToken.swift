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
    /// What stands before the first token.
    case none
  }

  private var from: UInt32
  private var upTo: UInt32
  var words: WordClass
  var kind: Kind
  /// The byte of a mark, 0 for other kinds.
  var byte: UInt8
  var rule: StandardRule

  @inline(__always)
  init(_ start: Int, _ end: Int, _ kind: Kind, _ rule: StandardRule, words: WordClass = [], byte: UInt8 = 0) {
    from = UInt32(truncatingIfNeeded: start)
    upTo = UInt32(truncatingIfNeeded: end)
    self.words = words
    self.kind = kind
    self.byte = byte
    self.rule = rule
  }

  /// Where it stands in the scanned bytes.
  var start: Int {
    @inline(__always) get { Int(from) }
    @inline(__always) set { from = UInt32(truncatingIfNeeded: newValue) }
  }

  /// Where it ends in the scanned bytes.
  var end: Int {
    @inline(__always) get { Int(upTo) }
    @inline(__always) set { upTo = UInt32(truncatingIfNeeded: newValue) }
  }

  @inline(__always)
  static func word(_ start: Int, _ end: Int, _ words: WordClass) -> Self {
    Self(start, end, .word, .kept, words: words)
  }

  @inline(__always)
  static func value(_ start: Int, _ end: Int, _ rule: StandardRule) -> Self { Self(start, end, .value, rule) }

  @inline(__always)
  static func space(_ start: Int, _ end: Int) -> Self { Self(start, end, .space, .whiteSpace, byte: 0x20) }

  @inline(__always)
  static func mark(_ position: Int, _ byte: UInt8) -> Self { Self(position, position + 1, .mark, .kept, byte: byte) }

  @inline(__always)
  func isMark(_ expected: UInt8) -> Bool { byte == expected && kind == .mark }
}
