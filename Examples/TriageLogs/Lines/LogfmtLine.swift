/// `ts=2026-11-21T01:27:14.605Z caller=dns.go:171 level=error msg="Error refreshing DNS targets" err="…"`
enum LogfmtLine {
  static func head(_ line: Bytes) -> LineHead? {
    guard let pairs = pairs(line) else { return nil }
    var fields = FieldReader(format: .logfmt)
    for (key, value) in pairs { fields.read(key: key, value: .text(value)) }
    return fields.isEntry ? fields.head(of: line) : nil
  }

  /// Nil unless the whole line is made of at least two pairs (and lone keys).
  private static func pairs(_ line: Bytes) -> [(Bytes, Bytes)]? {
    var found: [(Bytes, Bytes)] = []
    var rest = line
    rest.skipSpaces()
    while !rest.isEmpty {
      let key = rest.take { $0.isName || $0 == UInt8(ascii: "@") || $0 == Ascii.slash }
      guard !key.isEmpty else { return nil }
      if rest.take("=") {
        guard let value = value(&rest) else { return nil }
        found.append((key, value))
      } else if found.isEmpty {
        return nil
      }
      guard rest.isEmpty || rest.isIndented else { return nil }
      rest.skipSpaces()
    }
    return found.count >= 2 ? found : nil
  }

  private static func value(_ rest: inout Bytes) -> Bytes? {
    guard rest.first == Ascii.quote else { return rest.take { $0 != Ascii.space && $0 != Ascii.tab } }
    rest.removeFirst()
    var value: [UInt8] = []
    while let byte = rest.first {
      rest.removeFirst()
      if byte == Ascii.quote { return value[...] }
      guard byte == Ascii.backslash, let escaped = rest.first else {
        value.append(byte)
        continue
      }
      rest.removeFirst()
      switch escaped {
      case UInt8(ascii: "n"): value.append(Ascii.newline)
      case UInt8(ascii: "t"): value.append(Ascii.tab)
      case UInt8(ascii: "r"): value.append(Ascii.return)
      case Ascii.quote, Ascii.backslash: value.append(escaped)
      default: value += [Ascii.backslash, escaped]
      }
    }
    return value[...]
  }
}
