import IssueKit
import Testing
import TriageProgram

@Suite("Text from logs is harmless on a terminal")
struct TerminalTextTests {
  @Test(
    "A line has no control, direction or invisible scalar",
    arguments: [
      ("plain", "plain"), ("a\tb\r\nc", "a b c"), ("  a  ", "a"), ("\u{1B}[31mred\u{1B}[0m", "red"),
      ("\u{9B}1;31mred", "red"), ("\u{1B}]0;title\u{7}x", "]0;title x"), ("a\u{1B}", "a"), ("a\u{1B}[", "a ["),
      ("a\u{7F}b\u{80}c", "a b c"), ("\u{202E}abc\u{202C}", "abc"), ("a\u{2066}b\u{2069}", "ab"),
      ("a\u{200B}b\u{FEFF}c", "abc"), ("a\u{2028}b", "a b"), ("a\u{00AD}b", "ab"), ("❤\u{FE0F}", "❤"),
      ("\u{301}a", "a"), ("e\u{301}", "e\u{301}"), ("", ""), ("\u{E0041}x", "x"), ("a \u{301}b", "a b"),
      ("日本語", "日本語"), ("\u{0}", ""),
    ])
  func line(text: String, expected: String) {
    #expect(Array(TerminalText.line(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("A scalar keeps four marks")
  func marks() {
    let text = "a" + String(repeating: "\u{301}", count: 5) + "b"
    #expect(TerminalText.line(text).unicodeScalars.count == 6)
  }

  @Test("Without UTF-8 there is nothing but ASCII")
  func ascii() {
    #expect(TerminalText.line("Größe 日本 e\u{301}", isUTF8: false) == "Gr??e ?? e")
    #expect(TerminalText.cut("abcdefgh", to: 6, isUTF8: false) == "abc...")
  }

  @Test(
    "Columns are counted as terminals do",
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("🙂", 2), ("한글", 4), ("각", 1 + 1), ("⚡", 2),
      ("→", 1),
      ("", 0), ("\u{1100}\u{1161}\u{11A8}", 2), ("𝔘", 1), ("𠀀", 2), ("ก็", 1),
    ])
  func width(text: String, columns: Int) { #expect(TerminalText.width(text) == columns) }

  @Test(
    "A cut never splits what is drawn as one",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語だ", 8, "日本語だ"), ("日本語だ", 7, "日本語…"), ("日本語だ", 6, "日本…"),
      ("abe\u{301}def", 4, "abe\u{301}…"), ("ab cdef", 4, "ab…"), ("abc", 1, "."), ("abc", 0, ""), ("日本", 2, "…"),
    ])
  func cut(text: String, columns: Int, expected: String) {
    let cut = TerminalText.cut(text, to: columns)
    #expect(Array(cut.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(TerminalText.width(cut) <= columns)
  }

  @Test("Whatever comes in, what goes out is harmless, and a cut fits", arguments: [1, 2, 3] as [UInt64])
  func anything(seed: UInt64) {
    let dice = Dice(seed: seed)
    let pool: [UInt32] = [
      0x1B, 0x5B, 0x6D, 0x9B, 0x301, 0x20, 0x41, 0x65E5, 0x1F642, 0x202E, 0x200D, 0xFE0F, 0x7, 0x85, 0x2029, 0x1160,
    ]
    for _ in 0..<500 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<dice.roll(below: 40) {
        let value = dice.roll(below: 4) == 0 ? UInt32(dice.roll(below: 0x110000)) : pool[dice.roll(below: pool.count)]
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let line = TerminalText.line(String(scalars))
      #expect(
        !line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}" },
        "seed \(seed)")
      #expect(TerminalText.line(line) == line, "seed \(seed)")
      let columns = dice.roll(below: 30)
      #expect(TerminalText.width(TerminalText.cut(line, to: columns)) <= columns, "seed \(seed)")
    }
  }

  @Test("Words are wrapped between each other")
  func wrapped() {
    #expect(
      TerminalText.wrapped(["aaa", "bbb", "ccc"], separator: ", ", to: 8) == ["aaa, bbb,", "ccc"].map { $0 }
        || TerminalText.wrapped(["aaa", "bbb", "ccc"], separator: ", ", to: 8) == ["aaa,", "bbb, ccc"])
  }

  @Test(
    "Times and spans are read",
    arguments: [
      ("2026-11-22", "2026-11-22T00:00:00.000Z"), ("2026-11-22T09:00:00Z", "2026-11-22T09:00:00.000Z"),
      ("90m", "2026-11-21T11:30:00.000Z"), ("12h", "2026-11-21T22:00:00.000Z"), ("3d", "2026-11-24T10:00:00.000Z"),
      ("2w", "2026-12-05T10:00:00.000Z"), ("0d", nil), ("-1d", nil), ("d", nil), ("", nil), ("2026-02-30", nil),
      ("99999999999999999999d", nil), ("1y", nil),
    ] as [(String, String?)])
  func times(text: String, expected: String?) throws {
    let now = try Timestamp(rfc3339: "2026-11-21T10:00:00Z")
    #expect(TimeText.parse(text, now: now)?.rfc3339 == expected)
  }

  @Test(
    "Numbers are grouped",
    arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-1_000, "-1,000")])
  func numbers(number: Int, text: String) { #expect(NumberText.grouped(number) == text) }
}
