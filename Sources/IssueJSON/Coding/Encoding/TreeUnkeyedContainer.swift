/// The elements of an array that is being written.
struct TreeUnkeyedContainer: UnkeyedEncodingContainer {
  let handle: EncodingHandle

  var codingPath: [any CodingKey] { handle.sink.isValid(handle) ? handle.sink.path(to: handle.slot) : [] }
  var count: Int { handle.sink.isValid(handle) ? handle.sink.slots[handle.slot].count : 0 }

  @inline(__always)
  private func add(_ body: (inout [UInt8]) -> Void) throws {
    try handle.sink.add(handle, .index(count), name: nil, body)
  }

  private func check(_ value: Double) throws { try handle.sink.check(value, handle.slot, .index(count)) }

  func encodeNil() throws { try add { JSONText.appendWord("null", to: &$0) } }
  func encode(_ value: Bool) throws { try add { JSONText.appendWord(value ? "true" : "false", to: &$0) } }
  func encode(_ value: String) throws { try add { JSONText.append(value, to: &$0) } }

  func encode(_ value: Double) throws {
    try check(value)
    try add { JSONText.append(value, to: &$0) }
  }

  func encode(_ value: Float) throws {
    try check(Double(value))
    try add { $0.append(contentsOf: value.description.utf8) }
  }

  func encode(_ value: Int) throws { try add { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int8) throws { try add { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int16) throws { try add { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int32) throws { try add { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int64) throws { try add { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: UInt) throws { try add { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt8) throws { try add { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt16) throws { try add { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt32) throws { try add { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt64) throws { try add { JSONText.append(UInt64(value), to: &$0) } }

  func encode<Value: Encodable>(_ value: Value) throws {
    try handle.sink.add(value, handle, .index(count), name: nil)
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(TreeKeyedContainer<Nested>(handle: nested(.object)))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { TreeUnkeyedContainer(handle: nested(.array)) }

  func superEncoder() -> any Encoder { TreeEncoder(handle: nested(.placeholder)) }

  private func nested(_ kind: EncodingSlot.Kind) -> EncodingHandle {
    handle.sink.addContainer(kind, handle, .index(count), name: nil)
  }
}
