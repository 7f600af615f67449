extension TreeEncoder: SingleValueEncodingContainer {
  func encodeNil() throws { try handle.sink.fill(handle) { JSONText.appendWord("null", to: &$0) } }
  func encode(_ value: Bool) throws {
    try handle.sink.fill(handle) { JSONText.appendWord(value ? "true" : "false", to: &$0) }
  }
  func encode(_ value: String) throws { try handle.sink.fill(handle) { JSONText.append(value, to: &$0) } }

  func encode(_ value: Double) throws {
    try handle.sink.check(value, handle.slot, .none)
    try handle.sink.fill(handle) { JSONText.append(value, to: &$0) }
  }

  func encode(_ value: Float) throws {
    try handle.sink.check(Double(value), handle.slot, .none)
    try handle.sink.fill(handle) { $0.append(contentsOf: value.description.utf8) }
  }

  func encode(_ value: Int) throws { try handle.sink.fill(handle) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int8) throws { try handle.sink.fill(handle) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int16) throws { try handle.sink.fill(handle) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int32) throws { try handle.sink.fill(handle) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: Int64) throws { try handle.sink.fill(handle) { JSONText.append(Int64(value), to: &$0) } }
  func encode(_ value: UInt) throws { try handle.sink.fill(handle) { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt8) throws { try handle.sink.fill(handle) { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt16) throws { try handle.sink.fill(handle) { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt32) throws { try handle.sink.fill(handle) { JSONText.append(UInt64(value), to: &$0) } }
  func encode(_ value: UInt64) throws { try handle.sink.fill(handle) { JSONText.append(UInt64(value), to: &$0) } }
  func encode<Value: Encodable>(_ value: Value) throws { try handle.sink.fill(handle, with: value) }
}
