extension JSONReader {
  /// Reads the next value, whatever it is. Does not recurse.
  ///
  /// - Throws: ``JSONError/Code/number`` also for a whole number beyond 64 bits, which would lose digits.
  public mutating func readValue() throws(JSONError) -> JSONValue {
    var open: [PartialContainer] = []
    while true {
      var value: JSONValue
      switch try peekKind() {
      case .object:
        try beginObject()
        if let key = try nextKey() {
          open.append(PartialContainer(isObject: true, key: key.string))
          continue
        }
        value = .object(JSONObject())
      case .array:
        try beginArray()
        if try nextElement() {
          open.append(PartialContainer(isObject: false, key: ""))
          continue
        }
        value = .array([])
      case .string: value = .string(try readString())
      case .bool: value = .bool(try readBool())
      case .null:
        _ = try readNull()
        value = .null
      case .number: value = try readNumber()
      }
      while true {
        guard var top = open.popLast() else { return value }
        if try add(value, to: &top) {
          open.append(top)
          break
        }
        value = top.isObject ? .object(top.object) : .array(top.array)
      }
    }
  }

  /// Whether the container goes on after this value.
  private mutating func add(_ value: JSONValue, to container: inout PartialContainer) throws(JSONError) -> Bool {
    guard container.isObject else {
      container.array.append(value)
      return try nextElement()
    }
    container.object.append(newKey: container.key, value)
    guard let key = try nextKey() else { return false }
    container.key = key.string
    return true
  }

  private mutating func readNumber() throws(JSONError) -> JSONValue {
    let start = position
    let token = try scanNumber()
    guard token.isInteger, !(token.isNegative && token.digits == 0) else {
      try endScalar()
      return .double(double(token))
    }
    guard let value = int64(token) else {
      position = start
      throw error(.number, "Use a whole number that fits 64 bits, or write it as a string.")
    }
    try endScalar()
    return .int(value)
  }
}

private struct PartialContainer {
  var isObject: Bool
  var key: String
  var array: [JSONValue] = []
  var object = JSONObject()
}
