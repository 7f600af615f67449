public import IssueJSON

/// Why an issue sleeps and what wakes it. The counts at its start are kept, so nothing needs to be recounted.
public struct Snooze: Hashable, Codable, Sendable {
  /// What wakes a snoozed issue.
  public enum Condition: Hashable, Codable, Sendable {
    /// The next event of the issue, also in a session that was counted before (checklist S2.59, S2.61).
    case nextOccurrence
    /// The first event at or after a time.
    case time(Timestamp)
    /// So many more occurrences.
    case occurrences(Int)
    /// So many more users.
    case users(Int)
  }

  /// What wakes the issue.
  public let condition: Condition
  /// When it was put to sleep, by the injected clock (checklist S2.53).
  public let since: Timestamp
  /// How many occurrences it had then.
  public let occurrencesAtStart: Int
  /// How many users it had then.
  public let usersAtStart: Int

  /// Makes a snooze.
  public init(until condition: Condition, since: Timestamp, occurrencesAtStart: Int = 0, usersAtStart: Int = 0) {
    self.condition = condition
    self.since = since
    self.occurrencesAtStart = occurrencesAtStart
    self.usersAtStart = usersAtStart
  }
}
