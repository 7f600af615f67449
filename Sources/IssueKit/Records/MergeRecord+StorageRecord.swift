public import IssueMerging
public import IssueModels
public import IssueStorage

extension MergeRecord: StorageRecord {
  /// `merge.` and the kind's name.
  public static var collection: String { "merge.\(Kind.name)" }

  /// The record's identity.
  public var recordID: RecordID { id }

  /// The merges of an issue, as source and as target.
  public static var indexes: [IndexDefinition<MergeRecord>] {
    [
      IndexDefinition(MergeIndex.source) { [ThreadIndex.key($0.scope, $0.sourceID).with(.time($0.mergedAt))] },
      IndexDefinition(MergeIndex.target) { [ThreadIndex.key($0.scope, $0.targetID).with(.time($0.mergedAt))] },
    ]
  }
}

enum MergeIndex {
  static let source = "source"
  static let target = "target"
}
