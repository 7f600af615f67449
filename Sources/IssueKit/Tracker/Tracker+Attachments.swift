public import IssueModels
internal import IssueStorage
internal import IssueValidation

extension Tracker {
  /// Notes a file that belongs to an issue; its bytes are the host's.
  ///
  /// - Throws: ``IssueError/Code/invalid``, ``IssueError/Code/notFound``.
  @discardableResult
  public func attach(
    _ draft: AttachmentDraft, to id: IssueID, in scope: Scope, by actor: Actor
  ) async throws -> Attachment {
    let problems = IssueRules.problems(draft, Kind.limits)
    if !problems.isEmpty { throw IssueError.invalid(problems) }
    return try await change(id, in: scope, by: actor) { issue, moment in
      var file = Attachment(
        id: AttachmentID(moment.newID()), issueID: id, scope: scope, draft: draft, uploader: actor,
        createdAt: moment.now)
      var changes = ChangeSet()
      changes.check(issue)
      changes.insert(file)
      changes.insert(
        moment.entry(id, scope, .attachmentAdded, field: file.id.description, new: file.originalFilename))
      file.revision = 1
      return Decision(changes: changes, result: file)
    }
  }

  /// The files of an issue and of all that were merged into it, the most recent first (checklist S2.35).
  ///
  /// - Throws: ``IssueError/Code/notFound``, or ``IssueError/Code/invalid`` for a cursor of another list.
  public func attachments(
    of id: IssueID, in scope: Scope, page: PageRequest = .cursor(size: 100)
  ) async throws -> Page<Attachment> {
    try await thread(Attachment.self, ThreadIndex.thread, of: try await get(id, in: scope), reversed: true, page)
  }

  /// Deletes the record of a file softly.
  ///
  /// - Throws: ``IssueError/Code/forbidden`` unless the actor attached it or is a moderator;
  ///   ``IssueError/Code/notFound``, also the second time.
  public func deleteAttachment(
    _ file: AttachmentID, of id: IssueID, in scope: Scope, by actor: Actor
  ) async throws {
    try await change(id, in: scope, by: actor) { issue, moment in
      guard let stored = try await fetch(Attachment.self, file.recordID), stored.scope == scope,
        stored.deletedAt == nil, stored.issueID.map(issue.members.contains) == true
      else { throw IssueError.notFound("attachment \(file)") }
      guard actor.isSame(as: stored.uploader) || actor.isModerator else {
        throw IssueError(.forbidden, "only whoever attached a file or a moderator deletes it")
      }
      var deleted = stored
      deleted.deletedAt = moment.now
      var changes = ChangeSet()
      changes.update(deleted)
      changes.insert(moment.entry(id, scope, .attachmentDeleted, field: file.description, old: stored.originalFilename))
      return Decision(changes: changes, result: ())
    }
  }
}
