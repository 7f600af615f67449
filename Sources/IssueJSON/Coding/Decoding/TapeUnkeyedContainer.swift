/// The elements of an array of a tape.
struct TapeUnkeyedContainer: UnkeyedDecodingContainer {
  let document: TapeDocument
  let index: Int
  private var element: Int
  private(set) var currentIndex = 0

  init(document: TapeDocument, index: Int) throws {
    guard document.tape.tokens[index].kind == .array else { throw document.mismatch([Any].self, index) }
    self.document = document
    self.index = index
    element = index + 1
  }

  var codingPath: [any CodingKey] { document.path(to: index) }
  var count: Int? { Int(document.tape.tokens[index].payload) }
  var isAtEnd: Bool { currentIndex >= Int(document.tape.tokens[index].payload) }

  private func current(_ type: Any.Type) throws -> Int {
    guard !isAtEnd else {
      let path = codingPath + [JSONCodingKey(intValue: currentIndex)]
      throw DecodingError.valueNotFound(
        type, DecodingError.Context(codingPath: path, debugDescription: "The array has no more elements."))
    }
    return element
  }

  private mutating func advance() {
    element = Int(document.tape.tokens[element].next)
    currentIndex += 1
  }

  mutating func decodeNil() throws -> Bool {
    guard document.isNull(try current(Any?.self)) else { return false }
    advance()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool {
    let value = try document.bool(current(type))
    advance()
    return value
  }

  mutating func decode(_ type: String.Type) throws -> String {
    let value = try document.string(current(type))
    advance()
    return value
  }

  mutating func decode(_ type: Double.Type) throws -> Double {
    let value = try document.double(current(type))
    advance()
    return value
  }

  mutating func decode(_ type: Float.Type) throws -> Float {
    let value = try document.float(current(type))
    advance()
    return value
  }

  mutating func decode(_ type: Int.Type) throws -> Int { try integer(type) }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }

  private mutating func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) throws -> Integer {
    let value = try document.integer(type, current(type))
    advance()
    return value
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try document.value(type, current(type))
    advance()
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    let nested = try TapeDecoder(document: document, index: current([String: Any].self)).container(keyedBy: type)
    advance()
    return nested
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let nested = try TapeUnkeyedContainer(document: document, index: current([Any].self))
    advance()
    return nested
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = TapeDecoder(document: document, index: try current(Any.self))
    advance()
    return decoder
  }
}
