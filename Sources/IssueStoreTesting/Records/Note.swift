internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// A record that is only `Codable`, as those of most programs are.
struct Note: StorageRecord, Codable, Hashable {
  struct Line: Codable, Hashable {
    var words: [UTF8Text]
    var at: Timestamp
    var count: Int64
  }

  static let collection = "contract_note"

  static let indexes: [IndexDefinition<Note>] = [IndexDefinition("title") { [IndexKey(.text($0.title))] }]

  let id: RecordID
  var revision: Int64 = 0
  var title: UTF8Text
  var subtitle: UTF8Text?
  var lines: [Line]

  var recordID: RecordID { id }
}
