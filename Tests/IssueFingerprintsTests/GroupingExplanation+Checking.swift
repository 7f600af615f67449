import IssueFingerprints
import Testing

extension GroupingExplanation {
  /// Checks that the replaced spans are in order, apart and hold what they say.
  func expectExactSpans() {
    let bytes = Array(originalText.utf8)
    var position = 0
    for replacement in replacements {
      guard replacement.range.lowerBound >= position, replacement.range.upperBound <= bytes.count else {
        Issue.record("out of order or bounds in \(originalText.debugDescription): \(replacement)")
        return
      }
      let original = String(decoding: bytes[replacement.range], as: UTF8.self)
      #expect(replacement.original.utf8.elementsEqual(original.utf8), "\(originalText.debugDescription) \(replacement)")
      #expect(replacement.original != replacement.replacement && !replacement.rule.isEmpty, "\(replacement)")
      position = replacement.range.upperBound
    }
  }
}
