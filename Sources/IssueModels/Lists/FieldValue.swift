public import IssueJSON

/// The value of an indexed field.
///
/// All values stand in one total order that every backend shares: null < false < true < numbers < text by UTF-8
/// bytes. A time is the number of its milliseconds. An integer and a double compare by their exact values.
public enum FieldValue: Hashable, Sendable {
  /// No value.
  case null
  /// A truth value.
  case bool(Bool)
  /// An integer.
  case int(Int64)
  /// A floating-point number; NaN orders below every other number.
  case double(Double)
  /// A text, compared by its UTF-8 bytes.
  case text(UTF8Text)

  /// A text.
  public static func text(_ text: String) -> FieldValue { .text(UTF8Text(text)) }
  /// A text, or null.
  public static func text(_ text: String?) -> FieldValue { text.map { .text(UTF8Text($0)) } ?? .null }
  /// A time, to the millisecond.
  public static func time(_ time: Timestamp) -> FieldValue { .int(time.milliseconds) }
  /// A time, or null.
  public static func time(_ time: Timestamp?) -> FieldValue { time.map { .int($0.milliseconds) } ?? .null }
}

extension FieldValue: CustomStringConvertible {
  /// The value as a person would write it; null is empty.
  public var description: String {
    switch self {
    case .null: ""
    case .bool(let value): String(value)
    case .int(let value): String(value)
    case .double(let value): String(value)
    case .text(let value): value.string
    }
  }
}
