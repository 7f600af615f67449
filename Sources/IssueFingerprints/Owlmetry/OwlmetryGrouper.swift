public import IssueModels

/// The owlmetry grouper.
public struct OwlmetryGrouper: Grouper {
  /// `owlmetry`.
  public let name = "owlmetry"
  /// 1.
  public let version = 1

  /// Makes the grouper.
  public init() {}

  /// The fingerprint and title of an event.
  public func group(_ input: GroupingInput) -> Grouping {
    let hash = SHA256.hex(of: (input.module ?? "") + ":" + input.message)
    return Grouping(
      fingerprint: Fingerprint(hash), title: input.message, basis: .message, normalizedText: input.message)
  }

  /// The same grouping, with how it came about.
  public func explain(_ input: GroupingInput) -> GroupingExplanation {
    GroupingExplanation(
      grouping: group(input), originalText: input.message,
      components: [GroupingComponent(name: "message", text: input.message)], replacements: [])
  }
}
