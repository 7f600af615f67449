#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Timestamp {
  /// Makes a time from a `Date`, rounded to the nearest millisecond.
  ///
  /// A date outside the years 1 to 9999 becomes the nearest end of that range, a date that is not a number becomes
  /// ``earliest``.
  public init(_ date: Date) {
    let value = (date.timeIntervalSince1970 * 1000).rounded()
    guard value > Double(Timestamp.earliest.milliseconds) else {
      self = .earliest
      return
    }
    guard value < Double(Timestamp.latest.milliseconds) else {
      self = .latest
      return
    }
    self.init(milliseconds: Int64(value))
  }

  /// This time as a `Date`; `Timestamp(timestamp.date)` gives the same time back within the years 1 to 9999.
  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
