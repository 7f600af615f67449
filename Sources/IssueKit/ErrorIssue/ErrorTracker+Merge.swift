internal import IssueMerging
public import IssueModels
internal import IssueStorage

extension ErrorTracker {
  /// Merges one error into another: fingerprints, occurrences (one a session), comments, attachments and links of the
  /// source show at the target, the source becomes a redirect, counts and versions are recomputed (checklist S2.84–S2.97).
  ///
  /// - Returns: The target; it keeps its title and status.
  /// - Throws: ``IssueError/Code/mergeRefused`` for the same issue, another app or another mode; ``IssueError/Code/notFound``
  ///   when one of them is not in the scope.
  /// - Complexity: One commit of bounded size; O(s log n) reads for the s occurrences of the smaller one.
  @discardableResult
  public func merge(
    _ source: IssueID, into target: IssueID, in scope: Scope, by actor: Actor
  ) async throws -> Issue<ErrorIssue> {
    try await intake.pass(scope) {
      try await issues.merge(source, into: target, in: scope, by: actor) { plan, _ in
        let (from, into) = (plan.sourceBefore, plan.targetBefore)
        if let refusal = ErrorMerge.refusal(from.details, into.details) { return refusal }
        var set = WorkingSet(scope: scope, storage: storage)
        let isSourceSmaller = from.details.stats.occurrences <= into.details.stats.occurrences
        let (small, large) = isSourceSmaller ? (from.members, into.members) : (into.members, from.members)
        let overlap = try await issues.reading {
          try await ErrorMerge.overlap(of: small, with: large, in: &set)
        }
        ErrorMerge.refine(&plan, overlap)
        return nil
      }
    }
  }

  /// Undoes a merge: both errors stand as they would if they had never been merged. What came in between is with the
  /// issue that owns its fingerprint, and the fingerprints of both are pinned, so that no rule joins them again.
  ///
  /// - Throws: ``IssueError/Code/mergeRefused`` when there is no merge to undo, or the target was itself merged since.
  @discardableResult
  public func unmerge(
    _ source: IssueID, in scope: Scope, by actor: Actor
  ) async throws -> (target: Issue<ErrorIssue>, source: Issue<ErrorIssue>) {
    try await intake.pass(scope) {
      try await issues.unmerge(source, in: scope, by: actor) { plan, _, _ in
        try await issues.reading {
          var set = WorkingSet(scope: scope, storage: storage)
          let rest = try await storage.fetch(
            Issue<ErrorIssue>.self, ids: plan.target.absorbed.map(\.recordID))
          let stats = try await ErrorMerge.combined([plan.target] + rest, in: &set)
          ErrorMerge.show(stats, in: &plan.target.details)
          if plan.target.absorbed.isEmpty { plan.target.details.own = nil }
          return try await pins(plan.target.members + plan.source.members, in: scope)
        }
      }
    }
  }

  private func pins(_ members: [IssueID], in scope: Scope) async throws -> ChangeSet {
    var changes = ChangeSet()
    for member in members {
      let range = IndexRange.prefix(ThreadIndex.thread, ThreadIndex.key(scope, member))
      let request = ScanRequest<FingerprintRecord>(in: range, limit: 10_000) { !$0.isPinned }
      for var record in try await storage.scan(request).records {
        record.isPinned = true
        changes.update(record)
      }
    }
    return changes
  }
}
