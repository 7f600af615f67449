/// The text that one encoding writes, and the places in it that the caller may still write to.
///
/// Values are appended as they come. A container that is asked for while another is open closes the ones inside it;
/// when something is written to a closed one later, it is inserted, so any order of calls gives a right text.
final class EncodingSink {
  var bytes: [UInt8]
  var slots: [EncodingSlot] = []
  /// The innermost open slot, or -1.
  var openTop = -1
  /// The hashes of the keys of all open objects that have few, outermost first.
  var keyHashes: [Int] = []
  /// The first misuse by a call that cannot throw.
  var failure: EncodingError?
  let userInfo: [CodingUserInfoKey: Any]
  let prefix: [any CodingKey]
  let maximumDepth: Int
  private let baseDepth: Int
  private var serial = 0

  init(
    _ bytes: [UInt8], depth: Int, maximumDepth: Int, prefix: [any CodingKey], userInfo: [CodingUserInfoKey: Any]
  ) {
    self.bytes = bytes
    baseDepth = depth
    self.maximumDepth = maximumDepth
    self.prefix = prefix
    self.userInfo = userInfo
  }

  func path(to slot: Int, _ last: EncodingKey = .none) -> [any CodingKey] {
    var path: [any CodingKey] = []
    func append(_ key: EncodingKey) {
      switch key {
      case .none: break
      case .index(let index): path.append(JSONCodingKey(intValue: index))
      case .key(let key): path.append(key)
      }
    }
    append(last)
    var slot = slot
    while slot >= 0, slot < slots.count {
      append(slots[slot].key)
      slot = slots[slot].parent
    }
    return prefix + path.reversed()
  }

  func depth(in slot: Int) -> Int { slot < 0 ? baseDepth : slots[slot].depth + (slots[slot].isContainer ? 1 : 0) }

  func error(_ value: Any, _ slot: Int, _ key: EncodingKey, _ message: String) -> EncodingError {
    .invalidValue(
      value, EncodingError.Context(codingPath: path(to: slot, key), debugDescription: message))
  }

  func fail(_ slot: Int, _ key: EncodingKey, _ message: String) {
    if failure == nil { failure = error(Any?.none as Any, slot, key, message) }
  }

  func isValid(_ handle: EncodingHandle) -> Bool {
    handle.slot >= 0 && handle.slot < slots.count && slots[handle.slot].serial == handle.serial
  }

  func push(_ kind: EncodingSlot.Kind, parent: Int, key: EncodingKey, start: Int) -> EncodingHandle {
    serial += 1
    slots.append(
      EncodingSlot(
        kind: kind, serial: serial, parent: parent, key: key, depth: depth(in: parent), start: start))
    return EncodingHandle(sink: self, slot: slots.count - 1, serial: serial)
  }

  /// Makes a slot the innermost open one; its opening byte is the last of the text.
  func open(_ slot: Int) {
    slots[slot].isOpen = true
    slots[slot].below = openTop
    slots[slot].start = bytes.count - 1
    slots[slot].end = 0
    slots[slot].firstHash = keyHashes.count
    openTop = slot
  }

  /// Closes open containers until `slot` is the innermost open one.
  func closeAbove(_ slot: Int) {
    while openTop != slot, openTop >= 0 {
      slots[openTop].isOpen = false
      slots[openTop].end = bytes.count
      slots[openTop].hashes = []
      keyHashes.removeLast(keyHashes.count - slots[openTop].firstHash)
      bytes.append(slots[openTop].kind == .array ? Ascii.closeBracket : Ascii.closeBrace)
      openTop = slots[openTop].below
    }
  }

  /// Puts bytes into the text, in the place of `removing` bytes, and moves what is known to be behind.
  func splice(_ piece: [UInt8], at position: Int, removing: Int = 0) {
    bytes.replaceSubrange(position..<(position + removing), with: piece)
    let shift = piece.count - removing
    for slot in slots.indices {
      if slots[slot].start >= position + removing { slots[slot].start += shift }
      if slots[slot].end >= position + removing { slots[slot].end += shift }
    }
  }
}

extension EncodingSlot {
  var isContainer: Bool { kind == .object || kind == .array || kind == .placeholder }
}
