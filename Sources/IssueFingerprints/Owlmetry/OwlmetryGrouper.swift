public import IssueModels

/// Gives byte for byte the fingerprints of Owlmetry (seed 002, checklist S2.67–S2.71), so that its data can be moved.
///
/// It replaces UUIDs, numbers and quoted text, folds case and white space, and hashes `module:text`, or
/// `module:text|discriminator` for network requests and for events with the attribute `_error_type`. Stack traces play no
/// part. Text beyond the Unicode version of the Swift runtime is lower-cased as that runtime knows it.
///
/// A fingerprint that the client asked for, which Owlmetry does not have, comes first; see ``Grouping/basis``.
public struct OwlmetryGrouper: Grouper {
  /// `owlmetry`.
  public let name = "owlmetry"
  /// 1.
  public let version = 1

  /// Makes the grouper.
  public init() {}

  /// The fingerprint and title of an event.
  ///
  /// - Complexity: linear in the length of message and attributes.
  public func group(_ input: GroupingInput) -> Grouping {
    describe(input).grouping
  }

  /// The same grouping, with how it came about.
  ///
  /// The replacements are those of the message, before lower-casing and folding of white space.
  public func explain(_ input: GroupingInput) -> GroupingExplanation {
    describe(input)
  }

  /// A message with UUIDs, numbers and quoted text replaced, in lower case, with single spaces.
  public func normalize(_ message: String) -> String {
    OwlmetryText(message).normalized
  }

  private func describe(_ input: GroupingInput) -> GroupingExplanation {
    let request = NetworkRequest(input)
    let text = OwlmetryText(input.message)
    let normalized = text.normalized
    var components = [
      GroupingComponent(name: "module", text: input.module ?? ""), GroupingComponent(name: "message", text: normalized),
    ]
    var hash = SHA256()
    hash.update(input.module ?? "")
    hash.update(":")
    hash.update(normalized)
    if let discriminator = Self.discriminator(input, request) {
      let normalized = normalize(discriminator)
      components.append(GroupingComponent(name: "discriminator", text: normalized))
      hash.update("|")
      hash.update(normalized)
    }
    let grouping = Grouping(
      fingerprint: Fingerprint(hash.finalizeHex()), title: GroupingTitle.of(input, request), basis: .message,
      normalizedText: normalized)
    let explanation = GroupingExplanation(
      grouping: grouping, originalText: input.message, components: components,
      replacements: text.replacements(of: input.message))
    return ClientFingerprint(input)?.applied(to: explanation, message: normalized) ?? explanation
  }

  private static func discriminator(_ input: GroupingInput, _ request: NetworkRequest?) -> String? {
    if input.message == NetworkRequest.message { return request?.summary }
    return input.attributes["_error_type"].flatMap { $0.isEmpty ? nil : $0 }
  }
}
