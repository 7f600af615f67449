/// What opening a store found that had not been closed, and what it did about it.
///
/// Not closing is no fault: a store that was killed loses nothing that it promised to keep.
public struct StoreRecovery: Hashable, Sendable {
  /// The last commit that is there.
  public let lastSequence: UInt64
  /// The file that ended uncleanly, whose commits now stand in a new one.
  public let file: String
  /// Where an unfinished line was cut off; `nil` when there was none.
  public let cutOffset: Int64?
  /// How many bytes were cut off.
  public let cutBytes: Int64
  /// The file that keeps them, relative to the store's directory.
  public let quarantine: String?

  init(_ report: RecoveryReport) {
    lastSequence = UInt64(clamping: report.lastSequence)
    file = report.segment
    cutOffset = report.cutOffset
    cutBytes = report.cutBytes
    quarantine = report.quarantine
  }
}
