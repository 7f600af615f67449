/// The encoder of one value.
struct TreeEncoder: Encoder {
  let handle: EncodingHandle

  var codingPath: [any CodingKey] { handle.sink.isValid(handle) ? handle.sink.path(to: handle.slot) : [] }
  var userInfo: [CodingUserInfoKey: Any] { handle.sink.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(TreeKeyedContainer<Key>(handle: handle.sink.request(.object, handle)))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    TreeUnkeyedContainer(handle: handle.sink.request(.array, handle))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}
