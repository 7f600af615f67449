extension JSONValue: Codable {
  /// Writes the value as what it is.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .object(let object): try object.encode(to: encoder)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .int(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .double(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .string(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    }
  }

  /// Reads any value. With ``IssueJSONDecoder`` exactly; with another decoder as well as it can tell types apart.
  public init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: JSONCodingKey.self) {
      self = .object(try JSONObject(object))
      return
    }
    if var array = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !array.isAtEnd { elements.append(try array.decode(JSONValue.self)) }
      self = .array(elements)
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .int(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else {
      self = .string(try container.decode(String.self))
    }
  }
}

extension JSONObject: Codable {
  /// Writes the members in order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: JSONCodingKey.self)
    for member in members { try container.encode(member.value, forKey: JSONCodingKey(stringValue: member.key)) }
  }

  /// Reads an object's members; in their order with ``IssueJSONDecoder``.
  public init(from decoder: any Decoder) throws {
    try self.init(decoder.container(keyedBy: JSONCodingKey.self))
  }

  init(_ container: KeyedDecodingContainer<JSONCodingKey>) throws {
    self.init()
    for key in container.allKeys { self[key.stringValue] = try container.decode(JSONValue.self, forKey: key) }
  }
}
