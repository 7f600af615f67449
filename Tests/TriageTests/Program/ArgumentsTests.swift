import Testing
import TriageProgram

@Suite("The command line is taken apart")
struct ArgumentsTests {
  @Test(
    "Verb, words and options are found wherever the options stand",
    arguments: [
      (["list"], "list", [], nil),
      (["list", "--store", "x"], "list", [], "x"),
      (["--store", "x", "list"], "list", [], "x"),
      (["--store=x", "show", "12"], "show", ["12"], "x"),
      (["show", "--store=a=b", "12"], "show", ["12"], "a=b"),
      (["--store=", "show", "12"], "show", ["12"], ""),
      (["show", "12", "--store", "x", "--store", "y"], "show", ["12"], "y"),
      (["merge", "1", "--store", "--as", "2"], "merge", ["1", "2"], "--as"),
      (["comment", "1", "--", "--store", "-x"], "comment", ["1", "--store", "-x"], nil),
      (["logs", "list"], "", ["logs", "list"], nil),
      (["./list"], "", ["./list"], nil),
      (["--", "list"], "", ["list"], nil),
      (["-"], "", ["-"], nil),
      (["--all", "logs"], "", ["logs"], nil),
    ] as [([String], String, [String], String?)])
  func parses(tokens: [String], verb: String, words: [String], store: String?) throws {
    let arguments = try Arguments(tokens)
    #expect((arguments.verb?.name ?? "") == verb)
    #expect(arguments.words == words)
    #expect(arguments.value(try option("--store")) == store)
  }

  @Test(
    "A wrong command line is refused with what to do next",
    arguments: [
      (["list", "--stor", "x"], "did you mean --store?"),
      (["list", "--frobnicate"], "see triage --help"),
      (["list", "-x"], "see triage --help"),
      (["list", "--store"], "--store needs a value: --store DIR"),
      (["list", "--json=yes"], "--json takes no value"),
      (["show", "1", "--top", "3"], "--top does not belong to 'triage show'"),
      (["list", "--version", "3"], "--version does not belong to 'triage list'"),
      (["logs", "--json"], "--json does not belong to 'triage PATH...'"),
      (["show"], "something is missing; say: triage show ID"),
      (["show", "1", "2"], "too many words; say: triage show ID"),
      (["merge", "1"], "say: triage merge SOURCE TARGET"),
      (["comment", "1"], "say: triage comment ID TEXT"),
      (["list", "logs"], "too many words"),
    ])
  func refuses(tokens: [String], part: String) {
    let failure = #expect(throws: Failure.self) { try Arguments(tokens) }
    #expect(failure?.exitCode == 2)
    #expect(failure?.description.contains(part) == true)
  }

  @Test("A verb may be asked for help without its words")
  func helpNeedsNoWords() throws {
    #expect(try Arguments(["show", "--help"]).has(option("--help")))
    #expect(try Arguments(["-h"]).has(option("--help")))
  }

  @Test(
    "A count is a number from 1 to a million",
    arguments: [("1", 1), ("1000000", 1_000_000), ("0", nil), ("-1", nil), ("1000001", nil), ("x", nil), ("", nil)]
      as [(String, Int?)])
  func counts(text: String, count: Int?) throws {
    let arguments = try Arguments(["logs", "--top", text])
    let top = try option("--top")
    #expect((try? arguments.count(top)) == count)
  }

  @Test(
    "A misspelled word finds the nearest",
    arguments: [
      ("lst", "list"), ("shwo", "show"), ("merg", "merge"), ("unmrege", "unmerge"), ("fingerprnit", "fingerprint"),
      ("resolved", "resolve"), ("logs", nil), ("", nil), ("x", nil),
    ] as [(String, String?)])
  func nearest(typed: String, meant: String?) {
    #expect(NearestWord.find(typed, in: Verb.all.map(\.name)) == meant)
  }

  private func option(_ name: String) throws -> Option { try #require(Option.known.first { $0.name == name }) }
}
