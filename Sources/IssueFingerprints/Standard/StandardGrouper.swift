public import IssueModels

/// IssueKit's own grouper: by stack trace where there is one, else by exception, else by message.
///
/// In a message everything that varies (numbers, ids, addresses, paths, quoted words, dates …) becomes `*`, by one fixed
/// set of rules in one pass:
///
///     StandardGrouper().normalize("Timeout after 30 s for user bob (10.0.0.7:443)")
///     // Timeout after * for user *
///
/// Codes that say what went wrong are kept after the word that introduces them, so that `HTTP 404` and `HTTP 500` make
/// two issues; see ``keepsCodes``.
///
/// A network request (checklist S2.69) is grouped by its message and `METHOD host/path`. The module, where there is one,
/// is part of what is hashed, so that two modules' problems never share an issue. A fingerprint that the client asked for
/// comes before all; in it `{{ default }}`, `{{ type }}`, `{{ module }}` and `{{ message }}` are filled in.
public struct StandardGrouper: Grouper {
  /// `standard`, or `standard-nocodes` where codes are not kept.
  public var name: String { keepsCodes ? "standard" : "standard-nocodes" }
  /// 1.
  public let version = 1
  /// Whether codes that say what went wrong are kept: HTTP statuses, `errno`, SQLSTATE, exit codes, signals, `HRESULT`
  /// and `NTSTATUS`, domain and code of an `NSError`.
  public let keepsCodes: Bool

  /// Makes the grouper.
  public init(keepsCodes: Bool = true) {
    self.keepsCodes = keepsCodes
  }

  /// The fingerprint and title of an event.
  ///
  /// - Complexity: linear in the length of what it looks at.
  public func group(_ input: GroupingInput) -> Grouping {
    guard input.exceptions.isEmpty, input.attributes.isEmpty, input.clientFingerprint == nil else {
      return describe(input, withReplacements: false).grouping
    }
    let normalized = normalize(input.message)
    var hash = ComponentHash()
    if let module = input.module { hash.add(.module, module) }
    hash.add(.message, normalized)
    return Grouping(
      fingerprint: hash.fingerprint, title: input.message, basis: .message, normalizedText: normalized)
  }

  /// The same grouping, with how it came about.
  ///
  /// ``GroupingExplanation/originalText`` is the message, the exception's message, or the types and calls of the trace,
  /// one to a line.
  public func explain(_ input: GroupingInput) -> GroupingExplanation {
    describe(input, withReplacements: true)
  }

  /// A message with everything variable replaced by `*`; normalising the result again changes nothing.
  ///
  /// - Complexity: linear in the length of the message.
  public func normalize(_ message: String) -> String {
    StandardNormalizer.normalize(message, keepsCodes: keepsCodes)
  }

  private func describe(_ input: GroupingInput, withReplacements: Bool) -> GroupingExplanation {
    let request = NetworkRequest(input)
    let content =
      (request == nil
        ? StandardContent.trace(input, keepsCodes: keepsCodes)
          ?? StandardContent.exception(input, keepsCodes: keepsCodes) : nil)
      ?? StandardContent.message(input, request, keepsCodes: keepsCodes)
    let components = [GroupingComponent(name: "module", text: input.module ?? "")] + content.components
    let grouping = Grouping(
      fingerprint: ComponentHash.fingerprint(of: components), title: GroupingTitle.of(input, request),
      basis: content.basis, normalizedText: content.normalized)
    let explanation = GroupingExplanation(
      grouping: grouping, originalText: content.original, components: components,
      replacements: withReplacements ? content.replacements() : [])
    guard let wish = ClientFingerprint(input) else { return explanation }
    return wish.applied(to: explanation, message: normalize(input.message))
  }
}
