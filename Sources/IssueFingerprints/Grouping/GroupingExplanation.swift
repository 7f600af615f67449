/// A grouping and how it came about.
public struct GroupingExplanation: Hashable, Sendable {
  /// The grouping, the same that ``Grouper/group(_:)`` gives.
  public var grouping: Grouping
  /// The text that was normalised, before.
  public var originalText: String
  /// The parts that were hashed, in their order.
  public var components: [GroupingComponent]
  /// The replaced spans of ``originalText``, in their order, without overlap.
  public var replacements: [GroupingReplacement]

  /// Makes an explanation of its parts.
  public init(
    grouping: Grouping, originalText: String, components: [GroupingComponent], replacements: [GroupingReplacement]
  ) {
    self.grouping = grouping
    self.originalText = originalText
    self.components = components
    self.replacements = replacements
  }

  /// The text that was normalised, after: the same as the grouping's.
  public var normalizedText: String { grouping.normalizedText }

  /// ``originalText`` with every span replaced.
  ///
  /// For `standard` this is ``normalizedText``. For `owlmetry`, which lower-cases and folds white space in the end, it
  /// is the text before that.
  public var replacedText: String {
    let bytes = Array(originalText.utf8)
    var result: [UInt8] = []
    var position = 0
    for replacement in replacements {
      let range = replacement.range.clamped(to: position..<max(position, bytes.count))
      result.append(contentsOf: bytes[position..<range.lowerBound])
      result.append(contentsOf: replacement.replacement.utf8)
      position = range.upperBound
    }
    result.append(contentsOf: bytes[position...])
    return String(decoding: result, as: UTF8.self)
  }
}
