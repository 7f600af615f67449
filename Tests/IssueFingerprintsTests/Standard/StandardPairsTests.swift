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

  @Test func everyCodePairComesTogetherWithoutCodes() {
    let plain = StandardGrouper(keepsCodes: false)
    #expect(plain.identifier == "standard-nocodes:1" && grouper.identifier == "standard:1")
    #expect(Groupers.grouper(named: "standard-nocodes:1")?.name == plain.name)
    for (left, right) in [
      ("HTTP 404", "HTTP 500"), ("errno=11", "errno=9"), ("exit code 137", "exit code 1"), ("signal 9", "signal 15"),
      ("SQLSTATE[42S02]", "SQLSTATE[23000]"), ("HRESULT: 0x80070005", "HRESULT: 0x80070002"),
      ("Domain=NSURLErrorDomain Code=-1009", "Domain=NSURLErrorDomain Code=-1001"), ("ORA-00942", "ORA-00001"),
    ] {
      #expect(plain.normalize(left) == plain.normalize(right))
      #expect(grouper.normalize(left) != grouper.normalize(right))
    }
  }

  private func check(_ table: String, _ isRight: (Fingerprint, Fingerprint) -> Bool) throws {
    let rows = table.split(separator: "\n")
    #expect(rows.count >= 200)
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
