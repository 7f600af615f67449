import IssueFingerprints
import IssueModels
import Testing

@Suite struct StandardNormalizerLawTests {
  private let grouper = StandardGrouper()

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func normalizingTwiceChangesNothing(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<5000 {
      let text = round % 5 == 0 ? RandomMessage.makeAny(&random) : RandomMessage.make(&random)
      let once = grouper.normalize(text)
      let twice = grouper.normalize(once)
      #expect(once == twice, "seed \(seed), \(text.debugDescription)")
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func explanationsAreExact(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<3000 {
      let text = round % 5 == 0 ? RandomMessage.makeAny(&random) : RandomMessage.make(&random)
      let explanation = grouper.explain(GroupingInput(message: text))
      explanation.expectExactSpans()
      #expect(explanation.replacedText == explanation.normalizedText, "seed \(seed), \(text.debugDescription)")
      #expect(explanation.normalizedText == grouper.normalize(text), "seed \(seed), \(text.debugDescription)")
      #expect(explanation.grouping == grouper.group(GroupingInput(message: text)))
    }
  }

  @Test(arguments: [
    "(", "[", "\"", "'", "/", "\\", "=", ":", ".", "*", "1", " ", "é", "中", "\u{1B}[", "a=", "user ", "(a=",
  ])
  func longRunsOfOnePieceAreTakenInStride(piece: String) {
    let text = String(repeating: piece, count: 2000)
    let once = grouper.normalize(text)
    #expect(grouper.normalize(once) == once)
  }
}
