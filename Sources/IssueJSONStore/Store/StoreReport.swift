/// What checking a store found, when it found no damage.
public struct StoreReport: Hashable, Sendable {
  /// The store's identity: a UUID.
  public let identity: String
  /// How often the store went on in new files.
  public let generation: Int64
  /// The last commit.
  public let lastSequence: UInt64
  /// The bytes of all whole lines.
  public let byteCount: Int64
  /// Whether its last writer closed it. If not, the next one will recover it, which loses no acknowledged commit.
  public let isClosed: Bool
  /// Bytes behind the last whole line: of a commit that is just being written, or of one that a crash cut short.
  public let unfinishedByteCount: Int64
  /// How many records each collection holds.
  public let recordCounts: [String: Int]
}
