extension EncodingSink {
  /// Makes an encoder's value an object or an array.
  func request(_ kind: EncodingSlot.Kind, _ handle: EncodingHandle) -> EncodingHandle {
    guard failure == nil else { return handle }
    guard isValid(handle) else {
      fail(-1, .none, "This encoder belongs to an encode(to:) call that has ended.")
      return handle
    }
    let slot = handle.slot
    switch slots[slot].kind {
    case kind: break
    case .pending:
      guard depth(in: slots[slot].parent) < maximumDepth else {
        failure = tooDeep(slot, .none)
        return handle
      }
      guard slots[slot].start == bytes.count else {
        fail(slot, .none, "Write to an encoder before writing again to the container around it.")
        return handle
      }
      slots[slot].kind = kind
      bytes.append(kind == .array ? Ascii.openBracket : Ascii.openBrace)
      open(slot)
    case .placeholder:
      slots[slot].kind = kind
      bytes[slots[slot].start] = kind == .array ? Ascii.openBracket : Ascii.openBrace
      bytes[slots[slot].end] = kind == .array ? Ascii.closeBracket : Ascii.closeBrace
      reopen(slot)
    default: fail(slot, .none, "Ask an encoder for one kind of container.")
    }
    return handle
  }

  /// Writes an encoder's value as a whole.
  func fill(_ handle: EncodingHandle, _ body: (inout [UInt8]) -> Void) throws {
    let slot = try emptySlot(handle)
    if slots[slot].kind == .pending {
      body(&bytes)
    } else {
      var piece: [UInt8] = []
      body(&piece)
      splice(piece, at: slots[slot].start, removing: 2)
    }
    slots[slot].kind = .value
  }

  /// Writes an encoder's value through the value's own `encode(to:)`.
  func fill<Value: Encodable>(_ handle: EncodingHandle, with value: Value) throws {
    let slot = try emptySlot(handle)
    if slots[slot].kind == .pending {
      try write(value, parent: slot, key: .none)
      slots[slot].kind = .value
    } else {
      let sink = EncodingSink(
        [], depth: depth(in: slots[slot].parent), maximumDepth: maximumDepth, prefix: path(to: slot),
        userInfo: userInfo)
      try sink.write(value, parent: -1, key: .none)
      try fill(handle) { $0.append(contentsOf: sink.bytes) }
    }
  }

  private func emptySlot(_ handle: EncodingHandle) throws -> Int {
    if let failure { throw failure }
    guard isValid(handle) else {
      throw error(Any?.none as Any, -1, .none, "This encoder belongs to an encode(to:) call that has ended.")
    }
    let slot = handle.slot
    let isEmpty =
      slots[slot].kind == .placeholder || (slots[slot].kind == .pending && slots[slot].start == bytes.count)
    guard isEmpty else { throw error(Any?.none as Any, slot, .none, "Encode one value into an encoder.") }
    return slot
  }
}
