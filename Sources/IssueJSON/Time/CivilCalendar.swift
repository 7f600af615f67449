/// Days counted from 1970-01-01 in the proleptic Gregorian calendar.
///
/// Years are shifted to begin in March, so that the leap day is the last of its year, and grouped in eras of
/// 400 years, which all have 146,097 days.
enum CivilCalendar {
  private static let daysPerEra = 146_097
  private static let daysFromMarchOfYearZeroTo1970 = 719_468

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day number of a date that exists, in the years 1 to 9999.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * daysPerEra + dayOfEra - daysFromMarchOfYearZeroTo1970
  }

  /// The date with a day number; the number is of a day in the years 1 to 9999.
  static func date(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + daysFromMarchOfYearZeroTo1970
    let era = shifted / daysPerEra
    let dayOfEra = shifted % daysPerEra
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (dayOfYear * 5 + 2) / 153
    let day = dayOfYear - (monthFromMarch * 153 + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }
}
