/// An index that a record type declares: a name, and the keys of a record in it.
///
///     IndexDefinition<Comment>("thread") { IndexKey(.text($0.issueID.description), .time($0.createdAt)) }
public struct IndexDefinition<Record: Sendable>: Sendable {
  /// The index's stable name.
  public let name: String
  /// Whether no two records may have the same key.
  public let isUnique: Bool
  /// A record's keys: none leaves it out, several list it several times. Every key of an index has as many parts.
  public let keys: @Sendable (Record) -> [IndexKey]

  /// Declares an index with any number of keys a record.
  public init(_ name: String, isUnique: Bool = false, keys: @escaping @Sendable (Record) -> [IndexKey]) {
    self.name = name
    self.isUnique = isUnique
    self.keys = keys
  }
}
