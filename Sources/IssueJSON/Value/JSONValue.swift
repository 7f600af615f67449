/// Any JSON value. Texts and keys are equal and hashed by their bytes; an object's order is kept.
///
/// An integer that fits 64 bits is `.int`, every other number `.double`; the two are different values.
public enum JSONValue: Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A whole number without fraction or exponent.
  case int(Int64)
  /// A number with fraction or exponent, or `-0`.
  case double(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)

  /// Reads a whole text.
  ///
  /// - Throws: ``JSONError`` as ``JSONReader/readValue()`` does, or when something follows the value.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .outside) throws(JSONError) {
    var reader = JSONReader(bytes, limits: limits)
    self = try reader.readValue()
    try reader.finish()
  }

  /// Reads a whole text.
  ///
  /// - Throws: ``JSONError`` as ``JSONReader/readValue()`` does, or when something follows the value.
  public init(parsing text: String, limits: JSONLimits = .outside) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }

  /// The value as a text without white space.
  ///
  /// - Throws: ``JSONError/Code/number`` for a double that is not finite, ``JSONError/Code/tooDeep`` beyond 256 levels.
  public func encoded() throws(JSONError) -> [UInt8] {
    var writer = JSONWriter(maximumDepth: 256)
    try writer.value(self)
    return writer.take()
  }
}

extension JSONValue: Hashable {
  /// Whether both are the same value; texts by bytes, objects with the same members in the same order.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  /// Hashes the value.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .int(let value): hasher.combine(value)
    case .double(let value): hasher.combine(value)
    case .string(let value): value.hashBytes(into: &hasher)
    case .array(let value): hasher.combine(value)
    case .object(let value): hasher.combine(value)
    }
  }
}
