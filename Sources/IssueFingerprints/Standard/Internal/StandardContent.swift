import IssueModels

/// The part of an event that the standard grouper goes by.
struct StandardContent {
  let basis: GroupingBasis
  let original: String
  let normalized: String
  let components: [GroupingComponent]
  let replacements: () -> [GroupingReplacement]

  /// The stack trace, where any call has a name.
  static func trace(_ input: GroupingInput, keepsCodes: Bool) -> Self? {
    guard let trace = TraceText(input.exceptions, keepsCodes: keepsCodes) else { return nil }
    return Self(
      basis: .stackTrace, original: String(decoding: trace.edited.original, as: UTF8.self),
      normalized: trace.edited.text, components: trace.components, replacements: { trace.edited.replacements })
  }

  /// The types of the exception chain and the message of its root cause, where there is either.
  static func exception(_ input: GroupingInput, keepsCodes: Bool) -> Self? {
    let chain = input.exceptions.filter { !$0.type.isEmpty || $0.message?.isEmpty == false }
    guard let cause = chain.last else { return nil }
    let types = chain.map { GroupingComponent(name: "type", text: TraceText.type($0).text) }
    let message = cause.message ?? input.message
    if let common = EngineMessage.common(type: cause.type, message: message) {
      var text = EditedText()
      text.replace(message.utf8, by: common, rule: .engine)
      return Self(
        basis: .exception, original: message, normalized: common,
        components: types + [GroupingComponent(name: "message", text: common)], replacements: { text.replacements })
    }
    return normalizing(message, basis: .exception, after: types, keepsCodes)
  }

  /// The message and, where there is one, what tells equal messages apart.
  static func message(_ input: GroupingInput, _ request: NetworkRequest?, keepsCodes: Bool) -> Self {
    var discriminator = request?.summary
    if discriminator == nil, let type = input.attributes["_error_type"], !type.isEmpty {
      discriminator = FrameName.normalized(type).text
    }
    let first = discriminator.map { [GroupingComponent(name: "discriminator", text: $0)] } ?? []
    return normalizing(input.message, basis: .message, after: first, keepsCodes)
  }

  private static func normalizing(
    _ message: String, basis: GroupingBasis, after first: [GroupingComponent], _ keepsCodes: Bool
  ) -> Self {
    let normalized = StandardNormalizer.normalize(message, keepsCodes: keepsCodes)
    return Self(
      basis: basis, original: message, normalized: normalized,
      components: first + [GroupingComponent(name: "message", text: normalized)],
      replacements: { StandardNormalizer.replacements(message, keepsCodes: keepsCodes) })
  }
}
