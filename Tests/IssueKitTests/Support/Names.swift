import IssueKit

// The test framework has an `Issue`, a `Comment` and an `Attachment` too; files that import both use these names.

/// A comment on an issue.
typealias IssueComment = Comment
/// An issue of the test's own kind.
typealias TicketRecord = Issue<Ticket>
/// An error.
typealias ErrorRecord = Issue<ErrorIssue>
/// What is known of a file.
typealias IssueFile = Attachment
