/// How a commit log is opened and kept.
package struct CommitLogOptions: Sendable {
  /// When commits become durable.
  package var durability: Durability
  /// Whether a missing store is made.
  package var createsIfMissing: Bool
  /// The longest line, in bytes: longer payloads are refused, and longer lines in a file are damage.
  package var longestLine: Int
  /// How long the watermark may lag behind, in milliseconds.
  package var watermarkInterval: Int64
  /// A clock that never goes back, in milliseconds from any origin.
  package var now: @Sendable () -> Int64
  /// Makes the identity of a new store.
  package var makeIdentity: @Sendable () -> StoreIdentity

  package init(
    durability: Durability = .everyCommit, createsIfMissing: Bool = true, longestLine: Int = 64 << 20,
    watermarkInterval: Int64 = 5_000, now: @escaping @Sendable () -> Int64,
    makeIdentity: @escaping @Sendable () -> StoreIdentity
  ) {
    self.durability = durability
    self.createsIfMissing = createsIfMissing
    self.longestLine = max(longestLine, 1 << 10)
    self.watermarkInterval = watermarkInterval
    self.now = now
    self.makeIdentity = makeIdentity
  }

  /// The longest payload that fits into a line of some length.
  package static func largestPayload(inLineOf length: Int) -> Int {
    max(length, 1 << 10) - LogLine.frameLength
  }
}
