import IssueAliases
import IssueModels
import Testing

@Suite struct AliasWordTests {
  @Test(arguments: [
    ["In Progress", "in_progress", "IN-PROGRESS", "inProgress", " InProgress\t", "in\u{A0}progress"],
    ["Won't Fix", "wontfix", "wont_fix", "WON\u{2019}T FIX"], ["-5", " -5 "], ["--"], ["---"], ["1 - High", "1-high"],
    ["ÉCHEC", "échec"], ["완료"],
  ])
  func spellingsOfOneWordFoldToOne(_ spellings: [String]) {
    #expect(Set(spellings.map(AliasWord.folded)).count == 1)
  }

  @Test func differentWordsStayDifferent() {
    let words = ["5", "-5", "--", "---", "_", "P1", "P-1x", "in progress.", "inprogress"]
    #expect(Set(words.map(AliasWord.folded)).count == words.count)
  }

  @Test func wordIsLookedUpUpToItsLongestLength() throws {
    #expect(AliasWord.maximumBytes == 128)
    let padded = "open" + String(repeating: " ", count: 124)
    #expect(AliasWord.folded(padded) == "open")
    #expect(AliasWord.folded(padded + " ") == nil)
    let match = try Aliases.standard.status(String(repeating: "é", count: 65), source: "github")
    guard case .unknown(let spelling, let nearest) = match else { return #expect(Bool(false)) }
    #expect(spelling.utf8.count <= AliasWord.maximumBytes)
    #expect(nearest == [])
  }

  @Test(arguments: ["", "   ", "\u{0}", "\u{301}\u{301}"])
  func blankWordIsUnknown(_ word: String) throws {
    for field in AliasField.allCases {
      #expect(try Aliases.standard.normalize(word, field: field, source: "common").canonical == nil)
    }
  }

  @Test func unknownWordIsReportedWithItsSpellingAndNeighbours() throws {
    let match = try Aliases.standard.status("Clsoed", source: "jira")
    #expect(match == .unknown(spelling: "Clsoed", nearest: ["Closed"]))
    #expect("\(match)" == "unknown \"Clsoed\" (near: Closed)")
    #expect(try Aliases.standard.status("xyzzy", source: "jira") == .unknown(spelling: "xyzzy", nearest: []))
  }

  @Test func neighboursAreThoseOfAPlainSearch() throws {
    let seed: UInt64 = 20_240_611
    var random = SeededRandom(seed: seed)
    let table = try Aliases.standard.table("common")
    let words = table.words(.status).map(\.word)
    for round in 0..<300 {
      let word = changed(words.randomElement(using: &random) ?? "", &random)
      guard case .unknown(_, let nearest) = table.status(word), let folded = AliasWord.folded(word) else { continue }
      let length = folded.unicodeScalars.count
      let budget = length < 3 ? 0 : min(3, max(1, length / 3))
      let near = words.map { PlainDistance.between(folded, AliasWord.folded($0) ?? "") }.filter { $0 <= budget }
      let found = nearest.map { PlainDistance.between(folded, AliasWord.folded($0) ?? "") }
      #expect(found == Array(near.sorted().prefix(3)), "seed \(seed), round \(round): \(word) gave \(nearest)")
    }
  }

  @Test func scalesAgreeBothWays() {
    #expect(Priority.allCases.map { Severity($0) } == [.info, .warning, .error, .error])
    #expect(Severity.allCases.map { Priority($0) } == [.low, .medium, .high])
    for severity in Severity.allCases { #expect(Severity(Priority(severity)) == severity) }
  }

  @Test func canonicalStatusesAreTheSeven() {
    #expect(
      AliasField.status.canonicalWords
        == ["open", "in_progress", "resolved", "accepted", "rejected", "silenced", "none"])
  }

  private func changed(_ word: String, _ random: inout SeededRandom) -> String {
    var scalars = Array(word.unicodeScalars)
    for _ in 0..<Int.random(in: 1...3, using: &random) where !scalars.isEmpty {
      let place = Int.random(in: 0..<scalars.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert("q", at: place)
      case 2: scalars[place] = "z"
      default: if place > 0 { scalars.swapAt(place, place - 1) }
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
