import IssueJSON
import IssueModels
import IssueStorage

/// A record with every kind of index: of several parts, of many keys, unique, and of a record's choice.
struct EngineNote: StorageRecord, Codable, Equatable {
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
