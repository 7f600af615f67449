public import IssueModels

/// What a workflow says to a move that somebody asks for.
public enum TransitionDecision<Status: IssueStatus>: Hashable, Sendable {
  /// The move may be made.
  case allowed(Transition<Status>)
  /// The issue stands there already and the workflow lets that pass: there is nothing to do (decision D6).
  case unchanged
  /// The move may not be made.
  case refused(TransitionRefusal)
}
