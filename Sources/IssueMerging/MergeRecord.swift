public import IssueJSON
public import IssueModels

/// What is kept of a merge, so that it can be undone and looked at.
///
/// A merge moves no comment, occurrence or link: each stays with the issue that it was made on, the source becomes a
/// redirect, and the target lists what it absorbed. So a merge costs the same however large the issues are, and an undo
/// gives back exactly what was there.
public struct MergeRecord<Kind: IssueKind>: Hashable, Codable, Sendable {
  /// The identity.
  public let id: RecordID
  /// The tenant.
  public let scope: Scope
  /// The issue that survived.
  public let targetID: IssueID
  /// The issue that became a redirect.
  public let sourceID: IssueID
  /// The source and all that it had absorbed itself.
  public let members: [IssueID]
  /// The target as it was before.
  public internal(set) var targetBefore: Issue<Kind>
  /// The target as the merge left it.
  public let targetAfter: Issue<Kind>
  /// The source as it was before.
  public let sourceBefore: Issue<Kind>
  /// Who merged.
  public let actor: Actor
  /// When.
  public let mergedAt: Timestamp
  /// When the merge was undone, if it was.
  public var undoneAt: Timestamp?
  /// Who undid it.
  public var undoneBy: Actor?
  /// How often the record was written.
  public var revision: Int64
}
