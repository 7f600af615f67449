public import IssueMerging
public import IssueModels
public import IssueTransitions
internal import IssueValidation

/// Why a tracker did not do what it was asked to. Nothing was changed then.
public struct IssueError: Error, Sendable {
  /// What kind of failure it is. More codes may come in a minor release.
  public struct Code: Hashable, Sendable {
    /// The code's stable name.
    public let name: String

    /// Names a code.
    public init(_ name: String) { self.name = name }

    /// There is nothing of that id in this scope; also when it is in another scope, deleted or merged away.
    public static let notFound = Code("not_found")
    /// Fields of the input are wrong; see ``IssueError/problems``.
    public static let invalid = Code("invalid")
    /// The workflow does not allow the move; see ``IssueError/refusal``.
    public static let transitionRefused = Code("transition_refused")
    /// The rules do not allow the merge or its undo; see ``IssueError/mergeRefusal``.
    public static let mergeRefused = Code("merge_refused")
    /// The actor may not do that, such as edit another's comment.
    public static let forbidden = Code("forbidden")
    /// The record was changed since the revision that the caller expects, or too often while the tracker tried.
    public static let conflict = Code("conflict")
    /// The storage failed; the cause is its ``StorageError``.
    public static let storage = Code("storage")
  }

  /// What kind of failure it is.
  public let code: Code
  /// What happened, and what to do next.
  public let message: String
  /// What is wrong with the input, field by field.
  public let problems: [FieldProblem]
  /// Which move was refused, why, and where one may go instead.
  public let refusal: TransitionRefusal?
  /// Why a merge or its undo was refused.
  public let mergeRefusal: MergeRefusal?
  /// The issue that the one asked for was merged into.
  public let mergedInto: IssueID?
  /// The revision that the record has now, after a lost race.
  public let currentRevision: Int64?
  /// What caused it.
  public let cause: (any Error)?

  /// Makes an error.
  public init(
    _ code: Code, _ message: String, problems: [FieldProblem] = [], refusal: TransitionRefusal? = nil,
    mergeRefusal: MergeRefusal? = nil, mergedInto: IssueID? = nil, currentRevision: Int64? = nil,
    cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.problems = problems
    self.refusal = refusal
    self.mergeRefusal = mergeRefusal
    self.mergedInto = mergedInto
    self.currentRevision = currentRevision
    self.cause = cause
  }
}

extension IssueError {
  static func notFound(_ what: String) -> IssueError {
    IssueError(.notFound, "\(what) is not in this scope; check the id and the scope")
  }

  static func invalid(_ problems: [FieldProblem]) -> IssueError {
    IssueError(.invalid, ValidationFailure(problems).description, problems: problems)
  }

  static func refused(_ refusal: TransitionRefusal) -> IssueError {
    IssueError(.transitionRefused, refusal.description, refusal: refusal)
  }

  static func refused(_ refusal: MergeRefusal) -> IssueError {
    IssueError(.mergeRefused, refusal.description, mergeRefusal: refusal)
  }

  static func conflict(_ revision: Int64?) -> IssueError {
    IssueError(.conflict, "the record has changed; read it again and decide again", currentRevision: revision)
  }
}

extension IssueError: Equatable {
  /// Equal whatever caused them.
  public static func == (left: IssueError, right: IssueError) -> Bool {
    left.code == right.code && left.message == right.message && left.problems == right.problems
      && left.refusal == right.refusal && left.mergeRefusal == right.mergeRefusal
      && left.mergedInto == right.mergedInto && left.currentRevision == right.currentRevision
  }
}

extension IssueError: CustomStringConvertible {
  /// One line.
  public var description: String { "\(code.name): \(message)" + (cause.map { " (\($0))" } ?? "") }
}
