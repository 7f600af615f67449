public import IssueJSON

/// A comment on an issue.
public struct Comment: Hashable, Codable, Sendable {
  /// The identity; it sorts by creation.
  public let id: CommentID
  /// The issue that it was written on. After a merge the surviving issue shows it too.
  public let issueID: IssueID
  /// The tenant.
  public let scope: Scope
  /// Who wrote it, named as at the time of writing.
  public let author: Actor
  /// The text, Markdown kept as it is.
  public var body: String
  /// When it was written.
  public let createdAt: Timestamp
  /// When it was last edited.
  public var updatedAt: Timestamp
  /// When it was deleted; a deleted comment is in no thread until it is purged.
  public var deletedAt: Timestamp?
  /// How often the record was written.
  public var revision: Int64

  /// Makes a comment; a tracker does it from a text.
  public init(id: CommentID, issueID: IssueID, scope: Scope, author: Actor, body: String, createdAt: Timestamp) {
    self.id = id
    self.issueID = issueID
    self.scope = scope
    self.author = author.stored
    self.body = body
    self.createdAt = createdAt
    updatedAt = createdAt
    deletedAt = nil
    revision = 0
  }

  /// Whether it was edited after it was written (checklist S3.40).
  public var isEdited: Bool { updatedAt != createdAt }
}
