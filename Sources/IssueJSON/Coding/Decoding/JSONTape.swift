/// One JSON value's tokens in one flat array, each knowing where its subtree ends and what holds it.
struct JSONTape {
  enum Kind: UInt8 {
    case null, yes, no, number, string, array, object, key
  }

  struct Token {
    var kind: Kind
    /// A string or key whose bytes are in the arena, a number that is negative.
    var isResolved = false
    var isNegative = false
    /// A number without fraction or exponent whose digits are all in `payload`.
    var isExactInteger = false
    var start: UInt32
    var end: UInt32
    /// The token after this one's subtree.
    var next: UInt32
    /// The token of the container that holds this one, or `none`.
    var parent: UInt32
    /// The place among the container's members.
    var ordinal: UInt32
    /// A number's digits, an array's length, or the key of an object that was found last.
    var payload: UInt64 = 0
  }

  static let none = UInt32.max

  var tokens: [Token] = []
  /// The bytes of strings that had escapes.
  var arena: [UInt8] = []
}

extension JSONReader {
  /// Reads the next value into a tape. Does not recurse.
  mutating func readTape() throws(JSONError) -> JSONTape {
    guard bytes.count < Int(Int32.max) else { throw error(.tooLong, "Decode at most 2 GiB at once.") }
    var tape = JSONTape()
    tape.tokens.reserveCapacity(min((end - position) / 8 + 2, 1 << 16))
    var open: [Int] = []
    try record(in: &tape, parent: JSONTape.none, ordinal: 0, open: &open)
    while let container = open.last {
      let isObject = tape.tokens[container].kind == .object
      guard try advanceToValue(inObject: isObject) else {
        tape.tokens[container].end = UInt32(position)
        tape.tokens[container].next = UInt32(tape.tokens.count)
        open.removeLast()
        continue
      }
      let ordinal = UInt32(frames[frames.count - 1].count - 1)
      if isObject { recordKey(in: &tape, parent: UInt32(container), ordinal: ordinal) }
      try record(in: &tape, parent: UInt32(container), ordinal: ordinal, open: &open)
      if !isObject { tape.tokens[container].payload += 1 }
    }
    return tape
  }

  private func recordKey(in tape: inout JSONTape, parent: UInt32, ordinal: UInt32) {
    let entry = ledger.entries[ledger.entries.count - 1]
    var start = entry.start
    if entry.isResolved {
      start = tape.arena.count
      tape.arena.append(contentsOf: ledger.bytes(entry, bytes))
    }
    tape.tokens.append(
      JSONTape.Token(
        kind: .key, isResolved: entry.isResolved, start: UInt32(start), end: UInt32(start + entry.count),
        next: UInt32(tape.tokens.count + 1), parent: parent, ordinal: ordinal))
  }

  private mutating func record(
    in tape: inout JSONTape, parent: UInt32, ordinal: UInt32, open: inout [Int]
  ) throws(JSONError) {
    let index = tape.tokens.count
    var token = JSONTape.Token(
      kind: .null, start: UInt32(position), end: UInt32(position), next: UInt32(index + 1), parent: parent,
      ordinal: ordinal)
    switch try beginValue() {
    case Ascii.quote:
      let text = try scanString(maximum: limits.maximumStringBytes)
      try endScalar()
      token.kind = .string
      token.isResolved = text.isEscaped
      if text.isEscaped {
        token.start = UInt32(tape.arena.count)
        tape.arena.append(contentsOf: scratch)
        token.end = UInt32(tape.arena.count)
      } else {
        token.start = UInt32(text.start)
        token.end = UInt32(text.end)
      }
    case Ascii.minus, Ascii.zero...Ascii.nine:
      let number = try scanNumber()
      try endScalar()
      token.kind = .number
      token.end = UInt32(number.end)
      token.isNegative = number.isNegative
      token.isExactInteger = number.isInteger && !number.isCut
      token.payload = number.digits
    case UInt8(ascii: "t"):
      try takeWord("true")
      token.kind = .yes
    case UInt8(ascii: "f"):
      try takeWord("false")
      token.kind = .no
    case UInt8(ascii: "n"): try takeWord("null")
    case Ascii.openBrace:
      try openContainer(isObject: true)
      token.kind = .object
      token.payload = UInt64(index + 1)
      open.append(index)
    case Ascii.openBracket:
      try openContainer(isObject: false)
      token.kind = .array
      open.append(index)
    default: throw unexpectedByteError()
    }
    tape.tokens.append(token)
  }
}
