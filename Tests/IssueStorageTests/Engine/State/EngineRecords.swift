import IssueJSON
import IssueModels
import IssueStorage

/// A record with every kind of index: of several parts, of many keys, unique, and of a record's choice.
struct EngineNote: StorageRecord, Equatable {
  static let collection = "note"
  static let indexes: [IndexDefinition<EngineNote>] = [
    IndexDefinition("status") { note in
      [IndexKey(.text(note.status)).with(.int(note.rank), descending: true)]
    },
    IndexDefinition("tag") { note in note.tags.map { IndexKey(.text($0)) } },
    IndexDefinition("slug", isUnique: true) { note in note.slug.map { [IndexKey(.text($0))] } ?? [] },
  ]

  var id: RecordID
  var revision: Int64 = 0
  var status = "new"
  var rank: Int64 = 0
  var tags: [String] = []
  var slug: String?

  var recordID: RecordID { id }

  init(_ number: Int) { id = RecordID(high: 7, low: UInt64(number)) }

  func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("id", id.description)
    try writer.field("status", status)
    try writer.field("rank", rank)
    try writer.key("tags")
    try writer.beginArray()
    for tag in tags { try writer.value(tag) }
    try writer.endArray()
    try writer.fieldIfPresent("slug", slug)
    try writer.endObject()
  }

  init(from reader: inout JSONReader) throws {
    self.init(0)
    var found: RecordID?
    try reader.readObject { key, reader in
      switch key {
      case "id": found = RecordID(text: try reader.readString())
      case "status": status = try reader.readString()
      case "rank": rank = try reader.readInt64()
      case "tags": try reader.readArray { reader in tags.append(try reader.readString()) }
      case "slug": slug = try reader.readString()
      default: break
      }
    }
    guard let found else { throw reader.missing("id") }
    id = found
  }
}

/// A record of another collection.
struct EngineLabel: StorageRecord, Codable, Equatable {
  static let collection = "label"
  static var indexes: [IndexDefinition<EngineLabel>] { [IndexDefinition("all") { _ in [IndexKey()] }] }

  var recordID: RecordID
  var revision: Int64 = 0
}

/// Another type that claims the collection of `EngineNote`.
struct EngineImpostor: StorageRecord, Codable {
  static let collection = "note"
  static var indexes: [IndexDefinition<EngineImpostor>] { [] }

  var recordID: RecordID
  var revision: Int64 = 0
}

/// A record whose id is not its own for long: it follows the revision.
struct EngineDrifter: StorageRecord, Codable {
  static let collection = "drifter"
  static var indexes: [IndexDefinition<EngineDrifter>] { [] }

  var recordID: RecordID { RecordID(high: 0, low: UInt64(revision)) }
  var revision: Int64 = 0
}
