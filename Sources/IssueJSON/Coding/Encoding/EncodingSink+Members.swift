extension EncodingSink {
  /// Adds a member or element to a container: `body` appends its value to the end of the bytes that it is given.
  @inline(__always)
  func add(_ handle: EncodingHandle, _ key: EncodingKey, name: String?, _ body: (inout [UInt8]) -> Void) throws {
    let slot = try container(handle, key)
    if let name { try note(name, key, in: slot) }
    if slots[slot].isOpen {
      Self.begin(&bytes, name, isFirst: slots[slot].count == 0)
      body(&bytes)
    } else {
      var piece: [UInt8] = []
      Self.begin(&piece, name, isFirst: slots[slot].count == 0)
      body(&piece)
      splice(piece, at: slots[slot].end)
    }
    slots[slot].count += 1
  }

  /// Adds a value that writes itself. When that fails, nothing of the member stays.
  func add<Value: Encodable>(_ value: Value, _ handle: EncodingHandle, _ key: EncodingKey, name: String?) throws {
    let slot = try container(handle, key)
    guard slots[slot].isOpen else {
      let sink = EncodingSink(
        [], depth: depth(in: slot), maximumDepth: maximumDepth, prefix: path(to: slot, key), userInfo: userInfo)
      try sink.write(value, parent: -1, key: .none)
      return try add(handle, key, name: name) { $0.append(contentsOf: sink.bytes) }
    }
    if let name { try note(name, key, in: slot) }
    let length = bytes.count
    Self.begin(&bytes, name, isFirst: slots[slot].count == 0)
    slots[slot].count += 1
    do {
      try write(value, parent: slot, key: key)
    } catch {
      bytes.removeLast(max(bytes.count - length, 0))
      slots[slot].count -= 1
      if let name { forget(name, in: slot) }
      throw error
    }
  }

  /// Adds an empty container, or a placeholder for a value that another encoder may write.
  func addContainer(
    _ kind: EncodingSlot.Kind, _ handle: EncodingHandle, _ key: EncodingKey, name: String?
  ) -> EncodingHandle {
    let brackets = kind == .array ? [Ascii.openBracket, Ascii.closeBracket] : [Ascii.openBrace, Ascii.closeBrace]
    do {
      let slot = try container(handle, key)
      guard depth(in: slot) < maximumDepth else { throw tooDeep(slot, key) }
      try add(handle, key, name: name) { $0.append(contentsOf: brackets) }
      let end = slots[slot].isOpen ? bytes.count - 1 : slots[slot].end - 1
      let nested = push(kind, parent: slot, key: key, start: end - 1)
      slots[nested.slot].end = end
      if kind != .placeholder { reopen(nested.slot) }
      return nested
    } catch {
      if failure == nil { failure = error as? EncodingError }
      return EncodingHandle(sink: self, slot: -1, serial: -1)
    }
  }

  /// Opens a closed, empty container if it is the last thing written to the innermost open one.
  func reopen(_ slot: Int) {
    guard slots[slot].end == bytes.count - 1, slots[slot].parent == openTop else { return }
    bytes.removeLast()
    open(slot)
  }

  func tooDeep(_ slot: Int, _ key: EncodingKey) -> EncodingError {
    error(Any?.none as Any, slot, key, "Nest at most \(maximumDepth) arrays and objects.")
  }

  /// The slot of a container, with all containers inside it closed if it is open.
  @inline(__always)
  private func container(_ handle: EncodingHandle, _ key: EncodingKey) throws -> Int {
    if let failure { throw failure }
    guard isValid(handle) else {
      throw error(Any?.none as Any, -1, key, "This container belongs to an encode(to:) call that has ended.")
    }
    if slots[handle.slot].isOpen, openTop != handle.slot { closeAbove(handle.slot) }
    return handle.slot
  }

  @inline(__always)
  private static func begin(_ bytes: inout [UInt8], _ name: String?, isFirst: Bool) {
    if !isFirst { bytes.append(Ascii.comma) }
    guard let name else { return }
    JSONText.append(name, to: &bytes)
    bytes.append(Ascii.colon)
  }
}
