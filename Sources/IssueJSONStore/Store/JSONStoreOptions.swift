/// How a JSON store is opened.
public struct JSONStoreOptions: Sendable {
  /// When commits become durable; every commit by default.
  public var durability: Durability
  /// Whether a store that is not there is made, in a directory whose parent exists.
  public var createsIfMissing: Bool
  /// Whether to read only: without a lock, beside a writer if there is one, and without creating anything.
  public var isReadOnly: Bool
  /// For how many changed records, over all commits, the change feed can look back, into the time before opening as
  /// well. About 50 bytes each.
  public var keptChanges: Int
  /// The longest line, in bytes. A commit whose JSON is longer is refused, and a longer line in a file is damage.
  public var longestLine: Int

  /// Makes options; what is left out is as said there.
  public init(
    durability: Durability = .everyCommit, createsIfMissing: Bool = true, isReadOnly: Bool = false,
    keptChanges: Int = 100_000, longestLine: Int = 64 << 20
  ) {
    self.durability = durability
    self.createsIfMissing = createsIfMissing
    self.isReadOnly = isReadOnly
    self.keptChanges = keptChanges
    self.longestLine = longestLine
  }
}
