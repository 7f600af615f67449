internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// The highest number of issues that are no longer there, so that no number is given twice (decision D34).
struct NumberFloor: Codable, StorageRecord {
  static let collection = "number"
  static let indexes: [IndexDefinition<NumberFloor>] = [
    IndexDefinition("identity", isUnique: true) { [NumberFloor.key($0.kind, $0.scope)] }
  ]

  let id: RecordID
  let kind: String
  let scope: Scope
  var number: Int
  var revision: Int64 = 0

  var recordID: RecordID { id }

  static func key(_ kind: String, _ scope: Scope) -> IndexKey { IndexKey(.text(kind), .text(scope.name)) }
}
