/// A text without terminal escapes, and where its bytes came from.
struct AnsiStripped {
  let bytes: [UInt8]
  /// The dropped spans of the source, in order.
  let dropped: [Range<Int>]

  /// Drops every escape: colours and cursor movements whole, of any other only the escape character.
  init(_ source: UnsafeBufferPointer<UInt8>) {
    var kept: [UInt8] = []
    kept.reserveCapacity(source.count)
    var dropped: [Range<Int>] = []
    var position = 0
    while position < source.count {
      guard source[position] == 0x1B else {
        kept.append(source[position])
        position += 1
        continue
      }
      let end = Self.escapeEnd(source, position)
      dropped.append(position..<end)
      position = end
    }
    bytes = kept
    self.dropped = dropped
  }

  private static func escapeEnd(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start + 1
    guard end < source.count, source[end] == 0x5B else { return end }
    end += 1
    while end < source.count, (0x20...0x3F).contains(source[end]) { end += 1 }
    return end < source.count && (0x40...0x7E).contains(source[end]) ? end + 1 : end
  }
}
