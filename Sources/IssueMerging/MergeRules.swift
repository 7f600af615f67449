public import IssueJSON
public import IssueModels

/// The rules of merge and of its undo; pure functions of the issues' records.
public enum MergeRules: Sendable {
  /// How many issues one issue may absorb. Reading a thread costs one index range for each.
  public static let maximumMembers = 1_000

  /// Plans a merge: the target keeps its identity, title and status (checklist S2.93).
  public static func plan<Kind: IssueKind>(
    source: Issue<Kind>, into target: Issue<Kind>, at now: Timestamp
  ) -> MergeDecision<Kind> {
    guard source.id != target.id else {
      return .refused(MergeRefusal(.sameIssue, "name two different issues"))
    }
    guard source.isListed, target.isListed else {
      return .refused(MergeRefusal(.notListed, "restore a deleted issue, or name the issue that a merged one went to"))
    }
    guard target.absorbed.count + source.members.count <= maximumMembers else {
      return .refused(MergeRefusal(.tooManyMembers, "an issue absorbs at most \(maximumMembers) others"))
    }
    var plan = MergePlan(target: target, source: source, targetBefore: target, sourceBefore: source)
    plan.target.absorbed += source.members
    plan.target.updatedAt = max(target.updatedAt, now)
    plan.target.lastActivityAt = max(target.lastActivityAt, source.lastActivityAt, now)
    plan.source.mergedInto = target.id
    return .plan(plan)
  }

  /// Plans the undo of a merge: the source stands again as it is stored, the target lets go of what it absorbed.
  ///
  /// What the target became since stays, unless the merge itself had changed it; both remember that a person separated
  /// them. The target's details are the kind's to recompute.
  public static func undo<Kind: IssueKind>(
    _ record: MergeRecord<Kind>, target: Issue<Kind>, source: Issue<Kind>
  ) -> MergeDecision<Kind> {
    guard record.undoneAt == nil, source.mergedInto == target.id, record.sourceID == source.id,
      record.targetID == target.id
    else {
      return .refused(MergeRefusal(.notMerged, "this merge was undone already"))
    }
    guard target.mergedInto == nil else {
      return .refused(MergeRefusal(.targetMerged, "undo the later merge of \(target.id) first"))
    }
    guard target.deletedAt == nil else {
      return .refused(MergeRefusal(.notListed, "restore the deleted issue \(target.id) first"))
    }
    let released = Set(record.members)
    var plan = MergePlan(target: target, source: source, targetBefore: target, sourceBefore: source)
    plan.target.absorbed.removeAll { released.contains($0) }
    if target.updatedAt == record.targetAfter.updatedAt { plan.target.updatedAt = record.targetBefore.updatedAt }
    if target.lastActivityAt == record.targetAfter.lastActivityAt {
      plan.target.lastActivityAt = record.targetBefore.lastActivityAt
    }
    plan.source.mergedInto = nil
    plan.target.separatedFrom = separated(target.separatedFrom, from: source.id)
    plan.source.separatedFrom = separated(source.separatedFrom, from: target.id)
    return .plan(plan)
  }

  /// What a merge remembers of its target once an earlier one was undone: times that the earlier one had set give way to
  /// those before it, so that merges can be undone in any order. `nil` when it remembers none.
  package static func rebased<Kind: IssueKind>(
    _ record: MergeRecord<Kind>, after undone: MergeRecord<Kind>
  ) -> MergeRecord<Kind>? {
    var rebased = record
    if record.targetBefore.updatedAt == undone.targetAfter.updatedAt {
      rebased.targetBefore.updatedAt = undone.targetBefore.updatedAt
    }
    if record.targetBefore.lastActivityAt == undone.targetAfter.lastActivityAt {
      rebased.targetBefore.lastActivityAt = undone.targetBefore.lastActivityAt
    }
    return rebased == record ? nil : rebased
  }

  private static func separated(_ others: [IssueID], from other: IssueID) -> [IssueID] {
    others.contains(other) ? others : (others + [other]).suffix(maximumMembers)
  }
}
