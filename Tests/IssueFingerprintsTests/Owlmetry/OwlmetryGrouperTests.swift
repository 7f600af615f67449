import IssueFingerprints
import IssueModels
import Testing

@Suite struct OwlmetryGrouperTests {
  private let grouper = OwlmetryGrouper()

  @Test(arguments: [owlmetryMessageVectors, owlmetryRequestVectors])
  func givesTheFingerprintsOfOwlmetry(table: String) throws {
    let rows = table.split(separator: "\n")
    #expect(rows.count > 150)
    for row in rows {
      let vector = try #require(OwlmetryVector(row), "\(row)")
      #expect(grouper.group(vector.input).fingerprint.text == vector.fingerprint, "\(row)")
    }
  }

  @Test(arguments: [
    ("Timeout after 30 s", "timeout after <n> s"),
    ("1.2.3abc", "<n>.3abc"),
    ("10ms x_10", "10ms x_10"),
    ("id 550E8400-E29B-41D4-A716-446655440000", "id <uuid>"),
    ("Cannot read \"a b\" of 'c'", "cannot read \"<s>\" of '<s>'"),
    ("\u{A0} \u{130}\u{3A3}\u{FEFF} x \n", "i\u{307}\u{3C2} x"),
  ])
  func normalizesInTheOrderOfChecklistS2_67(message: String, normalized: String) {
    #expect(grouper.normalize(message) == normalized)
  }

  @Test func explainsEverySpanOfTheMessage() {
    let message = "Disk \"a 550e8400-e29b-41d4-a716-446655440000\" at 93.5 of 'x 7' and 8"
    let explanation = grouper.explain(GroupingInput(message: message, module: "io"))
    #expect(
      explanation.replacements.map(\.original) == [
        "\"a 550e8400-e29b-41d4-a716-446655440000\"", "93.5", "'x 7'", "8",
      ])
    #expect(explanation.replacements.map(\.rule) == ["quoted", "number", "quoted", "number"])
    #expect(explanation.replacedText == "Disk \"<S>\" at <N> of '<S>' and <N>")
    #expect(explanation.components.map(\.name) == ["module", "message"])
    #expect(explanation.grouping == grouper.group(GroupingInput(message: message, module: "io")))
  }

  @Test func explainsEveryVectorExactly() throws {
    for row in (owlmetryMessageVectors + "\n" + owlmetryRequestVectors).split(separator: "\n") {
      let vector = try #require(OwlmetryVector(row))
      let explanation = grouper.explain(vector.input)
      explanation.expectExactSpans()
      #expect(grouper.normalize(explanation.replacedText) == explanation.normalizedText, "\(row)")
    }
  }

  @Test func usesTheErrorTypeAsDiscriminator() {
    let plain = GroupingInput(message: "boom")
    let typed = GroupingInput(message: "boom", attributes: ["_error_type": "TypeError 5"])
    let empty = GroupingInput(message: "boom", attributes: ["_error_type": ""])
    #expect(grouper.group(plain) == grouper.group(empty))
    #expect(grouper.group(plain).fingerprint != grouper.group(typed).fingerprint)
    #expect(grouper.explain(typed).components.last == GroupingComponent(name: "discriminator", text: "typeerror <n>"))
  }
}
