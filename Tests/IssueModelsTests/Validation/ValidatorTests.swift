import IssueModels
import IssueValidation
import Testing

@Suite("A validator")
struct ValidatorTests {
  static func rules(_ text: String, limit: Int = 100, _ form: Validator.Form) -> [String] {
    var check = Validator()
    check.text(text, "field", limit: limit, form)
    return check.problems.map(\.rule.name)
  }

  @Test("counts UTF-8 bytes: n are accepted, n + 1 refused", arguments: ["a", "\u{E9}", "\u{20AC}", "\u{1F600}"])
  func countsBytes(_ letter: String) {
    let text = String(repeating: letter, count: 12)
    let bytes = text.utf8.count
    for form in [Validator.Form.line, .body, .optionalBody] {
      #expect(Self.rules(text, limit: bytes, form).isEmpty)
      #expect(Self.rules(text, limit: bytes - 1, form) == ["too_long"])
    }
    var check = Validator()
    check.text(text, "title", limit: bytes - 1, .line)
    #expect(check.problems.first?.rule == .tooLong(bytes - 1))
    #expect(
      check.problems.first?.description == "title: too_long (limit \(bytes - 1)): shorten it; it has \(bytes) bytes")
  }

  @Test("refuses control characters; a body keeps tab, line feed and carriage return")
  func refusesControlCharacters() {
    for code in Array(0...0x20) + Array(0x7E...0xA1) {
      guard let scalar = Unicode.Scalar(UInt32(code)) else { continue }
      let isControl = code < 0x20 || (0x7F...0x9F).contains(code)
      let isKept = [9, 10, 13].contains(code)
      let text = "a\(Character(scalar))b"
      #expect(Self.rules(text, .line) == (isControl ? ["control_character"] : []), "U+\(code)")
      #expect(Self.rules(text, .body) == (isControl && !isKept ? ["control_character"] : []), "U+\(code)")
    }
  }

  @Test("wants a line and a body not to be blank", arguments: ["", " ", "   ", "\u{A0}\u{2003}", "\u{3000}"])
  func wantsSomething(_ text: String) {
    #expect(Self.rules(text, .line) == ["required"])
    #expect(Self.rules(text, .body) == ["required"])
    #expect(Self.rules(text, .optionalBody).isEmpty)
    #expect(Self.rules(text + "x", .line).isEmpty)
  }

  @Test("takes a run of thirty combining marks and refuses one of thirty-one")
  func refusesLongRuns() {
    let run = String(repeating: "\u{301}", count: Validator.maximumCombiningRun)
    #expect(Self.rules("a" + run, .line).isEmpty)
    #expect(Self.rules("a" + run + "b" + run, limit: 1_000, .line).isEmpty)
    #expect(Self.rules("a" + run + "\u{301}", .line) == ["combining_run"])
  }

  @Test("leaves a missing text alone")
  func leavesMissingAlone() {
    var check = Validator()
    check.text(String?.none, "field", limit: 1, .line)
    #expect(check.problems.isEmpty)
  }

  @Test("takes numbers and counts at their edges")
  func takesEdges() {
    for (number, rule) in [
      (-1, "too_small"), (0, nil), (10, nil), (11, "too_large"), (.min, "too_small"), (.max, "too_large"),
    ] as [(Int64, String?)] {
      var check = Validator()
      check.number(number, "n", in: 0...10)
      #expect(check.problems.map(\.rule.name) == (rule.map { [$0] } ?? []))
    }
    var check = Validator()
    check.count(3, "list", limit: 3)
    #expect(check.problems.isEmpty)
    check.count(4, "list", limit: 3)
    #expect(check.problems.map(\.rule) == [.tooMany(3)])
  }

  @Test("throws all problems at once, in order, or nothing")
  func throwsAllAtOnce() throws {
    var check = Validator()
    try check.finish()
    check.add("b", .required, "write it")
    check.add([FieldProblem("a", .malformed, "mend it").within("list[2]")])
    let failure = #expect(throws: ValidationFailure.self) { try check.finish() }
    #expect(failure?.problems.map(\.field) == ["b", "list[2].a"])
    #expect(failure?.description == "b: required: write it; list[2].a: malformed: mend it")
  }
}
