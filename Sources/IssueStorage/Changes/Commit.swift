public import IssueModels

/// A storage's answer to a commit.
public struct CommitReceipt: Hashable, Sendable {
  /// The commit's place in the order of all commits, from 1.
  public let sequence: UInt64

  /// Makes a receipt.
  public init(sequence: UInt64) { self.sequence = sequence }
}

/// A commit as the change feed tells of it: which records changed, not what they hold.
public struct Commit: Hashable, Sendable {
  /// What became of one record.
  public struct Change: Hashable, Sendable {
    /// The record's collection.
    public let collection: String
    /// The record's id.
    public let id: RecordID
    /// The revision that it has now; `nil` when it was removed.
    public let revision: Int64?

    /// Makes a change.
    public init(collection: String, id: RecordID, revision: Int64?) {
      self.collection = collection
      self.id = id
      self.revision = revision
    }
  }

  /// The commit's place in the order of all commits, from 1.
  public let sequence: UInt64
  /// The changes, in the order of the change set; records that were only checked are left out.
  public let changes: [Change]

  /// Makes a commit.
  public init(sequence: UInt64, changes: [Change]) {
    self.sequence = sequence
    self.changes = changes
  }
}
