/// The members of an object of a tape.
struct TapeKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let document: TapeDocument
  let index: Int

  var codingPath: [any CodingKey] { document.path(to: index) }

  var allKeys: [Key] {
    var keys: [Key] = []
    var key = index + 1
    while key < Int(document.tape.tokens[index].next) {
      if let known = Key(stringValue: document.text(key)) { keys.append(known) }
      key = Int(document.tape.tokens[key + 1].next)
    }
    return keys
  }

  func contains(_ key: Key) -> Bool { document.find(key.stringValue, in: index) != nil }

  private func member(_ key: Key) throws -> Int {
    guard let member = document.find(key.stringValue, in: index) else {
      throw DecodingError.keyNotFound(
        key, document.context(index, "No value under the key \"\(key.stringValue)\"."))
    }
    return member
  }

  /// The member, or nil when it is absent or null.
  private func present(_ key: Key) -> Int? {
    guard let member = document.find(key.stringValue, in: index), !document.isNull(member) else { return nil }
    return member
  }

  func decodeNil(forKey key: Key) throws -> Bool { document.isNull(try member(key)) }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try document.bool(member(key)) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try document.string(member(key)) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try document.double(member(key)) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try document.float(member(key)) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try document.integer(type, member(key)) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try document.integer(type, member(key)) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try document.integer(type, member(key)) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try document.integer(type, member(key)) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try document.integer(type, member(key)) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try document.integer(type, member(key)) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try document.integer(type, member(key)) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try document.integer(type, member(key)) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try document.integer(type, member(key)) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try document.integer(type, member(key)) }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try document.value(type, member(key))
  }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try present(key).map(document.bool) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try present(key).map(document.string) }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try present(key).map(document.double) }
  func decodeIfPresent(_ type: Float.Type, forKey key: Key) throws -> Float? { try present(key).map(document.float) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent(_ type: Int8.Type, forKey key: Key) throws -> Int8? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent(_ type: Int16.Type, forKey key: Key) throws -> Int16? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent(_ type: UInt.Type, forKey key: Key) throws -> UInt? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent(_ type: UInt8.Type, forKey key: Key) throws -> UInt8? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent(_ type: UInt16.Type, forKey key: Key) throws -> UInt16? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent(_ type: UInt32.Type, forKey key: Key) throws -> UInt32? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? {
    try present(key).map { try document.integer(type, $0) }
  }
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try present(key).map { try document.value(type, $0) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try TapeDecoder(document: document, index: member(key)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try TapeUnkeyedContainer(document: document, index: member(key))
  }

  func superDecoder() throws -> any Decoder { superDecoder(named: JSONCodingKey.superKey.stringValue) }

  func superDecoder(forKey key: Key) throws -> any Decoder { superDecoder(named: key.stringValue) }

  private func superDecoder(named key: String) -> any Decoder {
    TapeDecoder(document: document, index: document.find(key, in: index) ?? document.absentMember(key, of: index))
  }
}
