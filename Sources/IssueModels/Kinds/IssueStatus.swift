/// The statuses of a kind of issue: an enum of words.
///
///     enum Status: String, IssueStatus { case new, resolved }
public protocol IssueStatus: RawRepresentable<String>, CaseIterable, Hashable, Codable, Sendable {}
