public import IssueJSON
public import IssueModels

/// Something that a storage keeps: a value with an id, a revision, its JSON and its indexes.
///
/// A `Codable` value needs to write no JSON of its own; a record on a hot path does.
public protocol StorageRecord: JSONConvertible {
  /// The collection's stable name, such as `comment`: 1–64 of `a…z`, `0…9`, `_` and `.`.
  static var collection: String { get }
  /// The indexes. A name stands for one meaning for ever: whoever changes what an index holds renames it.
  static var indexes: [IndexDefinition<Self>] { get }
  /// The identity within the collection.
  var recordID: RecordID { get }
  /// How often the record was written; 0 before the first time.
  var revision: Int64 { get set }
}
