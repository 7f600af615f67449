internal import IssueModels

/// Why words could not be looked up or overridden.
public struct AliasError: Error, Sendable {
  /// What kind of failure it is. More codes may come in a minor release.
  public struct Code: Hashable, Sendable {
    /// The code's stable name.
    public let name: String

    /// Names a code.
    public init(_ name: String) { self.name = name }

    /// There is no source of that name.
    public static let unknownSource = Code("unknown_source")
    /// A member is neither a field nor one of the members of a source.
    public static let unknownField = Code("unknown_field")
    /// The meaning is not one of the field's canonical words.
    public static let unknownMeaning = Code("unknown_meaning")
    /// Two spellings of one word are given two meanings.
    public static let contradiction = Code("contradiction")
    /// A word or a name is blank or too long.
    public static let badWord = Code("bad_word")
    /// There are more overrides than ``AliasOverrides/maximumWords``.
    public static let tooMany = Code("too_many")
    /// The JSON text is malformed; the cause is its `JSONError`.
    public static let malformed = Code("malformed")
  }

  /// What kind of failure it is.
  public let code: Code
  /// What happened, and what to do next.
  public let message: String
  /// The entry of the JSON text that it is about, as an RFC 6901 JSON pointer; empty when there is none.
  public let pointer: String
  /// What caused it.
  public let cause: (any Error)?

  /// Makes an error.
  public init(_ code: Code, _ message: String, pointer: String = "", cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.pointer = pointer
    self.cause = cause
  }

  static func unknownSource(_ name: String, among sources: [AliasSource], pointer: String = "") -> AliasError {
    var names = AliasVocabulary<CanonicalStatus>()
    for source in sources { _ = names.add(source.name, .open) }
    var advice = "list the sources and use one of their names"
    if case .unknown(_, let nearest) = names.match(name), !nearest.isEmpty {
      advice = "did you mean \(nearest.joined(separator: ", "))?"
    }
    return AliasError(
      .unknownSource, "there is no source \"\(Text.oneLine(AliasWord.spelling(name)))\"; \(advice)", pointer: pointer)
  }
}

extension AliasError: Hashable {
  /// Whether code, message and place are the same.
  public static func == (left: AliasError, right: AliasError) -> Bool {
    left.code == right.code && left.message == right.message && left.pointer == right.pointer
  }

  /// Hashes code, message and place.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(message)
    hasher.combine(pointer)
  }
}

extension AliasError: CustomStringConvertible {
  /// Place, code and message in one line.
  public var description: String { (pointer.isEmpty ? "" : "\(pointer): ") + "\(code.name): \(message)" }
}
