internal import IssueKit

/// Dates of a table in as few columns as its span of time allows.
struct ShortDates {
  private let year: Int
  private let isLong: Bool

  init(_ stats: [OccurrenceStats], now: Timestamp) {
    year = now.components.year
    let first = stats.map(\.firstSeenAt).min() ?? now
    let last = stats.map(\.lastSeenAt).max() ?? now
    isLong = last.milliseconds(since: first) > 2 * 86_400_000
  }

  /// When it was first seen; the day alone in a table of many days.
  func first(_ stats: OccurrenceStats) -> String {
    let text = TimeText.short(stats.firstSeenAt, year: year)
    return isLong && text.utf8.count == 11 ? String(text.prefix(5)) : text
  }

  /// When it was last seen.
  func last(_ stats: OccurrenceStats) -> String { TimeText.short(stats.lastSeenAt, year: year) }
}
