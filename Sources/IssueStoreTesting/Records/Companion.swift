internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// A record of a second collection.
struct Companion: StorageRecord, Hashable {
  static let collection = "contract.companion"

  static let indexes: [IndexDefinition<Companion>] = [
    IndexDefinition("name", isUnique: true) { [IndexKey(.text($0.name))] },
    IndexDefinition("amount") { [IndexKey(.int($0.amount))] },
  ]

  let id: RecordID
  var revision: Int64 = 0
  var name: UTF8Text
  var amount: Int64

  var recordID: RecordID { id }

  init(_ number: Int, name: UTF8Text? = nil, amount: Int64 = 0) {
    id = .numbered(number)
    self.name = name ?? UTF8Text("companion \(number)")
    self.amount = amount
  }
}

extension Companion {
  func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("id", id.description)
    try writer.field("revision", revision)
    try writer.field("name", name)
    try writer.field("amount", amount)
    try writer.endObject()
  }

  init(from reader: inout JSONReader) throws {
    var id: RecordID?
    var fields: (revision: Int64, name: UTF8Text, amount: Int64) = (0, "", 0)
    try reader.readObject { key, reader in
      switch key {
      case "id": id = RecordID(text: try reader.readString())
      case "revision": fields.revision = try reader.readInt64()
      case "name": fields.name = try reader.readText()
      case "amount": fields.amount = try reader.readInt64()
      default: break
      }
    }
    guard let id else { throw reader.missing("id") }
    self.id = id
    revision = fields.revision
    name = fields.name
    amount = fields.amount
  }
}
