public import IssueJSON

/// What a backend needs to know of a record type, without the type.
///
/// Making one costs a few closures; backends keep one for each collection.
public struct CollectionSchema: Sendable {
  /// One index, without the record's type.
  public struct Index: Sendable {
    /// The index's name.
    public let name: String
    /// Whether no two records may have the same key.
    public let isUnique: Bool
    /// The keys of a record; none when the record is of another type.
    public let keys: @Sendable (any StorageRecord) -> [IndexKey]
  }

  /// The collection's name.
  public let collection: String
  /// The indexes in the order of their declaration.
  public let indexes: [Index]
  /// Reads a record's JSON.
  public let read: @Sendable (inout JSONReader) throws -> any StorageRecord

  /// Describes a type.
  public init<Record: StorageRecord>(_ type: Record.Type) {
    collection = type.collection
    indexes = type.indexes.map { index in
      Index(name: index.name, isUnique: index.isUnique) { record in
        (record as? Record).map(index.keys) ?? []
      }
    }
    read = { reader in try Record(from: &reader) }
  }

  /// The place of an index in ``indexes``, or `nil`.
  public func position(of index: String) -> Int? { indexes.firstIndex { $0.name == index } }
}
