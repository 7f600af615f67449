import IssueKit

/// A comment on an issue; the test framework has a type of the same name.
typealias IssueComment = Comment
