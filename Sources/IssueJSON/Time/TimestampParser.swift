extension Timestamp {
  /// Reads an RFC 3339 time from bytes; the rules are those of ``init(rfc3339:)``.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Result<Timestamp, TimestampError> {
    guard text.count >= 19, text.count <= 35 else { return .failure(malformed) }
    func number(_ start: Int, _ count: Int) -> Int? {
      var value = 0
      for index in start..<(start + count) {
        guard index < text.count, text[index] >= 48, text[index] <= 57 else { return nil }
        value = value * 10 + Int(text[index] - 48)
      }
      return value
    }
    guard let year = number(0, 4), text[4] == UInt8(ascii: "-"), let month = number(5, 2),
      text[7] == UInt8(ascii: "-"), let day = number(8, 2), text[10] == UInt8(ascii: "T"),
      let hour = number(11, 2), text[13] == UInt8(ascii: ":"), let minute = number(14, 2),
      text[16] == UInt8(ascii: ":"), let second = number(17, 2)
    else { return .failure(malformed) }

    var position = 19
    var millisecond = 0
    if position < text.count, text[position] == UInt8(ascii: ".") {
      position += 1
      var digits = 0
      while position < text.count, text[position] >= 48, text[position] <= 57 {
        if digits < 3 { millisecond = millisecond * 10 + Int(text[position] - 48) }
        digits += 1
        position += 1
      }
      guard (1...9).contains(digits) else { return .failure(malformed) }
      for _ in min(digits, 3)..<3 { millisecond *= 10 }
    }

    guard position < text.count else { return .failure(missingZone) }
    var offsetMinutes = 0
    switch text[position] {
    case UInt8(ascii: "Z"):
      guard text.count == position + 1 else { return .failure(malformed) }
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard text.count == position + 6, text[position + 3] == UInt8(ascii: ":"),
        let hours = number(position + 1, 2), let minutes = number(position + 4, 2)
      else { return .failure(malformed) }
      guard hours <= 23, minutes <= 59 else { return .failure(fieldOutOfRange) }
      offsetMinutes = hours * 60 + minutes
      if text[position] == UInt8(ascii: "-") { offsetMinutes = -offsetMinutes }
    default: return .failure(malformed)
    }

    guard year >= 1, (1...12).contains(month), (1...31).contains(day), hour <= 23, minute <= 59, second <= 59
    else { return .failure(fieldOutOfRange) }
    guard
      let local = Timestamp(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: millisecond)
    else { return .failure(noSuchDay) }
    let utc = Timestamp(milliseconds: local.milliseconds - Int64(offsetMinutes) * 60_000)
    guard utc >= .earliest, utc <= .latest else { return .failure(instantOutOfRange) }
    return .success(utc)
  }

  private static let malformed = TimestampError(
    .malformed, "Write the time as RFC 3339, for example 2024-01-15T10:00:00.000Z.")
  private static let missingZone = TimestampError(
    .missingZone, "Add the zone: Z for UTC, or an offset such as +01:00.")
  private static let fieldOutOfRange = TimestampError(
    .fieldOutOfRange, "Use year 0001-9999, month 01-12, hour 00-23, minute and second 00-59, offset up to 23:59.")
  private static let noSuchDay = TimestampError(.noSuchDay, "Use a day that the month has.")
  private static let instantOutOfRange = TimestampError(
    .instantOutOfRange, "Use an instant between the years 1 and 9999 in UTC.")
}
