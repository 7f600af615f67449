public import IssueModels
internal import IssueStorage
internal import IssueValidation

extension Tracker {
  /// Links an issue to another of any kind in the same scope, or to a ticket elsewhere. The same link again changes
  /// nothing (decision D20).
  ///
  /// - Throws: ``IssueError/Code/invalid``, also when a linked issue of this kind is not in the scope or is the issue
  ///   itself (decision D28); ``IssueError/Code/notFound``. Whether an issue of another kind exists is not checked.
  @discardableResult
  public func link(
    _ id: IssueID, _ relation: IssueLink.Relation, to target: IssueLink.Target, in scope: Scope, by actor: Actor
  ) async throws -> IssueLink {
    var check = Validator()
    check.text(relation.rawValue, "relation", limit: 64, .line)
    check.add(IssueRules.problems(target, Kind.limits))
    if case .issue(let other, _) = target, other == id {
      check.add("target", .unknownReference, "an issue is not linked to itself")
    }
    if !check.problems.isEmpty { throw IssueError.invalid(check.problems) }
    if case .issue(let other, let kind) = target, kind == Kind.name {
      try await demand(other, for: id, in: scope)
    }
    return try await change(id, in: scope, by: actor) { issue, moment in
      let link = IssueLink(
        id: IssueLinkID(moment.newID()), issueID: id, scope: scope, relation: relation, target: target,
        creator: actor, createdAt: moment.now)
      let known = try await reading {
        try await storage.first(IssueLink.self, in: .prefix(LinkIndex.identity, LinkIndex.identity(of: link)))
      }
      if let known { return Decision(result: known) }
      var changes = ChangeSet()
      changes.check(issue)
      changes.insert(link)
      changes.insert(moment.entry(id, scope, .linked, field: relation.rawValue, new: target.label))
      var stored = link
      stored.revision = 1
      return Decision(changes: changes, result: stored)
    }
  }

  /// Removes a link; one that is not there is not found.
  ///
  /// - Throws: ``IssueError/Code/notFound``.
  public func unlink(_ link: IssueLinkID, of id: IssueID, in scope: Scope, by actor: Actor) async throws {
    try await change(id, in: scope, by: actor) { issue, moment in
      guard let stored = try await fetch(IssueLink.self, link.recordID), stored.scope == scope,
        issue.members.contains(stored.issueID)
      else { throw IssueError.notFound("link \(link)") }
      var changes = ChangeSet()
      changes.delete(stored)
      changes.insert(moment.entry(id, scope, .unlinked, field: stored.relation.rawValue, old: stored.target.label))
      return Decision(changes: changes, result: ())
    }
  }

  /// The links that start at an issue or at one that was merged into it, oldest first.
  public func links(
    of id: IssueID, in scope: Scope, page: PageRequest = .cursor(size: 100)
  ) async throws -> Page<IssueLink> {
    try await thread(IssueLink.self, ThreadIndex.thread, of: try await get(id, in: scope), page)
  }

  /// The links that point at an issue or at one that was merged into it, oldest first.
  public func backlinks(
    of id: IssueID, in scope: Scope, page: PageRequest = .cursor(size: 100)
  ) async throws -> Page<IssueLink> {
    try await thread(IssueLink.self, LinkIndex.target, of: try await get(id, in: scope), page)
  }

  private func demand(_ other: IssueID, for id: IssueID, in scope: Scope) async throws {
    do {
      guard try await current(other, in: scope).id != id else {
        throw IssueError.invalid([FieldProblem("target", .unknownReference, "it was merged into this very issue")])
      }
    } catch let error as IssueError where error.code == .notFound {
      throw IssueError.invalid([FieldProblem("target", .unknownReference, "link an issue of this scope")])
    }
  }
}

extension IssueLink.Target {
  /// What the audit trail says of it.
  var label: String {
    switch self {
    case .issue(let id, let kind): "\(kind):\(id)"
    case .external(let system, let key, _): "\(system):\(key)"
    }
  }
}
