package import IssueJSON

/// Times and spans for people; all times are UTC.
package enum TimeText {
  /// `2026-11-16 08:10:00`.
  package static func full(_ time: Timestamp) -> String {
    let text = Array(time.rfc3339.utf8)
    return String(decoding: text[..<10] + [0x20] + text[11..<19], as: UTF8.self)
  }

  /// `11-16 08:10`, or `2025-11-16` in another year than the one given.
  package static func short(_ time: Timestamp, year: Int) -> String {
    let text = full(time)
    return time.components.year == year ? String(text.dropFirst(5).prefix(11)) : String(text.prefix(10))
  }

  /// Reads a time, a day, or a span from now such as `12h`.
  package static func parse(_ text: String, now: Timestamp) -> Timestamp? {
    if let time = try? Timestamp(rfc3339: text) { return time }
    if let day = try? Timestamp(rfc3339: text + "T00:00:00Z") { return day }
    let units: [Character: Int64] = ["m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 7 * 86_400_000]
    guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()), (1...100_000).contains(count)
    else { return nil }
    return now.adding(milliseconds: count * unit).clamped
  }
}
