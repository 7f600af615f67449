/// Which moves between statuses there are, as data; the rules that read it live in `IssueTransitions`.
///
///     Workflow<Status>(initial: .new, moves: [.new: [.resolved], .resolved: [.new]])
public struct Workflow<Status: IssueStatus>: Sendable {
  /// What a caller gets who asks for the status that the issue already has (decision D6).
  public enum SelfMove: Sendable {
    /// Nothing happens and nothing is written to history.
    case nothing
    /// The move is refused (checklist S2.48).
    case refused
  }

  /// Where a new issue stands.
  public let initial: Status
  /// The targets that callers may ask for, by the status that an issue leaves.
  public let moves: [Status: Set<Status>]
  /// The moves that only automation may make (checklist S2.41).
  public let automaticMoves: [Status: Set<Status>]
  /// What a caller must bring along, by the status that an issue enters (checklist S2.50).
  public let requirements: [Status: Set<WorkflowField>]
  /// What becomes empty, by the status that an issue enters (checklist S2.51).
  public let clears: [Status: Set<WorkflowField>]
  /// What a move to the same status does.
  public let selfMove: SelfMove

  /// Makes a workflow.
  public init(
    initial: Status, moves: [Status: Set<Status>], automaticMoves: [Status: Set<Status>] = [:],
    requirements: [Status: Set<WorkflowField>] = [:], clears: [Status: Set<WorkflowField>] = [:],
    selfMove: SelfMove = .nothing
  ) {
    self.initial = initial
    self.moves = moves
    self.automaticMoves = automaticMoves
    self.requirements = requirements
    self.clears = clears
    self.selfMove = selfMove
  }

  /// A workflow in which every status can follow every other (checklist S0.38, S3.31).
  public static func free(initial: Status) -> Workflow {
    let all = Set(Status.allCases)
    return Workflow(initial: initial, moves: Dictionary(Status.allCases.map { ($0, all) }) { first, _ in first })
  }
}
