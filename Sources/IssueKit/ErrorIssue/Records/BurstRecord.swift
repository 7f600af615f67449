internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// The latest burst of errors in a session (checklist S2.73): kept, so that a batch may end in the middle of one.
struct BurstRecord: Codable, StorageRecord {
  static let collection = "burst"
  static let indexes: [IndexDefinition<BurstRecord>] = [
    IndexDefinition("age") { [IndexKey(.text($0.scope.name), .time($0.recordedAt))] }
  ]

  let id: RecordID
  let scope: Scope
  /// When the burst's first event happened; it does not slide.
  let anchor: Timestamp
  /// The oldest of the issues that a known fingerprint of the burst led to.
  var hit: IssueID?
  /// The issue that the burst made, while it had hit none.
  var made: IssueID?
  /// The fingerprints that were first seen in the burst.
  var aliased: [RecordID] = []
  let recordedAt: Timestamp
  var revision: Int64 = 0

  var recordID: RecordID { id }

  func holds(_ time: Timestamp, window: Int64) -> Bool {
    let distance = time.milliseconds(since: anchor)
    return distance <= window && distance >= -window
  }
}
