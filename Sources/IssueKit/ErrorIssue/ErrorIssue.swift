public import IssueJSON
public import IssueModels

/// Errors of apps, grouped into issues from the events that clients send (seed 002).
public enum ErrorIssue: IssueKind {
  /// Where an error stands (checklist S2.4).
  public enum Status: String, IssueStatus {
    /// Nobody has taken it.
    case new
    /// Somebody works on it.
    case inProgress = "in_progress"
    /// Fixed in a version; a newer one that shows it again makes it regress.
    case resolved
    /// It came back in a version newer than the fix; only automation says so.
    case regressed
    /// Known, and nobody wants to hear of it.
    case silenced
    /// Suspected to be a one-off; it wakes by itself.
    case snoozed
  }

  /// What errors have beyond what every issue has.
  public struct Details: IssueDetails {
    /// The app that it happens in.
    public let appID: String
    /// Whether developers' builds sent it.
    public let isDev: Bool
    /// The module that the first event named.
    public let sourceModule: String?
    /// What all occurrences come to, those of merged issues included.
    public var stats: OccurrenceStats
    /// What the issue's own occurrences come to, once it has absorbed others.
    public var own: OccurrenceStats?
    /// The version in which it was resolved (checklist S2.50).
    public var resolvedAtVersion: String?
    /// Why it sleeps and what wakes it, while it is snoozed.
    public var snooze: Snooze?
    /// When a digest last told of it.
    public var lastNotifiedAt: Timestamp?

    /// Makes the details of a new error.
    public init(appID: String, isDev: Bool, sourceModule: String?, stats: OccurrenceStats = OccurrenceStats()) {
      self.appID = appID
      self.isDev = isDev
      self.sourceModule = sourceModule
      self.stats = stats
    }

    /// When it was put to sleep (checklist S2.53).
    public var snoozedAt: Timestamp? { snooze?.since }
  }

  /// `error`
  public static let name = "error"

  /// The table of seed 002 (checklist S2.40–S2.52).
  public static let workflow = Workflow<Status>(
    initial: .new,
    moves: [
      .new: [.inProgress, .resolved, .silenced, .snoozed],
      .inProgress: [.new, .resolved, .silenced, .snoozed],
      .resolved: [.new, .silenced, .snoozed],
      .regressed: [.inProgress, .resolved, .silenced, .snoozed],
      .silenced: [.new, .inProgress, .resolved, .snoozed],
      .snoozed: [.new, .inProgress, .resolved, .silenced],
    ],
    automaticMoves: [.resolved: [.regressed]],
    requirements: [.resolved: [.resolvedAtVersion]],
    clears: [
      .new: [.resolvedAtVersion], .inProgress: [.resolvedAtVersion], .regressed: [.resolvedAtVersion],
    ],
    selfMove: .refused)

  /// What errors can be filtered and counted by: the app, the mode and the module.
  public static let fields: [IndexedField<ErrorIssue>] = [
    IndexedField("app", value: { .text($0.details.appID) }),
    IndexedField("is_dev", value: { .bool($0.details.isDev) }),
    IndexedField("module", value: { .text($0.details.sourceModule) }),
  ]

  /// What errors can be sorted by: when they were last seen, how often they occurred, and when a digest last told of
  /// them.
  public static let sortKeys: [IssueSort<ErrorIssue>] = [
    IssueSort("last_seen") { .time($0.details.stats.lastSeenAt) },
    IssueSort("occurrences") { .int(Int64($0.details.stats.occurrences)) },
    IssueSort("last_notified") { .time($0.details.lastNotifiedAt) },
  ]

  /// Keeps the version that a resolution names, and forgets what the move clears; entering `snoozed` without a condition
  /// means until the next occurrence.
  public static func apply(_ transition: Transition<Status>, to issue: inout Issue<ErrorIssue>, at now: Timestamp) {
    if transition.cleared.contains(.resolvedAtVersion) { issue.details.resolvedAtVersion = nil }
    if let version = transition.inputs[.resolvedAtVersion] { issue.details.resolvedAtVersion = version }
    if transition.from == .snoozed { issue.details.snooze = nil }
    if transition.to == .snoozed {
      issue.details.snooze = Snooze(
        until: .nextOccurrence, since: now, occurrencesAtStart: issue.details.stats.occurrences,
        usersAtStart: issue.details.stats.users)
    }
  }
}
