/// What a kind of issue has beyond what every issue has: an ordinary `Codable` value.
public protocol IssueDetails: Codable, Hashable, Sendable {}

/// The details of a kind that needs none.
public struct NoDetails: IssueDetails {
  /// Makes the empty details.
  public init() {}
}
