import IssueModels
import Testing

@Suite("Text")
struct TextTests {
  @Test(
    "is trimmed of white space by scalars",
    arguments: [
      ("", ""), (" ", ""), ("\u{A0}\u{2003}\u{3000}", ""), ("a", "a"), (" a b ", "a b"), ("\t\r\na\n", "a"),
      (" \u{301}a", "\u{301}a"), ("a \u{301}", "a \u{301}"), ("\u{200B}a", "\u{200B}a"), ("\u{FEFF}a", "\u{FEFF}a"),
    ])
  func isTrimmed(_ text: String, _ trimmed: String) {
    #expect(Array(Text.trimmed(text).utf8) == Array(trimmed.utf8))
  }

  @Test(
    "is shortened between scalars to so many bytes",
    arguments: ["abcdefghij", "\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}", "a\u{1F600}b\u{1F600}"])
  func isShortened(_ text: String) {
    for bytes in 0...text.utf8.count + 2 {
      let short = Text.shortened(text, to: bytes)
      #expect(short.utf8.count <= bytes, "to \(bytes): \(short)")
      if bytes >= text.utf8.count {
        #expect(short == text)
      } else {
        #expect(short.hasSuffix("…") == (bytes >= 3))
        let kept = bytes >= 3 ? short.unicodeScalars.dropLast() : short.unicodeScalars[...]
        #expect(text.unicodeScalars.starts(with: kept))
        #expect(bytes - short.utf8.count < 4)
      }
    }
    #expect(Text.shortened("abcdefghij", to: 9) == "abcdef…")
  }

  @Test(
    "is made one line",
    arguments: [
      ("", ""), ("a", "a"), ("  a  ", "a"), ("a\r\nb", "a b"), ("a\u{0}\u{1B}b", "a b"), ("\n\n", ""),
      ("a\u{2028}b", "a b"),
      ("a \u{85} b", "a b"), ("a\tb c", "a b c"),
    ])
  func isMadeOneLine(_ text: String, _ line: String) {
    #expect(Text.oneLine(text) == line)
  }
}
