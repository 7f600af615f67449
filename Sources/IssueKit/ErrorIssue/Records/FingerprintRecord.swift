public import IssueJSON
public import IssueModels
public import IssueStorage

/// Which issue owns a fingerprint: one, in each app and mode (checklist S2.72).
///
/// A merge leaves it with the issue that it belonged to; who owns it today is found by following the merges.
public struct FingerprintRecord: Hashable, Codable, Sendable {
  let id: RecordID
  /// The tenant.
  public let scope: Scope
  /// The app.
  public let appID: String
  /// Whether it is of developers' builds.
  public let isDev: Bool
  /// The fingerprint.
  public let value: String
  /// The grouper that made it, such as `standard:1`.
  public let grouper: String
  /// What the fingerprint was made of: `stackTrace`, `exception`, `message` or `clientFingerprint`.
  public let basis: String
  /// The issue that owns it.
  public internal(set) var issueID: IssueID
  /// Whether a person separated its issue from another, so that no automatic rule moves it any more.
  public internal(set) var isPinned: Bool
  /// The event that it was first seen in.
  public let sample: GroupingSample
  /// When it was first seen.
  public let createdAt: Timestamp
  /// How often the record was written.
  public var revision: Int64
}

extension FingerprintRecord: StorageRecord {
  /// `fingerprint`
  public static let collection = "fingerprint"

  /// The record's identity, made of scope, app, mode and fingerprint.
  public var recordID: RecordID { id }

  /// The fingerprints of an issue, oldest first.
  public static let indexes: [IndexDefinition<FingerprintRecord>] = [
    IndexDefinition(ThreadIndex.thread) { [ThreadIndex.key($0.scope, $0.issueID).with(.time($0.createdAt))] }
  ]
}
