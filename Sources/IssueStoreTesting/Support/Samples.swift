internal import IssueJSON

/// Texts that careless storages change.
enum Samples {
  static let texts: [UTF8Text] = [
    "", " ", "a", "\u{0}", "a\u{0}b", "\u{1}\u{2}\u{1F}\u{7F}\u{80}\u{9F}", "\t\n\r\r\n", "\"\\/\u{8}\u{C}",
    "\u{FEFF}a",
    "\u{E9}", "e\u{301}", "\u{212B}", "\u{C5}", "\u{AC00}", "\u{1100}\u{1161}", "\u{2028}\u{2029}", "\u{FFFD}",
    "\u{FFFE}",
    "\u{FFFF}", "\u{10000}", "\u{1FFFE}", "\u{10FFFF}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F466}",
    "\u{5D0}\u{202E}a",
    "null", "true", "0", "1e9", "{}", "[]", "'; --", "2024-01-15T10:00:00.000Z", "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b",
    UTF8Text("a" + String(repeating: "\u{301}", count: 100)), "  both ends  ", "trailing\n",
  ]

  /// All scalars of a range, or some of them, in one text.
  static func scalars(_ range: ClosedRange<UInt32>, by step: Int) -> UTF8Text {
    var view = String.UnicodeScalarView()
    for number in stride(from: Int(range.lowerBound), through: Int(range.upperBound), by: step) {
      if let scalar = Unicode.Scalar(UInt32(number)) { view.append(scalar) }
    }
    return UTF8Text(String(view))
  }
}
