/// A text in which Owlmetry's patterns were replaced, with the spans that were.
struct OwlmetryText {
  private(set) var bytes: [UInt8]
  /// The replaced spans of the original, in order.
  private(set) var edits: [Edit] = []

  /// A replaced span, where it stood and where the replacement stands.
  struct Edit {
    var source: Range<Int>
    var target: Range<Int>
    var pattern: OwlmetryPattern
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
    for pattern in OwlmetryPattern.allCases { replace(pattern) }
  }

  /// The text after lower-casing and folding of white space.
  var normalized: String { OwlmetryFolding.fold(String(decoding: bytes, as: UTF8.self)) }

  /// The replaced spans, for people.
  func replacements(of original: String) -> [GroupingReplacement] {
    let source = Array(original.utf8)
    return edits.compactMap { edit in
      let replacement = bytes[edit.target]
      guard source[edit.source] != replacement else { return nil }
      return GroupingReplacement(
        range: edit.source, original: String(decoding: source[edit.source], as: UTF8.self),
        replacement: String(decoding: replacement, as: UTF8.self), rule: edit.pattern.rule)
    }
  }

  private mutating func replace(_ pattern: OwlmetryPattern) {
    let matches = pattern.matches(in: bytes)
    guard !matches.isEmpty else { return }
    let replacement = pattern.replacement
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var newEdits: [Edit] = []
    var (position, old, shift, sourceShift) = (0, 0, 0, 0)
    func keep(before limit: Int) {
      while old < edits.count, edits[old].target.upperBound <= limit {
        var edit = edits[old]
        sourceShift = edit.source.upperBound - edit.target.upperBound
        edit.target = edit.target.lowerBound + shift..<edit.target.upperBound + shift
        newEdits.append(edit)
        old += 1
      }
    }
    for match in matches {
      keep(before: match.lowerBound)
      result.append(contentsOf: bytes[position..<match.lowerBound])
      let start = match.lowerBound + sourceShift
      while old < edits.count, edits[old].target.lowerBound < match.upperBound {
        sourceShift = edits[old].source.upperBound - edits[old].target.upperBound
        old += 1
      }
      let target = result.count..<result.count + replacement.count
      newEdits.append(Edit(source: start..<match.upperBound + sourceShift, target: target, pattern: pattern))
      result.append(contentsOf: replacement)
      position = match.upperBound
      shift = result.count - position
    }
    keep(before: .max)
    result.append(contentsOf: bytes[position...])
    bytes = result
    edits = newEdits
  }
}
