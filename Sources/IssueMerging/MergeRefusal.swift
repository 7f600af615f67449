/// Why two issues cannot be merged, or a merge cannot be undone.
public struct MergeRefusal: Hashable, Sendable {
  /// The rule. More rules may come, and a kind may have its own.
  public struct Rule: Hashable, Sendable {
    /// The rule's stable name, for programs.
    public let name: String

    /// Names a rule.
    public init(_ name: String) { self.name = name }

    /// An issue cannot be merged into itself (checklist S2.90).
    public static let sameIssue = Rule("same_issue")
    /// Both issues must be of one app (decision D23).
    public static let differentApp = Rule("different_app")
    /// Development and production are never mixed (decision D23).
    public static let differentMode = Rule("different_mode")
    /// One of them is deleted or was merged already.
    public static let notListed = Rule("not_listed")
    /// The target has absorbed as many issues as it may.
    public static let tooManyMembers = Rule("too_many_members")
    /// The target of the merge to undo was itself merged into another issue since.
    public static let targetMerged = Rule("target_merged")
    /// There is no merge to undo.
    public static let notMerged = Rule("not_merged")
  }

  /// The rule.
  public let rule: Rule
  /// What to do about it.
  public let advice: String

  /// Makes a refusal.
  public init(_ rule: Rule, _ advice: String) {
    self.rule = rule
    self.advice = advice
  }
}

extension MergeRefusal: CustomStringConvertible {
  /// One line.
  public var description: String { "\(rule.name): \(advice)" }
}
