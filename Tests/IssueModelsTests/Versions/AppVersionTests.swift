import IssueModels
import Testing

@Suite("An app version")
struct AppVersionTests {
  /// One comparison a line: left, `<` or `=`, right, with `|` between them.
  static let table = """
    1.0.0-alpha|<|1.0.0-alpha.1
    1.0.0-alpha.1|<|1.0.0-alpha.beta
    1.0.0-alpha.beta|<|1.0.0-beta
    1.0.0-beta|<|1.0.0-beta.2
    1.0.0-beta.2|<|1.0.0-beta.11
    1.0.0-beta.11|<|1.0.0-rc.1
    1.0.0-rc.1|<|1.0.0
    1.0.0-alpha|<|1.0.0
    1.0.0-1|<|1.0.0-2
    1.0.0-9|<|1.0.0-10
    1.0.0-1|<|1.0.0-a
    1.0.0-A|<|1.0.0-a
    1.0.0-a|<|1.0.0-a.0
    1.0.0-a-b|<|1.0.0-a-c
    1.0.0-rc.2|<|1.0.0-rc.10
    1.0.0-rc2|<|1.0.0-rc3
    1.0.0-rc10|<|1.0.0-rc9
    1.0.0-0|<|1.0.0
    1.0.0|<|1.0.1-alpha
    1.0.0|<|1.0.1
    1.0.0|<|1.1.0
    1.0.0|<|2.0.0
    2.0.0|<|2.1.0
    2.1.0|<|2.1.1
    2.9|<|2.10
    2.9.9|<|2.10.0
    2.0.3|<|2.1.0
    9.0|<|10.0
    99.9.9|<|100.0.0
    0.9|<|1
    0.0.1|<|0.1
    1|=|1.0
    1|=|1.0.0
    1.2|=|1.2.0.0
    1.2.0|<|1.2.0.1
    1.2.3|<|1.2.3.4
    1.2.3.4|<|1.2.3.5
    1.2.3.9|<|1.2.3.10
    1.2.3.4|<|1.2.4
    1.2.3.4.5|<|1.2.3.4.6
    01.002.0003|=|1.2.3
    v1.2.3|=|1.2.3
    V1.2.3|=|1.2.3
    v1.2.3|<|1.2.4
    v1|<|v2
    v1.0.0-rc.1|<|1.0.0
     1.2.3 |=|1.2.3
    1.2.3 (45)|=|1.2.3
    1.2.3(45)|=|1.2.3
    1.2.3 (45)|=|1.2.3 (46)
    1.2.3 (999)|<|1.2.4 (1)
    v1.2.3 (45)|=|1.2.3
    1.2.3-rc.1 (45)|<|1.2.3
    2024-01-15.1|<|2024-01-15.2
    2024-01-15.9|<|2024-01-16
    1.2.3+7|=|1.2.3
    1.2.3+7|=|1.2.3+8
    1.2.3+abc.def|=|1.2.3
    1.2.3-rc.1+5|=|1.2.3-rc.1
    1.2.3-rc.1+5|<|1.2.3+1
    1.2.3+1-2|=|1.2.3
    1.2.3+1|<|1.2.4
    2024.1.15|<|2024.2.1
    2024.01.15|=|2024.1.15
    2024-01-15|<|2024-01-16
    2024-01-15|<|2024-02-01
    2024-09-30|<|2024-10-01
    2023-12-31|<|2024-01-01
    2024-01|<|2024-02
    2024-1-5|=|2024-01-05
    2024-01-15|=|2024.1.15
    2024-01-15|<|2024-01-15.1
    20240115|<|20240116
    18446744073709551615|<|18446744073709551616
    9223372036854775807.0|<|9223372036854775808.0
    1.99999999999999999999999999|<|1.100000000000000000000000000
    1.100000000000000000000000000|=|1.0100000000000000000000000000
    1.0.99999999999999999999|<|1.1
    |=|0
    |=|v
    |<|0.1
    0|=|0.0.0.0
    abc|<|0
    abc|<|1
    unknown|<|1.2.3
    1.2.3 beta|<|1.2.3
    1.2.3b2|<|1.2.4
    1.2.3b2|<|1.2.3
    1.2.2|<|1.2.3b2
    1.2.3 (beta)|<|1.2.4
    1.0.2k|<|1.0.2l
    abc|<|abd
    abc|<|b
    1.a|<|1.b
    1.a|<|1.2
    1.2.x|<|1.3
    unknown|<|unknowo
    1.0.0-|<|1.0.0
    1..2|=|1.0.2
    .1|=|0.1
    1.|=|1
    1.0.0--|<|1.0.0
    1.0 beta|<|1.0 gamma
    \u{E9}|<|\u{EA}
    e\u{301}|<|\u{E9}
    """

  struct Row: Sendable, CustomTestStringConvertible {
    let left: String
    let sign: String
    let right: String
    var testDescription: String { "\(left) \(sign) \(right)" }
  }

  static let rows = table.split(separator: "\n").map { line in
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Row(left: parts[0], sign: parts[1], right: parts[2])
  }

  @Test("is ordered by what it means", arguments: rows)
  func isOrdered(_ row: Row) {
    let (left, right) = (AppVersion(row.left), AppVersion(row.right))
    #expect((left < right) == (row.sign == "<"))
    #expect((left == right) == (row.sign == "="))
    #expect(!(right < left))
    #expect(right.isNewer(than: left) == (row.sign == "<"))
    #expect(!left.isNewer(than: right))
  }

  @Test("is compared in a table of more than eighty pairs")
  func hasATable() {
    #expect(Self.rows.count >= 80)
    #expect(Self.rows.allSatisfy { $0.sign == "<" || $0.sign == "=" })
  }

  @Test("keeps its text")
  func keepsItsText() {
    for row in Self.rows { #expect(AppVersion(row.left).description.utf8.elementsEqual(row.left.utf8)) }
  }

  @Test("has a total order over all texts", arguments: UInt64(1)...8)
  func hasATotalOrder(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let versions = (0..<40).map { _ in AppVersion(Self.randomText(&generator)) }
    for left in versions {
      #expect(left == left && !(left < left), "seed \(seed): \(left)")
      for right in versions {
        let count = [left < right, left == right, right < left].count { $0 }
        #expect(count == 1, "seed \(seed): \(left) and \(right)")
        for third in versions where left <= right && right <= third {
          #expect(left <= third, "seed \(seed): \(left), \(right), \(third)")
        }
      }
    }
  }

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "0", "1", "2", "10", "01", ".", ".", ".", "-", "-", "+", "v", "V", "a", "rc", " ", "(", ")", "(7)", "2024",
      "\u{E9}", "\u{0}",
    ]
    return (0..<Int.random(in: 0...7, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }
}
