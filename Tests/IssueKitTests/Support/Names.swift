import IssueKit

// The test framework has an `Issue` and a `Comment` too; files that import both use these names.

/// A comment on an issue.
typealias IssueComment = Comment
/// An issue of the test's own kind.
typealias TicketRecord = Issue<Ticket>
/// An error.
typealias ErrorRecord = Issue<ErrorIssue>
