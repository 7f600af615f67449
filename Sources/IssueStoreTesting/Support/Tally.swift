internal import Synchronization

/// A number that many tasks count up.
final class Tally: Sendable {
  private let count = Mutex(0)

  var total: Int { count.withLock { $0 } }

  func add(_ amount: Int = 1) { count.withLock { $0 += amount } }
}
