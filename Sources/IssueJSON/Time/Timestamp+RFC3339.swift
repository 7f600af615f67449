extension Timestamp {
  /// Reads an RFC 3339 time.
  ///
  /// The form is fixed: four-digit year 0001–9999, a real calendar day, upper-case `T`, seconds 0–59 (`:60` is
  /// refused), one to nine fraction digits or none (cut off after the millisecond), then `Z` or `±HH:MM` up to
  /// 23:59, and nothing after it. Linear in the text, which may not be longer than 35 bytes.
  ///
  /// - Throws: ``TimestampError`` that says which rule is broken.
  public init(rfc3339 text: String) throws(TimestampError) {
    var text = text
    self = try text.withUTF8 { Timestamp.parse($0) }.get()
  }

  /// The time as RFC 3339 in UTC with three fraction digits, `2024-01-15T10:00:00.000Z`.
  ///
  /// A time outside the years 1 to 9999 is written as the nearest end of that range.
  public var rfc3339: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the 24 bytes of ``rfc3339``.
  func append(to bytes: inout [UInt8]) {
    let fields = components
    Self.append(fields.year, digits: 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Self.append(fields.month, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Self.append(fields.day, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    Self.append(fields.hour, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Self.append(fields.minute, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Self.append(fields.second, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "."))
    Self.append(fields.millisecond, digits: 3, to: &bytes)
    bytes.append(UInt8(ascii: "Z"))
  }

  private static func append(_ value: Int, digits: Int, to bytes: inout [UInt8]) {
    if digits == 4 { bytes.append(48 + UInt8(truncatingIfNeeded: value / 1000 % 10)) }
    if digits >= 3 { bytes.append(48 + UInt8(truncatingIfNeeded: value / 100 % 10)) }
    bytes.append(48 + UInt8(truncatingIfNeeded: value / 10 % 10))
    bytes.append(48 + UInt8(truncatingIfNeeded: value % 10))
  }
}
