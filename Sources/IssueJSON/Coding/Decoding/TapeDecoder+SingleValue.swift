extension TapeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { document.isNull(index) }
  func decode(_ type: Bool.Type) throws -> Bool { try document.bool(index) }
  func decode(_ type: String.Type) throws -> String { try document.string(index) }
  func decode(_ type: Double.Type) throws -> Double { try document.double(index) }
  func decode(_ type: Float.Type) throws -> Float { try document.float(index) }
  func decode(_ type: Int.Type) throws -> Int { try document.integer(type, index) }
  func decode(_ type: Int8.Type) throws -> Int8 { try document.integer(type, index) }
  func decode(_ type: Int16.Type) throws -> Int16 { try document.integer(type, index) }
  func decode(_ type: Int32.Type) throws -> Int32 { try document.integer(type, index) }
  func decode(_ type: Int64.Type) throws -> Int64 { try document.integer(type, index) }
  func decode(_ type: UInt.Type) throws -> UInt { try document.integer(type, index) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try document.integer(type, index) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try document.integer(type, index) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try document.integer(type, index) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try document.integer(type, index) }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try document.value(type, index) }
}
