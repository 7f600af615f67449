import Foundation
import IssueJSON
import Testing

/// `text → what it is written as`, or `text → the code of its refusal`.
private let table = #"""
  2024-01-15T10:00:00Z 2024-01-15T10:00:00.000Z
  2024-01-15T10:00:00.1Z 2024-01-15T10:00:00.100Z
  2024-01-15T10:00:00.12Z 2024-01-15T10:00:00.120Z
  2024-01-15T10:00:00.123Z 2024-01-15T10:00:00.123Z
  2024-01-15T10:00:00.1239Z 2024-01-15T10:00:00.123Z
  2024-01-15T10:00:00.123456789Z 2024-01-15T10:00:00.123Z
  2024-01-15T10:00:00.999999999Z 2024-01-15T10:00:00.999Z
  2024-01-15T10:00:00+00:00 2024-01-15T10:00:00.000Z
  2024-01-15T10:00:00-00:00 2024-01-15T10:00:00.000Z
  2024-01-15T10:00:00+01:30 2024-01-15T08:30:00.000Z
  2024-01-15T10:00:00-08:00 2024-01-15T18:00:00.000Z
  2024-01-15T10:00:00+23:59 2024-01-14T10:01:00.000Z
  2024-01-15T10:00:00-23:59 2024-01-16T09:59:00.000Z
  2023-12-31T23:59:59-00:01 2024-01-01T00:00:59.000Z
  2024-02-29T00:00:00Z 2024-02-29T00:00:00.000Z
  2000-02-29T00:00:00Z 2000-02-29T00:00:00.000Z
  2400-02-29T00:00:00Z 2400-02-29T00:00:00.000Z
  0004-02-29T00:00:00Z 0004-02-29T00:00:00.000Z
  2023-02-28T23:59:59.999Z 2023-02-28T23:59:59.999Z
  1970-01-01T00:00:00Z 1970-01-01T00:00:00.000Z
  1969-12-31T23:59:59.999Z 1969-12-31T23:59:59.999Z
  1900-02-28T00:00:00Z 1900-02-28T00:00:00.000Z
  0001-01-01T00:00:00Z 0001-01-01T00:00:00.000Z
  9999-12-31T23:59:59.999Z 9999-12-31T23:59:59.999Z
  0001-01-01T01:00:00+01:00 0001-01-01T00:00:00.000Z
  2024-12-31T23:59:59Z 2024-12-31T23:59:59.000Z
  2023-02-29T00:00:00Z no_such_day
  2023-02-30T00:00:00Z no_such_day
  2024-02-30T00:00:00Z no_such_day
  1900-02-29T00:00:00Z no_such_day
  2100-02-29T00:00:00Z no_such_day
  2200-02-29T00:00:00Z no_such_day
  2024-04-31T00:00:00Z no_such_day
  2024-06-31T00:00:00Z no_such_day
  2024-09-31T00:00:00Z no_such_day
  2024-11-31T00:00:00Z no_such_day
  2024-01-32T00:00:00Z field_out_of_range
  2024-01-00T00:00:00Z field_out_of_range
  2024-00-01T00:00:00Z field_out_of_range
  2024-13-01T00:00:00Z field_out_of_range
  0000-01-01T00:00:00Z field_out_of_range
  2024-01-15T24:00:00Z field_out_of_range
  2024-01-15T25:00:00Z field_out_of_range
  2024-01-15T23:60:00Z field_out_of_range
  2024-01-15T23:59:60Z field_out_of_range
  2016-12-31T23:59:60Z field_out_of_range
  2024-01-15T23:59:61Z field_out_of_range
  2024-01-15T10:00:00+24:00 field_out_of_range
  2024-01-15T10:00:00+00:60 field_out_of_range
  2024-01-15T10:00:00+99:99 field_out_of_range
  0001-01-01T00:00:00+00:01 instant_out_of_range
  9999-12-31T23:59:59-00:01 instant_out_of_range
  2024-01-15T10:00:00 missing_zone
  2024-01-15T10:00:00.123 missing_zone
  10000-01-01T00:00:00Z malformed
  -0001-01-01T00:00:00Z malformed
  +2024-01-15T10:00:00Z malformed
  24-01-15T10:00:00Z malformed
  2024-01-15 malformed
  2024-01-15T10:00Z malformed
  2024-01-15T10Z malformed
  2024-1-1T0:0:0Z malformed
  2024-01-15_10:00:00Z malformed
  2024-01-15t10:00:00Z malformed
  2024-01-15T10:00:00z malformed
  2024-01-15T10:00:00,5Z malformed
  2024-01-15T10:00:00.Z malformed
  2024-01-15T10:00:00. malformed
  2024-01-15T10:00:00.1234567890Z malformed
  20240115T100000Z malformed
  2024-W03-1T10:00:00Z malformed
  2024-015T10:00:00Z malformed
  2024-01-15T10:00:00Zjunk malformed
  2024-01-15T10:00:00Z_ malformed
  2024-01-15T10:00:00ZZ malformed
  2024-01-15T10:00:00GMT malformed
  2024-01-15T10:00:00UTC+1 malformed
  2024-01-15T10:00:00+1:00 malformed
  2024-01-15T10:00:00+0100 malformed
  2024-01-15T10:00:00+01 malformed
  2024-01-15T10:00:00+01:00:00 malformed
  2024-01-15T10:00:00+01:00Z malformed
  2024-01-15T10:00:00*01:00 malformed
  _2024-01-15T10:00:00Z malformed
  2024/01/15T10:00:00Z malformed
  2024-01-15T10.00.00Z malformed
  ٢٠٢٤-01-15T10:00:00Z malformed
  202a-01-15T10:00:00Z malformed
  2024-01-15T1o:00:00Z malformed
  now malformed
  1705312800 malformed
  """#

@Suite struct TimestampTests {
  private func verdict(_ text: String) -> String {
    do throws(TimestampError) {
      return try Timestamp(rfc3339: text).rfc3339
    } catch {
      return error.code.description
    }
  }

  @Test func everyRowGetsItsVerdict() {
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      #expect(verdict(String(parts[0])) == parts[1], "\(line)")
    }
  }

  @Test func spacesAndEmptyTextAreRefused() {
    for text in [
      "", " ", " 2024-01-15T10:00:00Z", "2024-01-15T10:00:00Z ", "2024-01-15T10:00:00Z\n",
      "2024-01-15 10:00:00Z", "2024-01-15T10:00:00 Z", "2024-01-15T10:00:00Z\0", String(repeating: "9", count: 1000),
    ] {
      #expect(verdict(text) == "malformed")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func randomTimesComeBackAndSortAsTheirTexts(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let range = Timestamp.earliest.milliseconds...Timestamp.latest.milliseconds
    var before = Timestamp(milliseconds: Int64.random(in: range, using: &generator))
    for _ in 0..<200 {
      let time = Timestamp(milliseconds: Int64.random(in: range, using: &generator))
      #expect(try Timestamp(rfc3339: time.rfc3339) == time, "seed \(seed): \(time.milliseconds)")
      #expect((time < before) == (time.rfc3339 < before.rfc3339))
      #expect(Timestamp(time.date) == time, "seed \(seed): \(time.milliseconds)")
      before = time
    }
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
    var time = Timestamp(year: 1899, month: 12, day: 31) ?? .earliest
    var before = time.components
    for _ in 0..<146_097 {
      time = time.adding(milliseconds: 86_400_000)
      let next = time.components
      let isNextDay = next.year == before.year && next.month == before.month && next.day == before.day + 1
      let isNextMonth =
        next.day == 1 && before.day >= 28
        && next.year * 12 + next.month == before.year * 12 + before.month + 1
      guard isNextDay || isNextMonth, next.weekday == before.weekday % 7 + 1,
        Timestamp(year: next.year, month: next.month, day: next.day) == time
      else {
        Issue.record("\(before) is followed by \(next)")
        return
      }
      before = next
    }
    #expect(before.year == 2299 && before.month == 12 && before.day == 31)
  }

  @Test func foundationReadsTheSameTimes() throws {
    var generator = SeededGenerator(seed: 11)
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    for _ in 0..<200 {
      let time = Timestamp(milliseconds: Int64.random(in: -2_000_000_000_000...4_000_000_000_000, using: &generator))
      #expect(Timestamp(try style.parse(time.rfc3339)) == time)
    }
  }

  @Test func componentsAreThoseOfTheCalendar() {
    let fields = Timestamp(milliseconds: 1_705_312_800_123).components
    #expect(fields.year == 2024 && fields.month == 1 && fields.day == 15 && fields.hour == 10)
    #expect(fields.minute == 0 && fields.second == 0 && fields.millisecond == 123 && fields.weekday == 1)
    #expect(Timestamp(milliseconds: -1).components.millisecond == 999)
    #expect(Timestamp(year: 2023, month: 2, day: 29) == nil)
    #expect(Timestamp(year: .max, month: .max, day: .max) == nil && Timestamp(year: .min, month: 1, day: 1) == nil)
    #expect(Timestamp(year: 2024, month: 1, day: 1, second: 60) == nil)
  }

  @Test func endsAreClampedAndNeverTrap() {
    #expect(Timestamp(milliseconds: .min).rfc3339 == "0001-01-01T00:00:00.000Z")
    #expect(Timestamp(milliseconds: .max).rfc3339 == "9999-12-31T23:59:59.999Z")
    #expect(Timestamp(milliseconds: .max).adding(milliseconds: 1).milliseconds == .max)
    #expect(Timestamp(milliseconds: .min).adding(milliseconds: -1).milliseconds == .min)
    #expect(Timestamp(milliseconds: .max).milliseconds(since: Timestamp(milliseconds: .min)) == .max)
    #expect(Timestamp(milliseconds: .min).milliseconds(since: Timestamp(milliseconds: 1)) == .min)
    for interval in [Double.nan, .infinity, -.infinity, 1e300, -1e300] {
      let time = Timestamp(Date(timeIntervalSince1970: interval))
      #expect(time >= .earliest && time <= .latest)
    }
  }
}
