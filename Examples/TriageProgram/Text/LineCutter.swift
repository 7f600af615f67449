/// Cuts a stream of bytes into lines. A line ends with a line feed or with the stream; of a line longer than 1 MiB the
/// rest is left out, so that memory is bounded.
package struct LineCutter: Sendable {
  /// How much of a line is kept.
  package static let limit = 1 << 20

  private var rest: [UInt8] = []
  private var hasRest = false

  /// Begins a stream.
  package init() {}

  /// Hands out every line that ends in a chunk.
  package mutating func cut(_ chunk: [UInt8], _ take: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if hasRest {
        keep(chunk[start..<end])
        take(rest[...])
        rest.removeAll(keepingCapacity: true)
        hasRest = false
      } else {
        take(chunk[start..<end].prefix(LineCutter.limit))
      }
      start = end + 1
    }
    if start < chunk.count {
      keep(chunk[start...])
      hasRest = true
    }
  }

  /// Hands out the last line, when the stream does not end with a line feed.
  package mutating func end(_ take: (ArraySlice<UInt8>) -> Void) {
    if hasRest { take(rest[...]) }
    rest = []
    hasRest = false
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) { rest += bytes.prefix(LineCutter.limit - rest.count) }
}
