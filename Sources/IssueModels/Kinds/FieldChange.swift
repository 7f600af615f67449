/// What a patch does to one field. Absent and null are different: one leaves the field, the other clears it
/// (decision D7).
public enum FieldChange<Value: Sendable>: Sendable {
  /// The field stays as it is.
  case unchanged
  /// The field has no value any more.
  case cleared
  /// The field has this value now.
  case set(Value)

  /// The change that JSON's `null` or a value asks for.
  public init(_ value: Value?) { self = value.map { .set($0) } ?? .cleared }
}

extension FieldChange: Equatable where Value: Equatable {}

extension KeyedDecodingContainer {
  /// Reads a field of a patch: absent is unchanged, `null` is cleared.
  ///
  /// - Throws: What decoding the value throws.
  public func decodeChange<Value: Decodable & Sendable>(_ type: Value.Type, forKey key: Key) throws
    -> FieldChange<Value>
  {
    guard contains(key) else { return .unchanged }
    return FieldChange(try decodeIfPresent(type, forKey: key))
  }
}
