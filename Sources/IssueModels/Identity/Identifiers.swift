/// What an `IssueID` identifies: an issue of any kind.
public enum IssueEntity: Sendable {}

/// The identity of an issue of any kind.
public typealias IssueID = Identifier<IssueEntity>
/// The identity of a comment.
public typealias CommentID = Identifier<Comment>
/// The identity of a history entry.
public typealias HistoryEntryID = Identifier<HistoryEntry>
/// The identity of an attachment's record.
public typealias AttachmentID = Identifier<Attachment>
/// The identity of a link between two issues.
public typealias IssueLinkID = Identifier<IssueLink>
