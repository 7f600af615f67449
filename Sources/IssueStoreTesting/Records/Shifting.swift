internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// A broken record: its id changes with its revision, so an update names another record than it stores.
struct Shifting: StorageRecord, Codable {
  static let collection = "contract_shifting"
  static let indexes: [IndexDefinition<Shifting>] = []

  var revision: Int64

  var recordID: RecordID { .numbered(Int(truncatingIfNeeded: revision)) }
}
