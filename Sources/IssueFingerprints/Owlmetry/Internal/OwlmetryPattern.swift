/// The four kinds of spans that Owlmetry replaces, in the order in which it looks for them (checklist S2.67).
///
/// Each finds the spans that the product's regular expression matches, from left to right without overlap, by a scan.
enum OwlmetryPattern: CaseIterable, Sendable {
  case uuid
  case number
  case doubleQuoted
  case singleQuoted

  /// The name that explanations show.
  var rule: String {
    switch self {
    case .uuid: "uuid"
    case .number: "number"
    case .doubleQuoted, .singleQuoted: "quoted"
    }
  }

  var replacement: [UInt8] {
    switch self {
    case .uuid: Array("<UUID>".utf8)
    case .number: Array("<N>".utf8)
    case .doubleQuoted: Array("\"<S>\"".utf8)
    case .singleQuoted: Array("'<S>'".utf8)
    }
  }

  func matches(in bytes: [UInt8]) -> [Range<Int>] {
    switch self {
    case .uuid: Self.uuids(bytes)
    case .number: Self.numbers(bytes)
    case .doubleQuoted: Self.quoted(bytes, by: 0x22)
    case .singleQuoted: Self.quoted(bytes, by: 0x27)
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a UUID begins the bytes.
  static func isUUID(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 36 else { return false }
    for (offset, byte) in bytes.prefix(36).enumerated() {
      switch offset {
      case 8, 13, 18, 23: guard byte == 0x2D else { return false }
      default: guard isDigit(byte) || (0x61...0x66).contains(byte | 0x20) else { return false }
      }
    }
    return true
  }

  private static func uuids(_ bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = 0
    while position + 36 <= bytes.count {
      if bytes[position + 8] == 0x2D, isUUID(bytes[position...]) {
        found.append(position..<position + 36)
        position += 36
      } else {
        position += 1
      }
    }
    return found
  }

  /// `\b\d+(\.\d+)*\b`, with the boundaries of JavaScript: a word is made of ASCII letters, digits and `_`.
  private static func numbers(_ bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = 0
    while position < bytes.count {
      guard isDigit(bytes[position]) else {
        position += 1
        continue
      }
      let startsWord = position == 0 || !isWord(bytes[position - 1])
      var end = digitsEnd(bytes, position)
      guard startsWord else {
        position = end
        continue
      }
      var matched = isBoundary(bytes, end) ? end : nil
      while end + 1 < bytes.count, bytes[end] == 0x2E, isDigit(bytes[end + 1]) {
        end = digitsEnd(bytes, end + 1)
        if isBoundary(bytes, end) { matched = end }
      }
      if let matched { found.append(position..<matched) }
      position = matched ?? digitsEnd(bytes, position)
    }
    return found
  }

  private static func digitsEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end
  }

  private static func isBoundary(_ bytes: [UInt8], _ end: Int) -> Bool {
    end == bytes.count || !isWord(bytes[end])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
  }

  private static func quoted(_ bytes: [UInt8], by quote: UInt8) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for (position, byte) in bytes.enumerated() where byte == quote {
      if let start = open {
        found.append(start..<position + 1)
        open = nil
      } else {
        open = position
      }
    }
    return found
  }
}
