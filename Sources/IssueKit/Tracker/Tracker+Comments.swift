public import IssueJSON
public import IssueModels
internal import IssueStorage
internal import IssueValidation

extension Tracker {
  /// Adds a comment; the issue's last activity moves (checklist S2.102).
  ///
  /// - Parameter body: Markdown, trimmed at its ends and otherwise kept as it is (checklist S2.99).
  /// - Throws: ``IssueError/Code/invalid`` for a blank or too long text, ``IssueError/Code/notFound``.
  @discardableResult
  public func comment(_ body: String, on id: IssueID, in scope: Scope, by actor: Actor) async throws -> Comment {
    let problems = IssueRules.problems(comment: body, Kind.limits)
    if !problems.isEmpty { throw IssueError.invalid(problems) }
    return try await change(id, in: scope, by: actor) { issue, moment in
      var comment = Comment(
        id: CommentID(moment.newID()), issueID: id, scope: scope, author: actor, body: Text.trimmed(body),
        createdAt: moment.now)
      var changes = ChangeSet()
      changes.insert(comment)
      changes.insert(moment.entry(id, scope, .commentAdded, new: comment.id.description))
      var touched = issue
      touched.updatedAt = max(issue.updatedAt, moment.now)
      touched.lastActivityAt = max(issue.lastActivityAt, moment.now)
      changes.update(touched)
      comment.revision = 1
      return Decision(changes: changes, result: comment)
    }
  }

  /// The comments of an issue and of all that were merged into it, oldest first; deleted ones are left out.
  ///
  /// - Throws: ``IssueError/Code/notFound``, or ``IssueError/Code/invalid`` for a cursor of another list.
  public func comments(
    on id: IssueID, in scope: Scope, page: PageRequest = .cursor(size: PageRequest.maximumSize)
  ) async throws -> Page<Comment> {
    try await thread(Comment.self, ThreadIndex.thread, of: try await get(id, in: scope), page)
  }

  /// Changes a comment's text.
  ///
  /// - Throws: ``IssueError/Code/forbidden`` unless the actor wrote it, moderators included (checklist S2.103);
  ///   ``IssueError/Code/notFound``, ``IssueError/Code/invalid``, ``IssueError/Code/conflict``.
  @discardableResult
  public func editComment(
    _ comment: CommentID, on id: IssueID, to body: String, in scope: Scope, by actor: Actor,
    expecting revision: Int64? = nil
  ) async throws -> Comment {
    let problems = IssueRules.problems(comment: body, Kind.limits)
    if !problems.isEmpty { throw IssueError.invalid(problems) }
    return try await changeComment(comment, on: id, in: scope, by: actor, expecting: revision) { stored, moment in
      guard actor.isSame(as: stored.author) else {
        throw IssueError(.forbidden, "only the author edits a comment; write one of your own")
      }
      var edited = stored
      edited.body = Text.trimmed(body)
      edited.updatedAt = max(stored.updatedAt, moment.now)
      var changes = ChangeSet()
      let result = changes.update(edited)
      changes.insert(
        moment.entry(id, scope, .commentEdited, field: comment.description, old: stored.body, new: edited.body))
      return Decision(changes: changes, result: result)
    }
  }

  /// Deletes a comment softly.
  ///
  /// - Throws: ``IssueError/Code/forbidden`` unless the actor wrote it or is a moderator (checklist S2.104);
  ///   ``IssueError/Code/notFound``, also the second time.
  public func deleteComment(
    _ comment: CommentID, on id: IssueID, in scope: Scope, by actor: Actor
  ) async throws {
    try await changeComment(comment, on: id, in: scope, by: actor, expecting: nil) { stored, moment in
      guard actor.isSame(as: stored.author) || actor.isModerator else {
        throw IssueError(.forbidden, "only the author or a moderator deletes a comment")
      }
      var deleted = stored
      deleted.deletedAt = moment.now
      var changes = ChangeSet()
      changes.update(deleted)
      changes.insert(moment.entry(id, scope, .commentDeleted, old: comment.description))
      return Decision(changes: changes, result: ())
    }
  }

  /// Removes the comments of a scope that were deleted before a time, for good.
  ///
  /// - Returns: How many were removed.
  /// - Complexity: O(removed), in commits of bounded size.
  @discardableResult
  public func purgeComments(deletedBefore time: Timestamp, in scope: Scope) async throws -> Int {
    let start = IndexKey(.text(scope.name))
    let range = IndexRange.between(ThreadIndex.trash, start, start.with(.time(time)))
    var total = 0
    while true {
      let found = try await retrying {
        let records = try await reading {
          try await storage.scan(ScanRequest<Comment>(in: range, limit: 500)).records
        }
        var changes = ChangeSet()
        for record in records { changes.delete(record) }
        return Decision(changes: changes, result: records.count)
      }
      total += found
      if found < 500 { return total }
    }
  }

  private func changeComment<Result>(
    _ comment: CommentID, on id: IssueID, in scope: Scope, by actor: Actor, expecting revision: Int64?,
    _ decide: (Comment, Moment) throws -> Decision<Result>
  ) async throws -> Result {
    try await turnstile.pass(comment.recordID) {
      try await retrying(pinned: revision != nil) {
        let issue = try await get(id, in: scope)
        guard let stored = try await fetch(Comment.self, comment.recordID), stored.scope == scope,
          stored.deletedAt == nil, issue.members.contains(stored.issueID)
        else { throw IssueError.notFound("comment \(comment)") }
        if let revision, revision != stored.revision { throw IssueError.conflict(stored.revision) }
        return try decide(stored, try moment(actor))
      }
    }
  }
}
