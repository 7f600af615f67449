public import IssueJSON
internal import IssueModels

/// What the occurrences of an issue come to (checklist S2.78).
///
/// It depends on the set of the occurrences alone, not on the order or the batches in which they came: "first" and "last"
/// go by when the events happened, and ties by the bytes of the version.
public struct OccurrenceStats: Hashable, Codable, Sendable {
  /// A version, and where it was seen.
  public struct Sighting: Hashable, Codable, Sendable {
    /// The version.
    public let version: String
    /// When the event happened.
    public let seenAt: Timestamp
  }

  /// How many sessions.
  public var occurrences = 0
  /// How many distinct users, as far as events named one.
  public var users = 0
  /// When the earliest event happened.
  public var firstSeenAt: Timestamp = .latest
  /// When the latest event happened.
  public var lastSeenAt: Timestamp = .earliest
  /// The app's version of the oldest occurrence that has one.
  public var firstAppVersion: Sighting?
  /// The app's version of the newest occurrence that has one.
  public var lastAppVersion: Sighting?
  /// The SDK's version of the oldest occurrence that has one.
  public var firstSDKVersion: Sighting?
  /// The SDK's version of the newest occurrence that has one.
  public var lastSDKVersion: Sighting?

  /// Nothing yet.
  public init() {}

  /// Adds one more occurrence.
  mutating func add(_ occurrence: Occurrence, isNewSession: Bool, isNewUser: Bool) {
    occurrences += isNewSession ? 1 : 0
    users += isNewUser ? 1 : 0
    firstSeenAt = min(firstSeenAt, occurrence.timestamp)
    lastSeenAt = max(lastSeenAt, occurrence.timestamp)
    let app = Sighting(occurrence.appVersion, occurrence)
    let sdk = Sighting(occurrence.sdkVersion, occurrence)
    firstAppVersion = Sighting.earlier(firstAppVersion, app)
    firstSDKVersion = Sighting.earlier(firstSDKVersion, sdk)
    lastAppVersion = Sighting.later(lastAppVersion, app)
    lastSDKVersion = Sighting.later(lastSDKVersion, sdk)
  }

  /// What two issues come to together, when so many sessions and users are in both.
  func merged(with other: OccurrenceStats, sharedSessions: Int, sharedUsers: Int) -> OccurrenceStats {
    var both = self
    both.occurrences = occurrences + other.occurrences - sharedSessions
    both.users = users + other.users - sharedUsers
    both.firstSeenAt = min(firstSeenAt, other.firstSeenAt)
    both.lastSeenAt = max(lastSeenAt, other.lastSeenAt)
    both.firstAppVersion = Sighting.earlier(firstAppVersion, other.firstAppVersion)
    both.firstSDKVersion = Sighting.earlier(firstSDKVersion, other.firstSDKVersion)
    both.lastAppVersion = Sighting.later(lastAppVersion, other.lastAppVersion)
    both.lastSDKVersion = Sighting.later(lastSDKVersion, other.lastSDKVersion)
    return both
  }
}

extension OccurrenceStats.Sighting {
  fileprivate init?(_ version: String?, _ occurrence: Occurrence) {
    guard let version else { return nil }
    self.init(version: version, seenAt: occurrence.timestamp)
  }

  fileprivate static func later(_ left: Self?, _ right: Self?) -> Self? {
    guard let left, let right else { return left ?? right }
    return right.comes(after: left) ? right : left
  }

  fileprivate static func earlier(_ left: Self?, _ right: Self?) -> Self? {
    guard let left, let right else { return left ?? right }
    return left.comes(after: right) ? right : left
  }

  private func comes(after other: Self) -> Bool {
    seenAt != other.seenAt
      ? seenAt > other.seenAt : other.version.utf8.lexicographicallyPrecedes(version.utf8)
  }
}
