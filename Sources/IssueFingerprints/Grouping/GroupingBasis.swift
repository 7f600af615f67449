/// The part of an event that a fingerprint was made from.
///
/// Not an enumeration, so that later groupers may add a basis without breaking a `switch`.
public struct GroupingBasis: Hashable, Codable, Sendable, RawRepresentable {
  /// The basis as stored, such as `stackTrace`.
  public let rawValue: String

  /// Takes any spelling, so that a newer program's basis can be read.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The client named the fingerprint itself.
  public static let clientFingerprint = Self(rawValue: "clientFingerprint")
  /// The calls of a stack trace.
  public static let stackTrace = Self(rawValue: "stackTrace")
  /// An exception's type and message, because there was no usable stack trace.
  public static let exception = Self(rawValue: "exception")
  /// The logged message, because there was no exception.
  public static let message = Self(rawValue: "message")
}

extension GroupingBasis: CustomStringConvertible {
  /// The basis as stored.
  public var description: String { rawValue }
}
