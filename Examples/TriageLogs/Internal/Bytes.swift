/// A line or a part of one.
typealias Bytes = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
  /// The byte at a distance from the start; nil outside.
  func byte(_ offset: Int) -> UInt8? {
    offset >= 0 && offset < count ? self[startIndex + offset] : nil
  }

  func starts(with text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { buffer in
      var index = startIndex
      for byte in buffer {
        if self[index] != byte { return false }
        index += 1
      }
      return true
    }
  }

  func ends(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && self[(endIndex - text.utf8CodeUnitCount)...].starts(with: text)
  }

  func equals(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && starts(with: text) }

  /// The index where `text` first begins at or after `from`.
  func find(_ text: StaticString, from: Int? = nil) -> Int? {
    let length = text.utf8CodeUnitCount
    var index = Swift.max(from ?? startIndex, startIndex)
    guard length > 0, index + length <= endIndex else { return nil }
    let first = text.withUTF8Buffer { $0[0] }
    while index + length <= endIndex {
      if self[index] == first, self[index...].starts(with: text) { return index }
      index += 1
    }
    return nil
  }

  /// Drops the beginning when it is `text`; answers whether it was.
  mutating func take(_ text: StaticString) -> Bool {
    guard starts(with: text) else { return false }
    self = dropFirst(text.utf8CodeUnitCount)
    return true
  }

  /// Takes the longest beginning of which every byte passes.
  mutating func take(while passes: (UInt8) -> Bool) -> Bytes {
    let taken = prefix(while: passes)
    self = self[taken.endIndex...]
    return taken
  }

  mutating func skipSpaces() { self = drop { $0 == Ascii.space || $0 == Ascii.tab } }

  var trimmed: Bytes {
    var rest = drop { $0 == Ascii.space || $0 == Ascii.tab || $0 == Ascii.return }
    while let last = rest.last, last == Ascii.space || last == Ascii.tab || last == Ascii.return { rest.removeLast() }
    return rest
  }

  var isIndented: Bool { first == Ascii.space || first == Ascii.tab }

  var isAllDigits: Bool { !isEmpty && allSatisfy(\.isDigit) }

  /// A number of at most 18 digits.
  var decimal: Int64? {
    guard !isEmpty, count <= 18 else { return nil }
    var value: Int64 = 0
    for byte in self {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int64(byte - 48)
    }
    return value
  }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// The lines of a text.
  var lines: [Bytes] { split(separator: Ascii.newline, omittingEmptySubsequences: false) }
}

enum Ascii {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let `return` = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let dot = UInt8(ascii: ".")
  static let dash = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let equals = UInt8(ascii: "=")
  static let openParen = UInt8(ascii: "(")
  static let closeParen = UInt8(ascii: ")")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
}

extension UInt8 {
  var isDigit: Bool { self >= 48 && self <= 57 }
  var isLetter: Bool { (self | 0x20) >= 97 && (self | 0x20) <= 122 }
  /// Letters, digits, `_` and everything beyond ASCII.
  var isWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") || self >= 0x80 }
  /// What names of programs, loggers and keys are made of.
  var isName: Bool { isWord || self == Ascii.dot || self == Ascii.dash || self == UInt8(ascii: "$") }
}

extension ArraySlice<UInt8> {
  /// The index where `text` first begins; quadratic only in the length of `text`, which callers bound.
  func find(_ text: Bytes) -> Int? {
    guard let first = text.first, count >= text.count else { return nil }
    var index = startIndex
    while index + text.count <= endIndex {
      if self[index] == first, self[index..<(index + text.count)].elementsEqual(text) { return index }
      index += 1
    }
    return nil
  }
}
