/// The members of an object that is being written.
struct TreeKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let handle: EncodingHandle

  var codingPath: [any CodingKey] { handle.sink.isValid(handle) ? handle.sink.path(to: handle.slot) : [] }

  @inline(__always)
  private func add(_ key: Key, _ body: (inout [UInt8]) -> Void) throws {
    try handle.sink.add(handle, .key(key), name: key.stringValue, body)
  }

  private func check(_ value: Double, _ key: Key) throws { try handle.sink.check(value, handle.slot, .key(key)) }

  func encodeNil(forKey key: Key) throws { try add(key) { JSONText.appendWord("null", to: &$0) } }
  func encode(_ value: Bool, forKey key: Key) throws {
    try add(key) { JSONText.appendWord(value ? "true" : "false", to: &$0) }
  }
  func encode(_ value: String, forKey key: Key) throws { try add(key) { JSONText.append(value, to: &$0) } }

  func encode(_ value: Double, forKey key: Key) throws {
    try check(value, key)
    try add(key) { JSONText.append(value, to: &$0) }
  }

  func encode(_ value: Float, forKey key: Key) throws {
    try check(Double(value), key)
    try add(key) { $0.append(contentsOf: value.description.utf8) }
  }

  func encode(_ value: Int, forKey key: Key) throws { try add(key) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int8, forKey key: Key) throws { try add(key) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int16, forKey key: Key) throws { try add(key) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int32, forKey key: Key) throws { try add(key) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int64, forKey key: Key) throws { try add(key) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: UInt, forKey key: Key) throws { try add(key) { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt8, forKey key: Key) throws { try add(key) { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt16, forKey key: Key) throws { try add(key) { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt32, forKey key: Key) throws { try add(key) { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt64, forKey key: Key) throws { try add(key) { JSONText.append(UInt64(value), to: &$0) } }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try handle.sink.add(value, handle, .key(key), name: key.stringValue)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(TreeKeyedContainer<Nested>(handle: nested(.object, key)))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    TreeUnkeyedContainer(handle: nested(.array, key))
  }

  func superEncoder() -> any Encoder {
    let key = JSONCodingKey.superKey
    return TreeEncoder(
      handle: handle.sink.addContainer(.placeholder, handle, .key(key), name: key.stringValue))
  }

  func superEncoder(forKey key: Key) -> any Encoder { TreeEncoder(handle: nested(.placeholder, key)) }

  private func nested(_ kind: EncodingSlot.Kind, _ key: Key) -> EncodingHandle {
    handle.sink.addContainer(kind, handle, .key(key), name: key.stringValue)
  }
}
