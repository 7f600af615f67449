import IssueFingerprints
import IssueModels
import Testing

@Suite struct StandardPairsTests {
  private let grouper = StandardGrouper()

  @Test func messagesOfOneProblemComeTogether() throws {
    try check(standardTogetherPairs) { $0 == $1 }
  }

  @Test func messagesOfTwoProblemsStayApart() throws {
    try check(standardApartPairs) { $0 != $1 }
  }

  private func check(_ table: String, _ isRight: (Fingerprint, Fingerprint) -> Bool) throws {
    let rows = table.split(separator: "\n")
    #expect(rows.count >= 80)
    for row in rows {
      let sides = row.components(around: " ||| ")
      let (left, right) = try #require(sides, "\(row)")
      let (first, second) = (fingerprint(left), fingerprint(right))
      let shown = "\(grouper.normalize(left)) ||| \(grouper.normalize(right))"
      #expect(isRight(first, second), "\(row) gives \(shown)")
    }
  }

  private func fingerprint(_ message: String) -> Fingerprint {
    grouper.group(GroupingInput(message: message)).fingerprint
  }
}

extension Substring {
  fileprivate func components(around separator: String) -> (String, String)? {
    guard let middle = firstRange(of: separator) else { return nil }
    let escape = "\u{1B}"
    func unescaped(_ text: Substring) -> String { String(text.replacing("<ESC>", with: escape)) }
    return (unescaped(self[..<middle.lowerBound]), unescaped(self[middle.upperBound...]))
  }
}
