public import IssueJSON
public import IssueModels

/// Whether an event wakes a snoozed issue. It is decided in the same commit as the event's occurrence.
public enum SnoozeRule: Sendable {
  /// Tells whether a snooze ends, and why.
  ///
  /// - Parameters:
  ///   - snooze: The snooze.
  ///   - eventTime: When the event happened.
  ///   - occurrences: How many occurrences the issue has, this event's included.
  ///   - users: How many users it has, this event's included.
  /// - Returns: The reason for the audit trail, or `nil` while the issue sleeps on.
  public static func wakes(_ snooze: Snooze, eventTime: Timestamp, occurrences: Int, users: Int) -> String? {
    switch snooze.condition {
    case .nextOccurrence:
      return "next occurrence"
    case .time(let time):
      return eventTime >= time ? "seen at \(eventTime.rfc3339), snoozed until \(time.rfc3339)" : nil
    case .occurrences(let count):
      let more = difference(occurrences, snooze.occurrencesAtStart)
      return more >= count ? "\(more) more occurrences, snoozed for \(count)" : nil
    case .users(let count):
      let more = difference(users, snooze.usersAtStart)
      return more >= count ? "\(more) more users, snoozed for \(count)" : nil
    }
  }

  /// A stored count may be any number, so the difference stops at the ends of `Int`.
  private static func difference(_ now: Int, _ start: Int) -> Int {
    let (difference, overflow) = now.subtractingReportingOverflow(start)
    return overflow ? (now < start ? .min : .max) : difference
  }
}
