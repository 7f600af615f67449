extension JSONWriter {
  /// Writes a member: a string.
  public mutating func field(_ key: String, _ value: String) throws(JSONError) {
    try self.key(key)
    try self.value(value)
  }

  /// Writes a member: a text.
  public mutating func field(_ key: String, _ value: UTF8Text) throws(JSONError) {
    try self.key(key)
    try self.value(value)
  }

  /// Writes a member: a whole number.
  public mutating func field(_ key: String, _ value: Int64) throws(JSONError) {
    try self.key(key)
    try self.value(value)
  }

  /// Writes a member: a whole number.
  public mutating func field(_ key: String, _ value: Int) throws(JSONError) {
    try self.key(key)
    try self.value(value)
  }

  /// Writes a member: a number.
  public mutating func field(_ key: String, _ value: Double) throws(JSONError) {
    try self.key(key)
    try self.value(value)
  }

  /// Writes a member: a truth value.
  public mutating func field(_ key: String, _ value: Bool) throws(JSONError) {
    try self.key(key)
    try self.value(value)
  }

  /// Writes a member: a time.
  public mutating func field(_ key: String, _ value: Timestamp) throws(JSONError) {
    try self.key(key)
    try self.value(value)
  }

  /// Writes a member: a JSON value.
  public mutating func field(_ key: String, _ value: JSONValue) throws(JSONError) {
    try self.key(key)
    try self.value(value)
  }

  /// Writes a member through its own ``JSONConvertible/write(to:)``.
  public mutating func field(_ key: String, _ value: some JSONConvertible) throws {
    try self.key(key)
    try value.write(to: &self)
  }
}

extension JSONWriter {
  /// Writes a member: a string, or `null`.
  public mutating func field(_ key: String, _ value: String?) throws(JSONError) {
    try self.key(key)
    guard let value else { return try null() }
    try self.value(value)
  }

  /// Writes a member: a text, or `null`.
  public mutating func field(_ key: String, _ value: UTF8Text?) throws(JSONError) {
    try self.key(key)
    guard let value else { return try null() }
    try self.value(value)
  }

  /// Writes a member: a whole number, or `null`.
  public mutating func field(_ key: String, _ value: Int64?) throws(JSONError) {
    try self.key(key)
    guard let value else { return try null() }
    try self.value(value)
  }

  /// Writes a member: a whole number, or `null`.
  public mutating func field(_ key: String, _ value: Int?) throws(JSONError) {
    try self.key(key)
    guard let value else { return try null() }
    try self.value(value)
  }

  /// Writes a member: a number, or `null`.
  public mutating func field(_ key: String, _ value: Double?) throws(JSONError) {
    try self.key(key)
    guard let value else { return try null() }
    try self.value(value)
  }

  /// Writes a member: a truth value, or `null`.
  public mutating func field(_ key: String, _ value: Bool?) throws(JSONError) {
    try self.key(key)
    guard let value else { return try null() }
    try self.value(value)
  }

  /// Writes a member: a time, or `null`.
  public mutating func field(_ key: String, _ value: Timestamp?) throws(JSONError) {
    try self.key(key)
    guard let value else { return try null() }
    try self.value(value)
  }

  /// Writes a member: a JSON value, or `null`.
  public mutating func field(_ key: String, _ value: JSONValue?) throws(JSONError) {
    try self.key(key)
    guard let value else { return try null() }
    try self.value(value)
  }

  /// Writes a member through its own ``JSONConvertible/write(to:)``, or `null`.
  public mutating func field(_ key: String, _ value: (some JSONConvertible)?) throws {
    try self.key(key)
    guard let value else { return try null() }
    try value.write(to: &self)
  }
}

extension JSONWriter {
  /// Writes a member, a string, or nothing when there is no value.
  public mutating func fieldIfPresent(_ key: String, _ value: String?) throws(JSONError) {
    guard let value else { return }
    try field(key, value)
  }

  /// Writes a member, a text, or nothing when there is no value.
  public mutating func fieldIfPresent(_ key: String, _ value: UTF8Text?) throws(JSONError) {
    guard let value else { return }
    try field(key, value)
  }

  /// Writes a member, a whole number, or nothing when there is no value.
  public mutating func fieldIfPresent(_ key: String, _ value: Int64?) throws(JSONError) {
    guard let value else { return }
    try field(key, value)
  }

  /// Writes a member, a whole number, or nothing when there is no value.
  public mutating func fieldIfPresent(_ key: String, _ value: Int?) throws(JSONError) {
    guard let value else { return }
    try field(key, value)
  }

  /// Writes a member, a number, or nothing when there is no value.
  public mutating func fieldIfPresent(_ key: String, _ value: Double?) throws(JSONError) {
    guard let value else { return }
    try field(key, value)
  }

  /// Writes a member, a truth value, or nothing when there is no value.
  public mutating func fieldIfPresent(_ key: String, _ value: Bool?) throws(JSONError) {
    guard let value else { return }
    try field(key, value)
  }

  /// Writes a member, a time, or nothing when there is no value.
  public mutating func fieldIfPresent(_ key: String, _ value: Timestamp?) throws(JSONError) {
    guard let value else { return }
    try field(key, value)
  }

  /// Writes a member, a JSON value, or nothing when there is no value.
  public mutating func fieldIfPresent(_ key: String, _ value: JSONValue?) throws(JSONError) {
    guard let value else { return }
    try field(key, value)
  }

  /// Writes a member through its own ``JSONConvertible/write(to:)``, or nothing when there is no value.
  public mutating func fieldIfPresent(_ key: String, _ value: (some JSONConvertible)?) throws {
    guard let value else { return }
    try field(key, value)
  }
}
