import IssueStorage

/// A clock that a test sets.
final class TestClock: Sendable {
  private let milliseconds = Guarded<Int64>(0)

  var now: Int64 {
    get { milliseconds.withLock { $0 } }
    set { milliseconds.withLock { $0 = newValue } }
  }
}
