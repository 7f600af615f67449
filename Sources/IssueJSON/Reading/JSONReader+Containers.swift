extension JSONReader {
  /// Reads an object, calling `body` for each member with its key and the reader before its value.
  ///
  /// A value that `body` does not read is checked and skipped.
  ///
  /// - Throws: ``JSONError``, and what `body` throws.
  public mutating func readObject(_ body: (JSONKey, inout JSONReader) throws -> Void) throws {
    try beginObject()
    while let key = try nextKey() { try body(key, &self) }
  }

  /// Reads an array, calling `body` before each element; an element that `body` does not read is checked and skipped.
  ///
  /// - Throws: ``JSONError``, and what `body` throws.
  public mutating func readArray(_ body: (inout JSONReader) throws -> Void) throws {
    try beginArray()
    while try nextElement() { try body(&self) }
  }

  /// Enters an object; go on with ``nextKey()`` until it gives nil.
  public mutating func beginObject() throws(JSONError) {
    try open(Ascii.openBrace, .object)
  }

  /// Enters an array; go on with ``nextElement()`` until it gives false.
  public mutating func beginArray() throws(JSONError) {
    try open(Ascii.openBracket, .array)
  }

  /// The next member's key, with the reader before its value; nil at the object's end, which it leaves.
  public mutating func nextKey() throws(JSONError) -> JSONKey? {
    guard try advanceToValue(inObject: true) else { return nil }
    let entry = ledger.entries[ledger.entries.count - 1]
    return JSONKey(
      entry.isResolved ? ledger.arena : bytes, entry.start, entry.count)
  }

  /// Whether there is another element, with the reader before it; false at the array's end, which it leaves.
  public mutating func nextElement() throws(JSONError) -> Bool {
    try advanceToValue(inObject: false)
  }

  /// Moves before the next value of the open container; false when it was closed instead.
  mutating func advanceToValue(inObject isObject: Bool) throws(JSONError) -> Bool {
    let top = frames.count - 1
    guard top >= 0, frames[top].isObject == isObject else {
      throw error(.misuse, "Call this only between the begin and the end of its container.")
    }
    if pending >= 0 { try skipValue() }
    skipWhitespace()
    guard position < end else { throw endError() }
    if bytes[position] == (isObject ? Ascii.closeBrace : Ascii.closeBracket) {
      position += 1
      if isObject { ledger.close(frames[top]) }
      frames.removeLast()
      return false
    }
    if frames[top].count > 0 {
      guard bytes[position] == Ascii.comma else {
        throw error(.syntax, isObject ? "Write a comma or } here." : "Write a comma or ] here.")
      }
      position += 1
      skipWhitespace()
    }
    if isObject {
      try scanKey(top)
    } else {
      frames[top].count += 1
    }
    pending = position
    return true
  }

  private mutating func scanKey(_ top: Int) throws(JSONError) {
    guard position < end else { throw endError() }
    let known = frames[top].count
    guard known < limits.maximumKeysPerObject else {
      throw error(.tooMany, "Use at most \(limits.maximumKeysPerObject) members in an object.")
    }
    // An error about a key is one of the object, not of the member before it.
    frames[top].count = 0
    guard bytes[position] == Ascii.quote else { throw error(.syntax, "Write a key in double quotes here.") }
    let start = position
    let token = try scanString(maximum: limits.maximumKeyBytes)
    guard
      ledger.insert(
        bytes, token.start..<token.end, resolved: token.isEscaped ? scratch : nil, known: known, in: &frames[top])
    else { throw duplicateKeyError(token, at: start) }
    frames[top].count = known + 1
    skipWhitespace()
    guard position < end else { throw endError() }
    guard bytes[position] == Ascii.colon else { throw error(.syntax, "Write a colon after the key.") }
    position += 1
    skipWhitespace()
  }

  @inline(never)
  private func duplicateKeyError(_ token: StringToken, at start: Int) -> JSONError {
    var duplicate = error(.duplicateKey, "Write each key of an object once.", at: start)
    duplicate.pointer += "/" + JSONPointer.escaped(string(token))
    return duplicate
  }

  private mutating func open(_ byte: UInt8, _ kind: JSONKind) throws(JSONError) {
    guard try beginValue() == byte else { throw mismatch(kind) }
    try openContainer(isObject: kind == .object)
  }

  /// Enters the container whose opening byte is under the reader.
  mutating func openContainer(isObject: Bool) throws(JSONError) {
    guard frames.count < limits.depth else {
      throw error(.tooDeep, "Nest at most \(limits.depth) arrays and objects.")
    }
    try countValue()
    var frame = JSONFrame(isObject: isObject)
    if isObject { ledger.open(&frame) }
    frames.append(frame)
    position += 1
    pending = -1
  }
}
