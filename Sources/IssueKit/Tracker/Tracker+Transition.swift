internal import IssueJSON
public import IssueModels
internal import IssueStorage
internal import IssueTransitions

extension Tracker {
  /// Moves an issue to another status, as the kind's workflow allows.
  ///
  /// - Parameters:
  ///   - inputs: What the move requires, such as `[.resolvedAtVersion: "2.1.0"]`.
  ///   - revision: The revision that the issue must have; without one a lost race is decided anew.
  /// - Throws: ``IssueError/Code/transitionRefused`` with the move, the rule and the allowed targets;
  ///   ``IssueError/Code/notFound``, ``IssueError/Code/conflict``.
  /// - Complexity: O(log n), one commit.
  @discardableResult
  public func transition(
    _ id: IssueID, to status: Kind.Status, with inputs: [WorkflowField: String] = [:], in scope: Scope,
    by actor: Actor, expecting revision: Int64? = nil
  ) async throws -> Issue<Kind> {
    try await transition(id, to: status, with: inputs, in: scope, by: actor, expecting: revision) { _, _ in }
  }

  /// The same, with a last word on the moved issue.
  func transition(
    _ id: IssueID, to status: Kind.Status, with inputs: [WorkflowField: String], in scope: Scope, by actor: Actor,
    expecting revision: Int64?, adjust: (inout Issue<Kind>, Moment) -> Void
  ) async throws -> Issue<Kind> {
    try await change(id, in: scope, by: actor, expecting: revision) { issue, moment in
      switch Kind.workflow.decide(from: issue.status, to: status, inputs: inputs) {
      case .refused(let refusal): throw IssueError.refused(refusal)
      case .unchanged: return Decision(result: issue)
      case .allowed(let transition):
        return move(issue, by: transition, nil, moment, adjust: adjust)
      }
    }
  }

  /// The change set of an allowed move.
  func move(
    _ issue: Issue<Kind>, by transition: Transition<Kind.Status>, _ note: String?, _ moment: Moment,
    adjust: (inout Issue<Kind>, Moment) -> Void = { _, _ in }
  ) -> Decision<Issue<Kind>> {
    var moved = issue.moved(by: transition, at: moment.now)
    adjust(&moved, moment)
    var changes = ChangeSet()
    let stored = changes.update(moved)
    changes.insert(
      moment.entry(
        issue.id, issue.scope, .statusChanged, field: "status", old: transition.from.rawValue,
        new: transition.to.rawValue, note: note))
    return Decision(changes: changes, result: stored)
  }
}

extension Issue {
  /// The issue after a move.
  func moved(by transition: Transition<Kind.Status>, at now: Timestamp) -> Issue {
    var issue = self
    issue.status = transition.to
    issue.updatedAt = max(updatedAt, now)
    issue.lastActivityAt = max(lastActivityAt, now)
    Kind.apply(transition, to: &issue, at: now)
    return issue
  }
}
