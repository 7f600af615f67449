public import IssueModels

/// Why a workflow does not allow a move: which move, which rule, and where one may go instead.
public struct TransitionRefusal: Hashable, Sendable {
  /// The rule that a move broke. More rules may come.
  public struct Rule: Hashable, Sendable {
    /// The rule's stable name, for programs.
    public let name: String

    /// Names a rule.
    public init(_ name: String) { self.name = name }

    /// The workflow has no such move.
    public static let notAllowed = Rule("transition_not_allowed")
    /// Only automation makes this move (checklist S2.41).
    public static let automaticOnly = Rule("automatic_only")
    /// The issue has that status already (checklist S2.48).
    public static let sameStatus = Rule("same_status")
    /// The move needs a field that is missing or blank (checklist S2.50).
    public static let missingField = Rule("missing_field")
  }

  /// The rule.
  public let rule: Rule
  /// The status that the issue has.
  public let from: String
  /// The status that was asked for.
  public let to: String
  /// The field that is missing, where one is.
  public let field: WorkflowField?
  /// Where a caller may go from here, in the order in which the statuses are declared.
  public let allowedTargets: [String]

  /// Makes a refusal; a workflow does it.
  public init(rule: Rule, from: String, to: String, field: WorkflowField? = nil, allowedTargets: [String]) {
    self.rule = rule
    self.from = from
    self.to = to
    self.field = field
    self.allowedTargets = allowedTargets
  }
}

extension TransitionRefusal: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    let move = "Cannot transition from '\(from)' to '\(to)'"
    let targets = allowedTargets.isEmpty ? "none" : allowedTargets.joined(separator: ", ")
    return switch rule {
    case .missingField: "\(move) without \(field?.name ?? "a field"): give it a value that is not blank"
    case .automaticOnly: "\(move): only automation does that; allowed targets: \(targets)"
    case .sameStatus: "\(move): the issue has that status already; allowed targets: \(targets)"
    default: "\(move); allowed targets: \(targets)"
    }
  }
}
