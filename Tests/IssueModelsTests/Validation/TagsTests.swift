import IssueValidation
import Testing

@Suite("Tags")
struct TagsTests {
  @Test(
    "are trimmed, blanks and repetitions dropped, order and case kept (decision D26)",
    arguments: [
      ([], []), ([" db ", "", "db", "DB"], ["db", "DB"]), (["b", "a", "b"], ["b", "a"]), ([" ", "\t", "\u{A0}"], []),
      (["\u{E9}", "e\u{301}", "\u{E9}"], ["\u{E9}", "e\u{301}"]), (["a b", "a  b"], ["a b", "a  b"]),
    ] as [([String], [String])])
  func areCleaned(_ given: [String], _ cleaned: [String]) {
    #expect(Tags.cleaned(given).map { Array($0.utf8) } == cleaned.map { Array($0.utf8) })
    #expect(Tags.cleaned(Tags.cleaned(given)) == Tags.cleaned(given))
  }
}
