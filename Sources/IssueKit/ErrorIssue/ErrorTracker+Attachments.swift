public import IssueModels
internal import IssueStorage
internal import IssueValidation

extension ErrorTracker {
  /// Notes a file that came with an event. It belongs to the event's issue, or will, once the event is taken in
  /// (checklist S2.79).
  ///
  /// - Throws: ``IssueError/Code/invalid``.
  @discardableResult
  public func attach(
    _ draft: AttachmentDraft, toEvent eventID: String, app appID: String, in scope: Scope, by actor: Actor
  ) async throws -> Attachment {
    var draft = draft
    draft.eventID = eventID
    var check = Validator()
    check.text(appID, "app_id", limit: settings.limits.idBytes, .line)
    check.add(IssueRules.problems(draft, ErrorIssue.limits))
    if !check.problems.isEmpty { throw IssueError.invalid(check.problems) }
    return try await intake.pass(scope) {
      try await issues.retrying {
        let moment = try issues.moment(actor)
        let receipt = try await issues.fetch(
          EventReceipt.self, NaturalKey.receipt(scope, app: appID, event: eventID))
        let file = Attachment(
          id: AttachmentID(moment.newID()), issueID: receipt?.issueID, scope: scope, draft: draft, appID: appID,
          uploader: actor, createdAt: moment.now)
        var changes = ChangeSet()
        changes.insert(file)
        if let issue = receipt?.issueID {
          changes.insert(
            moment.entry(issue, scope, .attachmentAdded, field: file.id.description, new: file.originalFilename))
        }
        var stored = file
        stored.revision = 1
        return Decision(changes: changes, result: stored)
      }
    }
  }
}
