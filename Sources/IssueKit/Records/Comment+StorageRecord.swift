public import IssueModels
public import IssueStorage

extension Comment: StorageRecord {
  /// `comment`
  public static let collection = "comment"

  /// The record's identity.
  public var recordID: RecordID { id.recordID }

  /// The threads, oldest first; deleted comments are in an index of their own until they are purged.
  public static let indexes: [IndexDefinition<Comment>] = [
    IndexDefinition(ThreadIndex.thread) {
      $0.deletedAt == nil ? [ThreadIndex.key($0.scope, $0.issueID).with(.time($0.createdAt))] : []
    },
    IndexDefinition(ThreadIndex.everything) { [ThreadIndex.key($0.scope, $0.issueID).with(.time($0.createdAt))] },
    IndexDefinition(ThreadIndex.trash) { comment in
      comment.deletedAt.map { [IndexKey(.text(comment.scope.name), .time($0))] } ?? []
    },
  ]
}

/// The indexes of records that hang on an issue: by scope, issue and time.
enum ThreadIndex {
  static let thread = "thread"
  static let everything = "everything"
  static let trash = "trash"

  static func key(_ scope: Scope, _ issue: IssueID) -> IndexKey { IndexKey(.text(scope.name)).with(issue.recordID) }
}
