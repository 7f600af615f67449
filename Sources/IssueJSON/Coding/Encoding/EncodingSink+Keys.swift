extension EncodingSink {
  private static let fewKeys = 24

  /// Notes a key that an object gets; refuses one that it has, since no strict reader would take the text.
  func note(_ name: String, _ key: EncodingKey, in slot: Int) throws {
    let mayBeKnown: Bool
    if !slots[slot].isOpen {
      mayBeKnown = slots[slot].count > 0
    } else {
      let hash = Self.hash(name)
      if slots[slot].hashes.isEmpty {
        let first = slots[slot].firstHash
        mayBeKnown = keyHashes[first...].contains(hash)
        if keyHashes.count - first >= Self.fewKeys { slots[slot].hashes = Set(keyHashes[first...]) }
        if slots[slot].hashes.isEmpty { keyHashes.append(hash) } else { slots[slot].hashes.insert(hash) }
      } else {
        mayBeKnown = !slots[slot].hashes.insert(hash).inserted
      }
    }
    guard mayBeKnown, hasKey(name, in: slot) else { return }
    throw error(Any?.none as Any, slot, key, "Encode each key of an object once.")
  }

  /// Takes back the key that was noted last.
  func forget(_ name: String, in slot: Int) {
    guard slots[slot].isOpen else { return }
    if slots[slot].hashes.isEmpty {
      if keyHashes.count > slots[slot].firstHash { keyHashes.removeLast() }
    } else {
      slots[slot].hashes.remove(Self.hash(name))
    }
  }

  /// Whether the object's text has the key; reads it again.
  private func hasKey(_ name: String, in slot: Int) -> Bool {
    let range = slots[slot].start..<(slots[slot].isOpen ? bytes.count : slots[slot].end + 1)
    var reader = JSONReader(bytes, range: range, limits: .ownRecords)
    do throws(JSONError) {
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if key == name { return true }
      }
    } catch {
      // An open object's text ends without its closing brace.
    }
    return false
  }

  private static func hash(_ name: String) -> Int {
    var hasher = Hasher()
    var name = name
    name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}
