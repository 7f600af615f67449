public import IssueMerging
public import IssueModels
internal import IssueStorage

extension Tracker {
  /// Merges one issue into another: everything that hangs on the source shows at the target, the source becomes a
  /// redirect. One commit, whatever hangs on them.
  ///
  /// - Returns: The target.
  /// - Throws: ``IssueError/Code/mergeRefused`` with the rule; ``IssueError/Code/notFound`` when one of them is not in the
  ///   scope (checklist S2.89).
  @discardableResult
  public func merge(
    _ source: IssueID, into target: IssueID, in scope: Scope, by actor: Actor
  ) async throws -> Issue<Kind> {
    try await merge(source, into: target, in: scope, by: actor) { _, _ in nil }
  }

  /// Undoes the merge of an issue: both stand as before, and what came in between is with the issue that it belongs to.
  ///
  /// - Throws: ``IssueError/Code/mergeRefused`` when there is no merge to undo, or the target was merged on since.
  @discardableResult
  public func unmerge(
    _ source: IssueID, in scope: Scope, by actor: Actor
  ) async throws -> (target: Issue<Kind>, source: Issue<Kind>) {
    try await unmerge(source, in: scope, by: actor) { _, _, _ in ChangeSet() }
  }

  /// The merges into an issue that were not undone, the latest first.
  public func merges(into id: IssueID, in scope: Scope) async throws -> [MergeRecord<Kind>] {
    let range = IndexRange.prefix(MergeIndex.target, ThreadIndex.key(scope, id))
    let request = ScanRequest<MergeRecord<Kind>>(in: range, reversed: true, limit: MergeRules.maximumMembers) {
      $0.undoneAt == nil
    }
    return try await reading { try await storage.scan(request).records }
  }

  /// Merges; the kind may refuse, and change the target's details.
  func merge(
    _ source: IssueID, into target: IssueID, in scope: Scope, by actor: Actor,
    refine: (inout MergePlan<Kind>, Moment) async throws -> MergeRefusal?
  ) async throws -> Issue<Kind> {
    if source == target {
      throw IssueError.refused(MergeRefusal(.sameIssue, "name two different issues"))
    }
    return try await change(target, in: scope, by: actor) { issue, moment in
      let other = try await stored(source, in: scope)
      var plan: MergePlan<Kind>
      switch MergeRules.plan(source: other, into: issue, at: moment.now) {
      case .refused(let refusal): throw IssueError.refused(refusal)
      case .plan(let made): plan = made
      }
      if let refusal = try await refine(&plan, moment) { throw IssueError.refused(refusal) }
      var changes = ChangeSet()
      let merged = changes.update(plan.target)
      changes.update(plan.source)
      changes.insert(plan.record(id: moment.newID(), actor: actor, at: moment.now))
      changes.insert(moment.entry(target, scope, .merged, old: source.description, note: plan.source.title))
      changes.insert(moment.entry(source, scope, .merged, new: target.description, note: plan.target.title))
      return Decision(changes: changes, result: merged)
    }
  }

  /// Undoes a merge; the kind may change both details and add changes of its own.
  func unmerge(
    _ source: IssueID, in scope: Scope, by actor: Actor,
    refine: (inout MergePlan<Kind>, MergeRecord<Kind>, Moment) async throws -> ChangeSet
  ) async throws -> (target: Issue<Kind>, source: Issue<Kind>) {
    let merge = ScanRequest<MergeRecord<Kind>>(
      in: .prefix(MergeIndex.source, ThreadIndex.key(scope, source)), reversed: true, limit: 1
    ) { $0.undoneAt == nil }
    guard let known = try await fetch(Issue<Kind>.self, source.recordID), known.scope == scope else {
      throw IssueError.notFound("issue \(source)")
    }
    guard let target = known.mergedInto else {
      throw IssueError.refused(MergeRefusal(.notMerged, "issue \(source) is not merged into another"))
    }
    return try await turnstile.pass(target.recordID) {
      try await retrying {
        let moment = try moment(actor)
        let record = try await reading { try await storage.scan(merge).records.first }
        guard var record, let issue = try await fetch(Issue<Kind>.self, target.recordID),
          let other = try await fetch(Issue<Kind>.self, source.recordID)
        else { throw IssueError.notFound("the merge of issue \(source)") }
        var plan: MergePlan<Kind>
        switch MergeRules.undo(record, target: issue, source: other) {
        case .refused(let refusal): throw IssueError.refused(refusal)
        case .plan(let made): plan = made
        }
        var changes = try await refine(&plan, record, moment)
        let restored = (target: changes.update(plan.target), source: changes.update(plan.source))
        record.undoneAt = moment.now
        record.undoneBy = actor.stored
        changes.update(record)
        for other in try await merges(into: target, in: scope) where other.id != record.id {
          if let rebased = MergeRules.rebased(other, after: record) { changes.update(rebased) }
        }
        changes.insert(moment.entry(target, scope, .unmerged, old: source.description))
        changes.insert(moment.entry(source, scope, .unmerged, old: target.description))
        return Decision(changes: changes, result: restored)
      }
    }
  }
}
