public import IssueModels
internal import IssueTransitions
internal import IssueValidation

extension ErrorTracker {
  /// The longest version that a resolution may name, in UTF-8 bytes (checklist S2.21).
  public static let maximumVersionBytes = 50

  /// Moves an error to another status (checklist S2.38–S2.54).
  ///
  /// - Parameters:
  ///   - version: The app version in which the fix ships; required when resolving, ignored otherwise.
  ///   - revision: The revision that the issue must have.
  /// - Throws: ``IssueError/Code/transitionRefused``, ``IssueError/Code/notFound``, ``IssueError/Code/conflict``;
  ///   ``IssueError/Code/invalid`` for a version that is too long.
  @discardableResult
  public func setStatus(
    _ id: IssueID, to status: ErrorIssue.Status, version: String? = nil, in scope: Scope, by actor: Actor,
    expecting revision: Int64? = nil
  ) async throws -> Issue<ErrorIssue> {
    if status == .resolved {
      var check = Validator()
      check.text(
        Text.trimmed(version ?? ""), "resolved_at_version", limit: ErrorTracker.maximumVersionBytes, .optionalBody)
      if !check.problems.isEmpty { throw IssueError.invalid(check.problems) }
    }
    let inputs = version.map { [WorkflowField.resolvedAtVersion: $0] } ?? [:]
    return try await issues.transition(id, to: status, with: inputs, in: scope, by: actor, expecting: revision)
  }

  /// Marks an error as fixed in a version.
  ///
  /// - Throws: As ``setStatus(_:to:version:in:by:expecting:)``.
  @discardableResult
  public func resolve(
    _ id: IssueID, inVersion version: String, in scope: Scope, by actor: Actor
  ) async throws -> Issue<ErrorIssue> {
    try await setStatus(id, to: .resolved, version: version, in: scope, by: actor)
  }

  /// Puts an error to sleep until something happens. The counts at the start are kept with it.
  ///
  /// - Throws: As ``setStatus(_:to:version:in:by:expecting:)``; ``IssueError/Code/invalid`` for a count below 1.
  @discardableResult
  public func snooze(
    _ id: IssueID, until condition: Snooze.Condition = .nextOccurrence, in scope: Scope, by actor: Actor,
    expecting revision: Int64? = nil
  ) async throws -> Issue<ErrorIssue> {
    switch condition {
    case .occurrences(let count) where count < 1, .users(let count) where count < 1:
      throw IssueError.invalid([FieldProblem("until", .tooSmall(1), "wait for at least one")])
    default: break
    }
    return try await issues.transition(
      id, to: .snoozed, with: [:], in: scope, by: actor, expecting: revision
    ) { issue, moment in
      issue.details.snooze = Snooze(
        until: condition, since: moment.now, occurrencesAtStart: issue.details.stats.occurrences,
        usersAtStart: issue.details.stats.users)
    }
  }

  /// Wakes the errors that were snoozed until a time which has passed, without waiting for their next event.
  ///
  /// - Returns: The errors that woke.
  /// - Throws: ``IssueError``.
  /// - Complexity: O(snoozed errors of the scope).
  @discardableResult
  public func wakeDueSnoozes(
    in scope: Scope, by actor: Actor = .system("snooze")
  ) async throws -> [Issue<ErrorIssue>] {
    let now = issues.environment.now()
    let isDue: @Sendable (Issue<ErrorIssue>) -> Bool = { issue in
      if case .time(let time)? = issue.details.snooze?.condition { time <= now } else { false }
    }
    var woken: [Issue<ErrorIssue>] = []
    let query = IssueQuery<ErrorIssue>().status(.snoozed).matching(isDue)
    while case let due = try await issues.list(query, in: scope, page: .cursor(size: 200)).items, !due.isEmpty {
      for issue in due {
        do {
          let moved = try await issues.change(issue.id, in: scope, by: actor) { issue, moment in
            guard issue.status == .snoozed, isDue(issue),
              case .allowed(let transition) = ErrorIssue.workflow.decide(from: .snoozed, to: .new, isAutomatic: true)
            else { return Decision<Issue<ErrorIssue>?>(result: nil) }
            let decision = issues.move(issue, by: transition, "the snooze ended", moment)
            return Decision(changes: decision.changes, result: decision.result)
          }
          if let moved { woken.append(moved) }
        } catch let error as IssueError where error.code == .notFound {
          // Deleted or merged meanwhile: then there is nothing to wake, and the others still are.
          continue
        }
      }
    }
    return woken
  }
}
