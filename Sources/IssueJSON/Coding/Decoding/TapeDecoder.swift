/// The decoder of one value of a tape.
struct TapeDecoder: Decoder {
  let document: TapeDocument
  let index: Int

  var codingPath: [any CodingKey] { document.path(to: index) }
  var userInfo: [CodingUserInfoKey: Any] { document.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard document.tape.tokens[index].kind == .object else {
      throw document.mismatch([String: Any].self, index)
    }
    return KeyedDecodingContainer(TapeKeyedContainer<Key>(document: document, index: index))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try TapeUnkeyedContainer(document: document, index: index)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }
}
