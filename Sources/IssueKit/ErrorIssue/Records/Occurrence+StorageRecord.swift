public import IssueModels
public import IssueStorage

extension Occurrence: StorageRecord {
  /// `occurrence`
  public static let collection = "occurrence"

  /// The record's identity, made of issue and session.
  public var recordID: RecordID { id.recordID }

  /// The occurrences of an issue by time, and by user.
  public static let indexes: [IndexDefinition<Occurrence>] = [
    IndexDefinition(ThreadIndex.thread) { [ThreadIndex.key($0.scope, $0.issueID).with(.time($0.timestamp))] },
    IndexDefinition(OccurrenceIndex.user) { occurrence in
      occurrence.userID.map { [OccurrenceIndex.key(occurrence.scope, occurrence.issueID, user: $0)] } ?? []
    },
  ]
}

enum OccurrenceIndex {
  static let user = "user"

  static func key(_ scope: Scope, _ issue: IssueID, user: String) -> IndexKey {
    ThreadIndex.key(scope, issue).with(.text(user))
  }
}
