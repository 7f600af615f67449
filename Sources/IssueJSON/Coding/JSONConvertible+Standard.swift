extension String: JSONConvertible {
  /// Writes a string.
  public func write(to writer: inout JSONWriter) throws { try writer.value(self) }
  /// Reads a string.
  public init(from reader: inout JSONReader) throws { self = try reader.readString() }
}

extension Int: JSONConvertible {
  /// Writes a whole number.
  public func write(to writer: inout JSONWriter) throws { try writer.value(self) }
  /// Reads a whole number.
  public init(from reader: inout JSONReader) throws { self = try reader.readInt() }
}

extension Int64: JSONConvertible {
  /// Writes a whole number.
  public func write(to writer: inout JSONWriter) throws { try writer.value(self) }
  /// Reads a whole number.
  public init(from reader: inout JSONReader) throws { self = try reader.readInt64() }
}

extension Double: JSONConvertible {
  /// Writes a number.
  public func write(to writer: inout JSONWriter) throws { try writer.value(self) }
  /// Reads a number.
  public init(from reader: inout JSONReader) throws { self = try reader.readDouble() }
}

extension Bool: JSONConvertible {
  /// Writes a truth value.
  public func write(to writer: inout JSONWriter) throws { try writer.value(self) }
  /// Reads a truth value.
  public init(from reader: inout JSONReader) throws { self = try reader.readBool() }
}

extension Timestamp: JSONConvertible {
  /// Writes an RFC 3339 string.
  public func write(to writer: inout JSONWriter) throws { try writer.value(self) }
  /// Reads an RFC 3339 string.
  public init(from reader: inout JSONReader) throws { self = try reader.readTimestamp() }
}

extension UTF8Text: JSONConvertible {
  /// Writes a string.
  public func write(to writer: inout JSONWriter) throws { try writer.value(self) }
  /// Reads a string.
  public init(from reader: inout JSONReader) throws { self = try reader.readText() }
}

extension JSONValue: JSONConvertible {
  /// Writes the value.
  public func write(to writer: inout JSONWriter) throws { try writer.value(self) }
  /// Reads any value.
  public init(from reader: inout JSONReader) throws { self = try reader.readValue() }
}

extension Array: JSONConvertible where Element: JSONConvertible {
  /// Writes an array.
  public func write(to writer: inout JSONWriter) throws {
    try writer.beginArray()
    for element in self { try element.write(to: &writer) }
    try writer.endArray()
  }

  /// Reads an array.
  public init(from reader: inout JSONReader) throws {
    self.init()
    try reader.beginArray()
    while try reader.nextElement() { append(try Element(from: &reader)) }
  }
}

extension Optional: JSONConvertible where Wrapped: JSONConvertible {
  /// Writes the value or `null`.
  public func write(to writer: inout JSONWriter) throws {
    guard let self else { return try writer.null() }
    try self.write(to: &writer)
  }

  /// Reads a value or `null`.
  public init(from reader: inout JSONReader) throws {
    self = try reader.readNull() ? nil : Wrapped(from: &reader)
  }
}
