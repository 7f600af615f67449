/// Cuts bytes into lines, never holding more than one line and one chunk.
struct LineSource: ~Copyable, Sendable {
  /// The longest line that is read; of a longer one the rest is skipped.
  static let lineLimit = 1 << 16

  struct Line {
    var bytes: [UInt8]
    var range: Range<Int>
    var isCut: Bool
  }

  private var source: ByteSource
  private var chunk: [UInt8]
  private var position = 0
  /// Where in the file the next line begins.
  private(set) var offset = 0
  private var isAtEnd = false

  /// Takes over what was read for the detection of the format.
  init(_ source: consuming ByteSource, sample: [UInt8]) {
    self.source = source
    chunk = sample
  }

  mutating func next() throws(LogReadError) -> Line? {
    var line: [UInt8] = []
    let start = offset
    var isCut = false
    while true {
      if position == chunk.count {
        if !isAtEnd {
          chunk = try source.read(1 << 16)
          position = 0
          isAtEnd = chunk.isEmpty
        }
        if isAtEnd {
          return offset > start ? finished(line, start, isCut) : nil
        }
      }
      let rest = chunk[position...]
      let end = rest.firstIndex(of: Ascii.newline)
      let part = rest[..<(end ?? rest.endIndex)]
      let room = LineSource.lineLimit - line.count
      if part.count > room { isCut = true }
      line += part.prefix(room)
      offset += part.count + (end == nil ? 0 : 1)
      position += part.count + (end == nil ? 0 : 1)
      if end != nil { return finished(line, start, isCut) }
    }
  }

  private func finished(_ bytes: [UInt8], _ start: Int, _ isCut: Bool) -> Line {
    var bytes = bytes
    if bytes.last == Ascii.return { bytes.removeLast() }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return Line(bytes: bytes, range: start..<offset, isCut: isCut)
  }
}
