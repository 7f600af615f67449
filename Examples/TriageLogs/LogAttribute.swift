/// A named detail of an entry: a JSON or logfmt field, PostgreSQL's `detail`, nginx's `request` …
public struct LogAttribute: Sendable, Hashable {
  /// The name; nested JSON keys are joined with dots.
  public var key: String
  /// The value as text.
  public var value: String

  /// Makes an attribute.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}
