public import IssueModels
internal import IssueStorage
internal import IssueValidation

extension Tracker {
  /// Creates an issue; its reporter is the actor.
  ///
  /// - Throws: ``IssueError/Code/invalid`` with all problems of the draft at once.
  /// - Complexity: O(log n), one commit.
  @discardableResult
  public func create(_ draft: IssueDraft<Kind>, in scope: Scope, by actor: Actor) async throws -> Issue<Kind> {
    let problems = IssueRules.problems(draft)
    if !problems.isEmpty { throw IssueError.invalid(problems) }
    var isFirst = true
    return try await retrying {
      if !isFirst { numbers.forget(scope) }
      isFirst = false
      let number = try await reading { try await numbers.take(Kind.self, in: scope, from: storage) }
      let moment = try moment(actor)
      let issue = Issue<Kind>(
        id: IssueID(moment.newID()), number: number, scope: scope, title: Text.trimmed(draft.title),
        description: draft.description, status: draft.status ?? Kind.workflow.initial, priority: draft.priority,
        severity: draft.severity, assignee: draft.assignee, reporter: actor, tags: Tags.cleaned(draft.tags),
        createdAt: moment.now, details: draft.details)
      var changes = ChangeSet()
      changes.insert(issue)
      changes.insert(moment.entry(issue.id, scope, .created, new: issue.status.rawValue))
      var stored = issue
      stored.revision = 1
      return Decision(changes: changes, result: stored)
    }
  }
}
