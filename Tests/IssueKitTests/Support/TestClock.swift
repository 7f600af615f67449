import IssueKit

/// A clock that stands still until it is told to move.
final class TestClock: Sendable {
  /// 2026-01-01T00:00:00.000Z
  static let start = Timestamp(milliseconds: 1_767_225_600_000)

  private let time = Guarded(TestClock.start)

  var now: Timestamp { time.withLock { $0 } }

  func advance(milliseconds: Int64 = 1_000) { time.withLock { $0 = $0.adding(milliseconds: milliseconds) } }

  func advance(hours: Int64) { advance(milliseconds: hours * 3_600_000) }

  func set(_ new: Timestamp) { time.withLock { $0 = new } }
}
