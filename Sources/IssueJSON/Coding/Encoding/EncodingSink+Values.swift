#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension EncodingSink {
  /// Appends a value to the text: the types that JSON or this package knows directly, others by `encode(to:)`.
  func write<Value: Encodable>(_ value: Value, parent: Int, key: EncodingKey) throws {
    let type = Value.self
    if type == String.self, let value = value as? String {
      JSONText.append(value, to: &bytes)
    } else if type == Int.self, let value = value as? Int {
      JSONText.append(Int64(value), to: &bytes)
    } else if type == Double.self, let value = value as? Double {
      try check(value, parent, key)
      JSONText.append(value, to: &bytes)
    } else if type == Bool.self, let value = value as? Bool {
      JSONText.appendWord(value ? "true" : "false", to: &bytes)
    } else if type == Timestamp.self, let value = value as? Timestamp {
      append(value)
    } else if type == UTF8Text.self, let value = value as? UTF8Text {
      JSONText.append(value.string, to: &bytes)
    } else if type == Date.self, let value = value as? Date {
      append(Timestamp(value))
    } else if type == Data.self, let value = value as? Data {
      bytes.append(Ascii.quote)
      Base64.append(value, to: &bytes)
      bytes.append(Ascii.quote)
    } else if type == URL.self, let value = value as? URL {
      JSONText.append(value.absoluteString, to: &bytes)
    } else if type == JSONValue.self, let value = value as? JSONValue {
      try append(value, parent, key)
    } else {
      try writeThroughEncoder(value, parent, key)
    }
  }

  func check(_ value: Double, _ slot: Int, _ key: EncodingKey) throws {
    guard value.isFinite else { throw error(value, slot, key, "JSON has no such number.") }
  }

  private func append(_ time: Timestamp) {
    bytes.append(Ascii.quote)
    time.append(to: &bytes)
    bytes.append(Ascii.quote)
  }

  private func append(_ value: JSONValue, _ parent: Int, _ key: EncodingKey) throws {
    var writer = JSONWriter(maximumDepth: maximumDepth - depth(in: parent))
    swap(&writer.bytes, &bytes)
    defer { swap(&writer.bytes, &bytes) }
    do {
      try writer.value(value)
    } catch {
      throw EncodingError.invalidValue(
        value,
        EncodingError.Context(
          codingPath: path(to: parent, key), debugDescription: error.message, underlyingError: error))
    }
  }

  private func writeThroughEncoder<Value: Encodable>(_ value: Value, _ parent: Int, _ key: EncodingKey) throws {
    if let failure { throw failure }
    let length = bytes.count
    let base = slots.count
    let outer = openTop
    let handle = push(.pending, parent: parent, key: key, start: length)
    do {
      try value.encode(to: TreeEncoder(handle: handle))
      if let failure { throw failure }
      closeAbove(outer)
      if slots[base].kind == .pending {
        guard bytes.count == length else {
          throw error(value, parent, key, "The value wrote to another container before its own.")
        }
        bytes.append(Ascii.openBrace)
        bytes.append(Ascii.closeBrace)
      }
      slots.removeLast(slots.count - base)
    } catch {
      closeAbove(outer)
      slots.removeLast(max(slots.count - base, 0))
      throw error
    }
  }
}
