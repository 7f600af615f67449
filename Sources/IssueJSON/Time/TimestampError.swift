/// Why a text is not a time that this package accepts.
///
/// Thrown by ``Timestamp/init(rfc3339:)``. Two errors are equal when their codes are.
public struct TimestampError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is; more may be added in a minor release.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's stable name.
    public let description: String

    /// The text does not have the fixed shape `2024-01-15T10:00:00.000Z`.
    public static let malformed = Code(description: "malformed")
    /// A field is outside its range: month 13, hour 24, second 60, a zone beyond 23:59, year 0.
    public static let fieldOutOfRange = Code(description: "field_out_of_range")
    /// The month does not have that day, as 30 February.
    public static let noSuchDay = Code(description: "no_such_day")
    /// The zone (`Z` or `±HH:MM`) is absent.
    public static let missingZone = Code(description: "missing_zone")
    /// The instant, counted in UTC, lies outside the years 1 to 9999.
    public static let instantOutOfRange = Code(description: "instant_out_of_range")
  }

  /// What kind of fault it is.
  public let code: Code
  /// What is wrong and what to write instead. Never quotes the input.
  public let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The code and the message.
  public var description: String { "\(code): \(message)" }

  /// Whether both errors have the same code.
  public static func == (left: Self, right: Self) -> Bool { left.code == right.code }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
