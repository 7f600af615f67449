/// What all containers of one decoding share: the bytes, their tokens and the caller's information.
final class TapeDocument {
  let bytes: [UInt8]
  var tape: JSONTape
  let userInfo: [CodingUserInfoKey: Any]

  init(_ bytes: [UInt8], _ tape: JSONTape, _ userInfo: [CodingUserInfoKey: Any]) {
    self.bytes = bytes
    self.tape = tape
    self.userInfo = userInfo
  }

  /// The keys and indexes that lead to a token.
  func path(to index: Int) -> [any CodingKey] {
    var path: [any CodingKey] = []
    var index = index
    while tape.tokens[index].parent != JSONTape.none {
      let token = tape.tokens[index]
      let parent = Int(token.parent)
      if tape.tokens[parent].kind == .array {
        path.append(JSONCodingKey(intValue: Int(token.ordinal)))
      } else {
        path.append(JSONCodingKey(stringValue: text(token.kind == .key ? index : index - 1)))
      }
      index = parent
    }
    return path.reversed()
  }

  /// The text of a string or key token.
  func text(_ index: Int) -> String {
    let token = tape.tokens[index]
    let range = Int(token.start)..<Int(token.end)
    return (token.isResolved ? tape.arena : bytes).withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// The value token under a key of an object, or nil. Looks first where the last key was found, so that reading in
  /// the written order is linear.
  func find(_ key: String, in object: Int) -> Int? {
    var key = key
    return key.withUTF8 { wanted in
      let first = object + 1
      let end = Int(tape.tokens[object].next)
      let hint = Int(tape.tokens[object].payload)
      guard let found = search(wanted, hint, end) ?? search(wanted, first, hint) else { return nil }
      tape.tokens[object].payload = UInt64(found)
      return found + 1
    }
  }

  private func search(_ wanted: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      let token = tape.tokens[index]
      if Int(token.end - token.start) == wanted.count, hasBytes(token, wanted) { return index }
      index = Int(tape.tokens[index + 1].next)
    }
    return nil
  }

  private func hasBytes(_ token: JSONTape.Token, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    (token.isResolved ? tape.arena : bytes).withUnsafeBufferPointer { source in
      let start = Int(token.start)
      for index in 0..<wanted.count where source[start + index] != wanted[index] { return false }
      return true
    }
  }

  /// A null in the place of a member that is not there, for `superDecoder()`.
  func absentMember(_ key: String, of object: Int) -> Int {
    let start = UInt32(tape.arena.count)
    tape.arena.append(contentsOf: key.utf8)
    let index = tape.tokens.count
    for kind in [JSONTape.Kind.key, .null] {
      tape.tokens.append(
        JSONTape.Token(
          kind: kind, isResolved: true, start: start, end: UInt32(tape.arena.count),
          next: UInt32(tape.tokens.count + 1), parent: UInt32(object), ordinal: 0))
    }
    return index + 1
  }

  func isNull(_ index: Int) -> Bool { tape.tokens[index].kind == .null }

  func context(_ index: Int, _ message: String) -> DecodingError.Context {
    DecodingError.Context(codingPath: path(to: index), debugDescription: message)
  }

  /// The error for a token of another type than the one asked for.
  func mismatch(_ type: Any.Type, _ index: Int) -> DecodingError {
    guard !isNull(index) else { return .valueNotFound(type, context(index, "Expected \(type) but found null.")) }
    let found =
      switch tape.tokens[index].kind {
      case .null: "null"
      case .yes, .no: "a bool"
      case .number: "a number"
      case .string, .key: "a string"
      case .array: "an array"
      case .object: "an object"
      }
    return .typeMismatch(type, context(index, "Expected \(type) but found \(found)."))
  }
}
