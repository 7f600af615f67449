extension JSONWriter {
  /// Writes a string.
  public mutating func value(_ value: String) throws(JSONError) {
    try beginValue()
    JSONText.append(value, to: &bytes)
  }

  /// Writes a text.
  public mutating func value(_ value: UTF8Text) throws(JSONError) { try self.value(value.string) }

  /// Writes a whole number.
  public mutating func value(_ value: Int64) throws(JSONError) {
    try beginValue()
    JSONText.append(value, to: &bytes)
  }

  /// Writes a whole number.
  public mutating func value(_ value: Int) throws(JSONError) { try self.value(Int64(value)) }

  /// Writes a number.
  ///
  /// - Throws: ``JSONError/Code/number`` for infinity and what is not a number.
  public mutating func value(_ value: Double) throws(JSONError) {
    guard value.isFinite else { throw JSONError(.number, "JSON has no such number.", offset: bytes.count) }
    try beginValue()
    JSONText.append(value, to: &bytes)
  }

  /// Writes `true` or `false`.
  public mutating func value(_ value: Bool) throws(JSONError) {
    try beginValue()
    JSONText.appendWord(value ? "true" : "false", to: &bytes)
  }

  /// Writes a time as an RFC 3339 string.
  public mutating func value(_ value: Timestamp) throws(JSONError) {
    try beginValue()
    bytes.append(Ascii.quote)
    value.append(to: &bytes)
    bytes.append(Ascii.quote)
  }

  /// Writes a JSON value.
  public mutating func value(_ value: JSONValue) throws(JSONError) {
    switch value {
    case .null: try null()
    case .bool(let value): try self.value(value)
    case .int(let value): try self.value(value)
    case .double(let value): try self.value(value)
    case .string(let value): try self.value(value)
    case .array(let elements):
      try beginArray()
      for element in elements { try self.value(element) }
      try endArray()
    case .object(let object):
      try beginObject()
      for member in object.members {
        try key(member.key)
        try self.value(member.value)
      }
      try endObject()
    }
  }

  /// Writes a value through its own ``JSONConvertible/write(to:)``.
  public mutating func value(_ value: some JSONConvertible) throws { try value.write(to: &self) }

  /// Writes `null`.
  public mutating func null() throws(JSONError) {
    try beginValue()
    JSONText.appendWord("null", to: &bytes)
  }

  /// Writes bytes that are one JSON value, as ``JSONReader/rawValue()`` gives them; they are not checked.
  public mutating func rawJSON(_ value: [UInt8]) throws(JSONError) {
    try beginValue()
    bytes.append(contentsOf: value)
  }

  /// Writes bytes that are one JSON value; they are not checked.
  public mutating func rawJSON(_ value: ArraySlice<UInt8>) throws(JSONError) {
    try beginValue()
    bytes.append(contentsOf: value)
  }
}
