/// One thing that is wrong with one field of an input: which field, which rule, and what to do.
public struct FieldProblem: Error, Hashable, Sendable {
  /// The rule that a field broke. More rules may come in a minor release.
  public struct Rule: Hashable, Sendable {
    /// The rule's stable name, for programs.
    public let name: String
    /// The limit that the rule sets, where it sets one.
    public let limit: Int?

    /// Makes a rule of one's own.
    public init(_ name: String, limit: Int? = nil) {
      self.name = name
      self.limit = limit
    }

    /// The field must be there and must not be blank.
    public static let required = Rule("required")
    /// The field cannot be cleared.
    public static let cannotBeCleared = Rule("cannot_be_cleared")
    /// The text is longer than so many UTF-8 bytes.
    public static func tooLong(_ bytes: Int) -> Rule { Rule("too_long", limit: bytes) }
    /// The list has more than so many elements.
    public static func tooMany(_ count: Int) -> Rule { Rule("too_many", limit: count) }
    /// The number is below so much.
    public static func tooSmall(_ least: Int) -> Rule { Rule("too_small", limit: least) }
    /// The number is above so much.
    public static func tooLarge(_ most: Int) -> Rule { Rule("too_large", limit: most) }
    /// The text holds a control character.
    public static let controlCharacter = Rule("control_character")
    /// The text holds more than so many combining marks in a row (Unicode UAX #15, Stream-Safe).
    public static func combiningRun(_ marks: Int) -> Rule { Rule("combining_run", limit: marks) }
    /// The word is not one of those that the field knows.
    public static let unknownValue = Rule("unknown_value")
    /// The value has not the form that the field needs.
    public static let malformed = Rule("malformed")
    /// The reference points at nothing in this scope (decision D28).
    public static let unknownReference = Rule("unknown_reference")
  }

  /// The field's path, such as `title` or `tags[3]`.
  public let field: String
  /// The rule that it broke.
  public let rule: Rule
  /// What to do about it.
  public let advice: String

  /// Makes a problem.
  public init(_ field: String, _ rule: Rule, _ advice: String) {
    self.field = field
    self.rule = rule
    self.advice = advice
  }

  /// The same problem inside a larger input: `tags[3]` inside `events[7]` is `events[7].tags[3]`.
  public func within(_ path: String) -> FieldProblem { FieldProblem("\(path).\(field)", rule, advice) }
}

extension FieldProblem: CustomStringConvertible {
  /// One line, such as `title: too_long (limit 500): shorten it`.
  public var description: String {
    let limit = rule.limit.map { " (limit \($0))" } ?? ""
    return "\(field): \(rule.name)\(limit): \(advice)"
  }
}
