public import IssueJSON

/// One event that a client sent: something that went wrong, or at least was said, in an app.
public struct ErrorEvent: Hashable, Sendable {
  /// How loud an event is. Only errors and worse become occurrences (checklist S2.66).
  public enum Level: String, Codable, CaseIterable, Sendable {
    /// For developers.
    case debug
    /// For information.
    case info
    /// Not yet wrong.
    case warning
    /// Wrong.
    case error
    /// Wrong, and the program ended.
    case fatal
  }

  /// The client's id for the event: the same id again changes nothing.
  public var id: String
  /// The app that sent it.
  public var appID: String
  /// The session that it happened in; one session counts once for an issue (checklist S2.77).
  public var sessionID: String
  /// What was said.
  public var message: String
  /// How loud.
  public var level: Level
  /// When it happened.
  public var timestamp: Timestamp
  /// The module that said it.
  public var module: String?
  /// The exception chain, the outermost first.
  public var exceptions: [ExceptionInfo]
  /// The user whom it happened to.
  public var userID: String?
  /// The app's version.
  public var appVersion: String?
  /// The client SDK's name.
  public var sdkName: String?
  /// The client SDK's version.
  public var sdkVersion: String?
  /// Where the app ran, such as `ios` or `backend`.
  public var environment: String?
  /// ISO 3166 alpha-2.
  public var countryCode: String?
  /// Whether a developer's build sent it; such events never mix with production (checklist S2.72).
  public var isDev: Bool
  /// Custom attributes.
  public var attributes: [String: String]
  /// The fingerprint that the client asks for; `{{ default }}` in it stands for the grouper's own.
  public var fingerprint: [String]?

  /// Makes an event.
  public init(
    id: String, appID: String, sessionID: String, message: String, level: Level = .error, timestamp: Timestamp,
    module: String? = nil, exceptions: [ExceptionInfo] = [], userID: String? = nil, appVersion: String? = nil,
    sdkName: String? = nil, sdkVersion: String? = nil, environment: String? = nil, countryCode: String? = nil,
    isDev: Bool = false, attributes: [String: String] = [:], fingerprint: [String]? = nil
  ) {
    self.id = id
    self.appID = appID
    self.sessionID = sessionID
    self.message = message
    self.level = level
    self.timestamp = timestamp
    self.module = module
    self.exceptions = exceptions
    self.userID = userID
    self.appVersion = appVersion
    self.sdkName = sdkName
    self.sdkVersion = sdkVersion
    self.environment = environment
    self.countryCode = countryCode
    self.isDev = isDev
    self.attributes = attributes
    self.fingerprint = fingerprint
  }

  /// What a grouper may look at.
  public var groupingInput: GroupingInput {
    GroupingInput(
      message: message, module: module, exceptions: exceptions, attributes: attributes,
      clientFingerprint: fingerprint)
  }
}
