internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// That an event was taken in, and where it went; so that it is taken in once.
struct EventReceipt: Codable, StorageRecord {
  static let collection = "receipt"
  static let indexes: [IndexDefinition<EventReceipt>] = [
    IndexDefinition("age") { [IndexKey(.text($0.scope.name), .time($0.recordedAt))] }
  ]

  let id: RecordID
  let scope: Scope
  let issueID: IssueID
  let recordedAt: Timestamp
  var revision: Int64 = 0

  var recordID: RecordID { id }
}
