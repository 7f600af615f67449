/// A point in time, in whole milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
///
/// Its text is RFC 3339 in UTC with exactly three fraction digits, so texts sort as the times do:
///
///     try Timestamp(rfc3339: "2024-01-15T11:00:00.5+01:00").rfc3339  // "2024-01-15T10:00:00.500Z"
///
/// Source of the format: checklist S2.25.
public struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public var milliseconds: Int64

  /// Makes a time from milliseconds since 1970-01-01T00:00:00Z. Any value is taken.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// 0001-01-01T00:00:00.000Z, the first time that can be written as text.
  public static let earliest = Timestamp(milliseconds: -62_135_596_800_000)
  /// 9999-12-31T23:59:59.999Z, the last time that can be written as text.
  public static let latest = Timestamp(milliseconds: 253_402_300_799_999)
  /// The same as ``earliest``.
  public static let distantPast = earliest
  /// The same as ``latest``.
  public static let distantFuture = latest

  /// This time moved by `amount` milliseconds; stops at the ends of `Int64` instead of overflowing.
  public func adding(milliseconds amount: Int64) -> Timestamp {
    let (sum, overflow) = milliseconds.addingReportingOverflow(amount)
    guard overflow else { return Timestamp(milliseconds: sum) }
    return Timestamp(milliseconds: amount < 0 ? .min : .max)
  }

  /// Milliseconds from `other` to this time, negative when `other` is later; stops at the ends of `Int64`.
  public func milliseconds(since other: Timestamp) -> Int64 {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(other.milliseconds)
    guard overflow else { return difference }
    return milliseconds < other.milliseconds ? .min : .max
  }

  /// This time, moved into the years 1 to 9999 when it lies outside.
  public var clamped: Timestamp { min(max(self, .earliest), .latest) }
}

extension Timestamp: Comparable {
  /// Whether `left` is earlier than `right`.
  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}

extension Timestamp: CustomStringConvertible {
  /// The same as ``rfc3339``.
  public var description: String { rfc3339 }
}
