internal import IssueModels

extension RecordID {
  /// Ids that sort as their numbers do.
  static func numbered(_ number: Int) -> RecordID {
    RecordID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 | UInt64(truncatingIfNeeded: number))
  }
}
