public import IssueModels

extension Workflow {
  /// Decides on a move.
  ///
  /// - Parameters:
  ///   - from: The status that the issue has.
  ///   - to: The status that is asked for.
  ///   - inputs: What the caller brings along; texts are trimmed, and those that the move does not need are left out
  ///     (checklist S2.50).
  ///   - isAutomatic: Whether automation asks; it may make the callers' moves and its own, and needs no inputs.
  public func decide(
    from: Status, to: Status, inputs: [WorkflowField: String] = [:], isAutomatic: Bool = false
  ) -> TransitionDecision<Status> {
    let automatic = automaticMoves[from]?.contains(to) == true
    if from == to {
      if selfMove == .nothing { return .unchanged }
      if !automatic { return refusal(.sameStatus, from, to) }
    }
    let allowed = moves[from]?.contains(to) == true
    guard allowed || automatic && isAutomatic else {
      return refusal(automatic ? .automaticOnly : .notAllowed, from, to)
    }
    var kept: [WorkflowField: String] = [:]
    if !isAutomatic {
      for field in requirements[to, default: []].sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
        let text = inputs[field].map(Text.trimmed) ?? ""
        guard !text.isEmpty else { return refusal(.missingField, from, to, field) }
        kept[field] = text
      }
    }
    return .allowed(
      Transition(from: from, to: to, inputs: kept, cleared: clears[to, default: []], isAutomatic: isAutomatic))
  }

  /// Where a caller may go from a status, in the order in which the statuses are declared.
  public func targets(from status: Status) -> [Status] {
    Status.allCases.filter { moves[status]?.contains($0) == true && $0 != status }
  }

  private func refusal(
    _ rule: TransitionRefusal.Rule, _ from: Status, _ to: Status, _ field: WorkflowField? = nil
  ) -> TransitionDecision<Status> {
    .refused(
      TransitionRefusal(
        rule: rule, from: from.rawValue, to: to.rawValue, field: field,
        allowedTargets: targets(from: from).map(\.rawValue)))
  }
}
