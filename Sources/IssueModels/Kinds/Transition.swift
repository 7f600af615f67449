/// A move between two statuses that the workflow allowed, with what it brings along.
public struct Transition<Status: IssueStatus>: Hashable, Sendable {
  /// The status that the issue leaves.
  public let from: Status
  /// The status that it enters.
  public let to: Status
  /// What the caller brought along for the fields that the move requires.
  public let inputs: [WorkflowField: String]
  /// The fields that become empty.
  public let cleared: Set<WorkflowField>
  /// Whether automation made the move.
  public let isAutomatic: Bool

  /// Makes a move; a workflow does it after checking.
  public init(
    from: Status, to: Status, inputs: [WorkflowField: String] = [:], cleared: Set<WorkflowField> = [],
    isAutomatic: Bool = false
  ) {
    self.from = from
    self.to = to
    self.inputs = inputs
    self.cleared = cleared
    self.isAutomatic = isAutomatic
  }
}
