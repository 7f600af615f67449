public import IssueJSON

/// One session in which an issue happened (checklist S2.31, S2.77).
public struct Occurrence: Hashable, Codable, Sendable {
  /// The identity.
  public let id: Identifier<Occurrence>
  /// The issue that owns the event's fingerprint. After a merge the surviving issue shows it too.
  public private(set) var issueID: IssueID
  /// The tenant.
  public let scope: Scope
  /// The session.
  public let sessionID: String
  /// The event that was the session's first.
  public let eventID: String
  /// The user whom it happened to.
  public let userID: String?
  /// The app's version.
  public let appVersion: String?
  /// The client SDK's name.
  public let sdkName: String?
  /// The client SDK's version.
  public let sdkVersion: String?
  /// Where the app ran.
  public let environment: String?
  /// ISO 3166 alpha-2.
  public let countryCode: String?
  /// When it happened.
  public let timestamp: Timestamp
  /// When it was recorded.
  public let createdAt: Timestamp
  /// How often the record was written.
  public var revision: Int64

  /// Makes the occurrence that an event is the first of.
  public init(
    id: Identifier<Occurrence>, issueID: IssueID, scope: Scope, event: ErrorEvent, createdAt: Timestamp
  ) {
    self.id = id
    self.issueID = issueID
    self.scope = scope
    sessionID = event.sessionID
    eventID = event.id
    userID = event.userID
    appVersion = event.appVersion
    sdkName = event.sdkName
    sdkVersion = event.sdkVersion
    environment = event.environment
    countryCode = event.countryCode
    timestamp = event.timestamp
    self.createdAt = createdAt
    revision = 0
  }

  /// The same occurrence, shown under another issue.
  public func shown(under issueID: IssueID) -> Occurrence {
    var copy = self
    copy.issueID = issueID
    return copy
  }
}
