public import IssueModels
public import IssueStorage

extension HistoryEntry: StorageRecord {
  /// `history`
  public static let collection = "history"

  /// The record's identity.
  public var recordID: RecordID { id.recordID }

  /// The audit trail of each issue, oldest first.
  public static let indexes: [IndexDefinition<HistoryEntry>] = [
    IndexDefinition(ThreadIndex.thread) { [ThreadIndex.key($0.scope, $0.issueID).with(.time($0.timestamp))] }
  ]
}
