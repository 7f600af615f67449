/// An interval of keys.
///
/// An interval whose lower bound lies above its upper bound is empty; it is not an error.
package struct KeyRange: Sendable, Hashable {
  /// One end of an interval.
  package enum Bound: Sendable, Hashable {
    /// No limit on this side.
    case unbounded
    /// The interval ends with this key.
    case including([UInt8])
    /// The interval ends just short of this key.
    case excluding([UInt8])
  }

  /// Where the interval begins.
  package var lower: Bound
  /// Where the interval ends.
  package var upper: Bound

  /// An interval between two bounds.
  package init(lower: Bound = .unbounded, upper: Bound = .unbounded) {
    self.lower = lower
    self.upper = upper
  }

  /// Every key.
  package static let all = KeyRange()

  /// The keys that begin with `prefix`.
  package static func prefix(_ prefix: [UInt8]) -> KeyRange {
    KeyRange(lower: .including(prefix), upper: end(ofPrefix: prefix))
  }

  /// The bound just above every key that begins with `prefix`.
  package static func end(ofPrefix prefix: [UInt8]) -> Bound {
    guard let last = prefix.lastIndex(where: { $0 != .max }) else { return .unbounded }
    var next = Array(prefix[...last])
    next[last] += 1
    return .excluding(next)
  }
}
