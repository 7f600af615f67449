internal import IssueModels
public import IssueStorage

/// Error tracking: events in, issues out (seed 002).
///
/// What every kind can do is in ``issues``; here is what only errors can.
///
///     let errors = ErrorTracker(storage: store)
///     try await errors.ingest(events, in: shop)
///     for issue in try await errors.issues.list(in: shop).items { print(issue.title, issue.stats.occurrences) }
///
/// All calls throw ``IssueError``.
public struct ErrorTracker: Sendable {
  /// The issues: lists, comments, history, links and whatever else every kind has. Merge, unmerge and snooze through the
  /// error tracker itself, which keeps the counts.
  public let issues: Tracker<ErrorIssue>
  /// How events are taken in.
  public let settings: ErrorSettings
  let intake = Turnstile<Scope>()

  /// Makes a tracker.
  public init(
    storage: any IssueStorage, settings: ErrorSettings = ErrorSettings(), environment: TrackerEnvironment = .live
  ) {
    issues = Tracker(storage: storage, environment: environment)
    self.settings = settings
  }

  /// The notifications that ingestion and digests leave for the host.
  public var outbox: Outbox { Outbox(storage: storage, environment: issues.environment) }

  var storage: any IssueStorage { issues.storage }
}
