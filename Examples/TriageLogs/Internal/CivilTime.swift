/// Calendar arithmetic in UTC, in milliseconds since 1970.
struct CivilTime {
  var year: Int64 = 1970
  var month: Int64 = 1
  var day: Int64 = 1
  var hour: Int64 = 0
  var minute: Int64 = 0
  var second: Int64 = 0
  var millisecond: Int64 = 0

  static let dayLength: Int64 = 86_400_000

  /// Nil when a field is out of its range; a leap second counts as the second after.
  var milliseconds: Int64? {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CivilTime.days(inMonth: month, of: year)).contains(day),
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second), (0...999).contains(millisecond)
    else { return nil }
    return CivilTime.days(year, month, day) * CivilTime.dayLength
      + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
  }

  /// The time with the year that brings it nearest to `reference`; the year of `self` is ignored.
  func nearestYear(to reference: Int64) -> Int64? {
    let guess = CivilTime.year(of: reference)
    var best: Int64?
    for year in max(1, guess - 1)...max(1, guess + 1) {
      var candidate = self
      candidate.year = year
      guard let time = candidate.milliseconds else { continue }
      if let found = best, (found - reference).magnitude <= (time - reference).magnitude { continue }
      best = time
    }
    return best
  }

  /// The time of day on the day that brings it nearest to `reference`; the date of `self` is ignored.
  func nearestDay(to reference: Int64) -> Int64? {
    var time = self
    (time.year, time.month, time.day) = (1970, 1, 1)
    guard let ofDay = time.milliseconds else { return nil }
    let start = CivilTime.floor(CivilTime.clamp(reference), CivilTime.dayLength) * CivilTime.dayLength
    return [-1, 0, 1].map { start + $0 * CivilTime.dayLength + ofDay }
      .min { ($0 - reference).magnitude < ($1 - reference).magnitude }
  }

  static func year(of time: Int64) -> Int64 {
    let days = floor(clamp(time), dayLength)
    var year = 1970 + floor(days, 366)
    while year < 9999, CivilTime.days(year + 1, 1, 1) <= days { year += 1 }
    return year
  }

  /// Times that matter to logs: from the year 1 to the year 9999.
  static func clamp(_ time: Int64) -> Int64 { min(max(time, -62_135_596_800_000), 253_402_300_799_999) }

  private static func days(inMonth month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let y = month <= 2 ? year - 1 : year
    let era = floor(y, 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func floor(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : -((-a + b - 1) / b) }
}
