/// One span of an original text that normalisation replaced.
public struct GroupingReplacement: Hashable, Sendable {
  /// The span, in UTF-8 bytes of ``GroupingExplanation/originalText``.
  public var range: Range<Int>
  /// The text that stood there; empty where something was put in.
  public var original: String
  /// The text that stands there now; empty where something was taken out.
  public var replacement: String
  /// The name of the rule, such as `uuid` or `number`.
  public var rule: String

  /// Makes a replacement of its parts.
  public init(range: Range<Int>, original: String, replacement: String, rule: String) {
    self.range = range
    self.original = original
    self.replacement = replacement
    self.rule = rule
  }
}
