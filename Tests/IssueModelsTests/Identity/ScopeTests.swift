import IssueJSON
import IssueModels
import Testing

@Suite("A scope")
struct ScopeTests {
  @Test("takes any name up to its limit", arguments: ["a", " ", "acme/shop", "\u{E9}", "\u{1F600}", "0"])
  func takesNames(_ name: String) throws {
    #expect(try Scope(name).name == name)
    #expect(try Scope(String(repeating: "n", count: Scope.maximumBytes)).name.utf8.count == Scope.maximumBytes)
  }

  @Test(
    "refuses what is empty, too long or holds a control character",
    arguments: [
      ("", "required"), (String(repeating: "n", count: 201), "too_long"),
      (String(repeating: "\u{E9}", count: 101), "too_long"),
      ("a\u{0}b", "control_character"), ("\n", "control_character"), ("\u{7F}", "control_character"),
      ("\u{1F}", "control_character"),
    ])
  func refuses(_ name: String, _ rule: String) {
    let problem = #expect(throws: FieldProblem.self) { try Scope(name) }
    #expect(problem?.field == "scope")
    #expect(problem?.rule.name == rule)
    #expect(problem?.advice.isEmpty == false)
  }

  @Test("is equal, ordered and hashed by its bytes")
  func isComparedByBytes() throws {
    let (composed, decomposed) = (try Scope("\u{E9}"), try Scope("e\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, composed]).count == 2)
    #expect(decomposed < composed)
    #expect(try Scope("Z") < Scope("a"))
    #expect(try Scope("a") < Scope("a "))
  }

  @Test("goes through JSON as its name, with the same checks")
  func goesThroughJSON() throws {
    let scope = try Scope("acme/shop")
    let bytes = try IssueJSONEncoder().encode([scope])
    #expect(try IssueJSONDecoder().decode([Scope].self, from: bytes) == [scope])
    #expect(throws: (any Error).self) { try IssueJSONDecoder().decode([Scope].self, from: Array(#"[""]"#.utf8)) }
  }
}
