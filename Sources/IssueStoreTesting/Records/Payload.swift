internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// A record of every kind of value, to see what comes back.
struct Payload: StorageRecord, Hashable {
  static let collection = "contract_payload"

  static let indexes: [IndexDefinition<Payload>] = [IndexDefinition("number") { [IndexKey(.int($0.number))] }]

  let id: RecordID
  var revision: Int64 = 0
  var text: UTF8Text = ""
  var maybeText: UTF8Text?
  var list: [UTF8Text] = []
  var maybeList: [UTF8Text]?
  var number: Int64 = 0
  var ratio = SpecimenValue(.double(0))
  var plainRatio: Double = 0
  var time = Timestamp(milliseconds: 0)
  var maybeTime: Timestamp?
  var maybeFlag: Bool?
  var json: JSONValue = .null

  var recordID: RecordID { id }

  init(_ id: RecordID = .numbered(1), _ change: (inout Payload) -> Void = { _ in }) {
    self.id = id
    change(&self)
  }
}

extension Payload {
  func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("id", id.description)
    try writer.field("revision", revision)
    try writer.field("text", text)
    try writer.fieldIfPresent("maybe_text", maybeText)
    try writer.field("list", list)
    try writer.fieldIfPresent("maybe_list", maybeList)
    try writer.field("number", number)
    try writer.field("ratio", ratio)
    try writer.field("plain_ratio", plainRatio)
    try writer.field("time", time)
    try writer.fieldIfPresent("maybe_time", maybeTime)
    try writer.fieldIfPresent("maybe_flag", maybeFlag)
    try writer.field("json", json)
    try writer.endObject()
  }

  init(from reader: inout JSONReader) throws {
    var id: RecordID?
    var fields = Payload()
    try reader.readObject { key, reader in
      switch key {
      case "id": id = RecordID(text: try reader.readString())
      case "revision": fields.revision = try reader.readInt64()
      case "text": fields.text = try reader.readText()
      case "maybe_text": fields.maybeText = try reader.readText()
      case "list": fields.list = try [UTF8Text](from: &reader)
      case "maybe_list": fields.maybeList = try [UTF8Text](from: &reader)
      case "number": fields.number = try reader.readInt64()
      case "ratio": fields.ratio = try SpecimenValue(from: &reader)
      case "plain_ratio": fields.plainRatio = try reader.readDouble()
      case "time": fields.time = try reader.readTimestamp()
      case "maybe_time": fields.maybeTime = try reader.readTimestamp()
      case "maybe_flag": fields.maybeFlag = try reader.readBool()
      case "json": fields.json = try reader.readValue()
      default: break
      }
    }
    guard let id else { throw reader.missing("id") }
    self.init(id) { record in
      record.revision = fields.revision
      record.text = fields.text
      record.maybeText = fields.maybeText
      record.list = fields.list
      record.maybeList = fields.maybeList
      record.number = fields.number
      record.ratio = fields.ratio
      record.plainRatio = fields.plainRatio
      record.time = fields.time
      record.maybeTime = fields.maybeTime
      record.maybeFlag = fields.maybeFlag
      record.json = fields.json
    }
  }
}
