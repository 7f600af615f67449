/// Up to 64 bytes that wait for a block to fill, held in the value itself.
struct SHA256Rest: Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0, 0, 0)
  /// How many bytes there are, from 0 to 64.
  var count = 0

  /// Adds bytes, as many as there is room for.
  mutating func append(_ bytes: UnsafeRawPointer, _ number: Int) {
    let (start, room) = (count, max(0, min(number, 64 - count)))
    withUnsafeMutableBytes(of: &words) { memory in
      if let base = memory.baseAddress, room > 0 { (base + start).copyMemory(from: bytes, byteCount: room) }
    }
    count = start + room
  }

  mutating func appendOne(_ byte: UInt8) {
    withUnsafePointer(to: byte) { append($0, 1) }
  }

  mutating func appendWord(_ word: UInt64) {
    withUnsafePointer(to: word) { append($0, 8) }
  }

  /// Adds zeros up to a count.
  mutating func fill(upTo end: Int) {
    let start = count
    guard start < end, end <= 64 else { return }
    withUnsafeMutableBytes(of: &words) { memory in
      if let base = memory.baseAddress {
        (base + start).initializeMemory(as: UInt8.self, repeating: 0, count: end - start)
      }
    }
    count = end
  }

  @inline(__always)
  func withBytes(_ body: (UnsafeRawPointer) -> Void) {
    withUnsafePointer(to: words) { body(UnsafeRawPointer($0)) }
  }
}
