extension Timestamp {
  /// A time as a UTC calendar writes it (proleptic Gregorian).
  public struct Components: Hashable, Sendable {
    /// The year, 1 to 9999.
    public var year: Int
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month, from 1.
    public var day: Int
    /// The hour, 0 to 23.
    public var hour: Int
    /// The minute, 0 to 59.
    public var minute: Int
    /// The second, 0 to 59.
    public var second: Int
    /// The millisecond, 0 to 999.
    public var millisecond: Int
    /// The day of the week as ISO 8601 counts it: Monday 1 to Sunday 7.
    public var weekday: Int
  }

  /// Makes a time from UTC calendar fields.
  ///
  /// Nil when a field is out of range or the month has no such day; nothing rolls over.
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0
  ) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilCalendar.days(inMonth: month, year: year), (0...23).contains(hour), (0...59).contains(minute),
      (0...59).contains(second), (0...999).contains(millisecond)
    else { return nil }
    let days = CivilCalendar.days(year: year, month: month, day: day)
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second
    self.init(milliseconds: Int64(seconds) * 1000 + Int64(millisecond))
  }

  /// The UTC calendar fields; a time outside the years 1 to 9999 is clamped first.
  public var components: Components {
    let value = clamped.milliseconds
    var days = value / 86_400_000
    var rest = value % 86_400_000
    if rest < 0 {
      rest += 86_400_000
      days -= 1
    }
    let date = CivilCalendar.date(days: Int(days))
    let milliseconds = Int(rest)
    let weekday = ((Int(days) + 3) % 7 + 7) % 7 + 1
    return Components(
      year: date.year, month: date.month, day: date.day, hour: milliseconds / 3_600_000,
      minute: milliseconds / 60_000 % 60, second: milliseconds / 1000 % 60, millisecond: milliseconds % 1000,
      weekday: weekday)
  }
}
