public import IssueModels
internal import IssueStorage
internal import IssueValidation

extension Tracker {
  /// Changes fields. A patch that changes nothing writes nothing.
  ///
  /// - Parameter revision: The revision that the issue must have; without one a lost race is decided anew.
  /// - Throws: ``IssueError/Code/invalid``, ``IssueError/Code/notFound``, ``IssueError/Code/conflict``.
  /// - Complexity: O(log n), one commit with a history entry for each changed field.
  @discardableResult
  public func update(
    _ id: IssueID, _ patch: IssuePatch<Kind>, in scope: Scope, by actor: Actor, expecting revision: Int64? = nil
  ) async throws -> Issue<Kind> {
    let problems = IssueRules.problems(patch)
    if !problems.isEmpty { throw IssueError.invalid(problems) }
    return try await change(id, in: scope, by: actor, expecting: revision) { issue, moment in
      record(issue.patched(by: patch), was: issue, moment)
    }
  }

  /// Changes the details by a function of what they are; it may run several times.
  ///
  /// - Throws: As ``update(_:_:in:by:expecting:)``, and what the function throws.
  @discardableResult
  public func updateDetails(
    _ id: IssueID, in scope: Scope, by actor: Actor, expecting revision: Int64? = nil,
    _ body: @Sendable (inout Kind.Details) throws -> Void
  ) async throws -> Issue<Kind> {
    try await change(id, in: scope, by: actor, expecting: revision) { issue, moment in
      var changed = issue
      try body(&changed.details)
      let problems = IssueRules.problems(details: changed.details, Kind.limits)
      if !problems.isEmpty { throw IssueError.invalid(problems) }
      return record(changed, was: issue, moment)
    }
  }

  /// The change set that turns one state of an issue into another, with a history entry for each changed field.
  func record(_ changed: Issue<Kind>, was issue: Issue<Kind>, _ moment: Moment) -> Decision<Issue<Kind>> {
    let differences = IssueDifference.between(issue, changed)
    guard !differences.isEmpty else { return Decision(result: issue) }
    var changed = changed
    changed.updatedAt = max(issue.updatedAt, moment.now)
    changed.lastActivityAt = max(issue.lastActivityAt, moment.now)
    var changes = ChangeSet()
    let stored = changes.update(changed)
    for difference in differences {
      changes.insert(
        moment.entry(
          issue.id, issue.scope, .changed(difference.field), field: difference.field, old: difference.old,
          new: difference.new))
    }
    return Decision(changes: changes, result: stored)
  }
}

extension Issue {
  fileprivate func patched(by patch: IssuePatch<Kind>) -> Issue {
    var issue = self
    if case .set(let title) = patch.title { issue.title = Text.trimmed(title) }
    if case .set(let priority) = patch.priority { issue.priority = priority }
    if case .set(let details) = patch.details { issue.details = details }
    issue.description = patch.description.applied(to: description)
    issue.severity = patch.severity.applied(to: severity)
    issue.assignee = patch.assignee.applied(to: assignee)
    issue.tags = Tags.cleaned(patch.tags.applied(to: tags) ?? [])
    return issue
  }
}

extension FieldChange {
  fileprivate func applied(to value: Value?) -> Value? {
    switch self {
    case .unchanged: value
    case .cleared: nil
    case .set(let value): value
    }
  }
}
