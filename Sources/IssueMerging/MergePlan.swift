public import IssueJSON
public import IssueModels

/// What a merge changes: the two issues as they will be. A kind may still change the target's details.
public struct MergePlan<Kind: IssueKind>: Hashable, Sendable {
  /// The issue that survives, as it will be.
  public var target: Issue<Kind>
  /// The issue that becomes a redirect, as it will be.
  public var source: Issue<Kind>
  /// The target as it was.
  public let targetBefore: Issue<Kind>
  /// The source as it was.
  public let sourceBefore: Issue<Kind>

  /// What to keep of the merge.
  public func record(id: RecordID, actor: Actor, at now: Timestamp) -> MergeRecord<Kind> {
    MergeRecord(
      id: id, scope: target.scope, targetID: target.id, sourceID: source.id, members: sourceBefore.members,
      targetBefore: targetBefore, targetAfter: target, sourceBefore: sourceBefore, actor: actor.stored, mergedAt: now,
      undoneAt: nil, undoneBy: nil, revision: 0)
  }
}

/// What the rules say to a merge.
public enum MergeDecision<Kind: IssueKind>: Hashable, Sendable {
  /// It may be made.
  case plan(MergePlan<Kind>)
  /// It may not.
  case refused(MergeRefusal)
}
