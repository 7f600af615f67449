/// Reads a file line by line through a buffer that never grows beyond the longest line allowed.
struct LineReader {
  /// A line as it stands in the file.
  struct Line {
    /// Where it begins.
    var offset: Int64
    /// Its bytes without the line feed; of a line over the limit, only the beginning.
    var bytes: ArraySlice<UInt8>
    /// Where the next line begins, or the end of the file.
    var end: Int64
    /// Whether a line feed ended it.
    var isTerminated: Bool
    /// Whether it is longer than the limit.
    var isOverlong: Bool
    /// How many NUL bytes there are in what `bytes` leaves out.
    var hiddenNULs: Int

    /// How many NUL bytes it holds.
    var nulCount: Int { hiddenNULs + bytes.count { $0 == 0 } }
  }

  /// What the buffer grows to while lines are short; small files need less.
  private static let usualChunk = 1 << 16

  private let file: StoreFile
  private let limit: Int64
  private let longestLine: Int
  private var buffer: [UInt8]
  private var start = 0
  private var filled = 0
  /// Whether the last read used up the buffer, so that a larger one would save calls.
  private var wasFilled = false
  private var fileOffset: Int64

  /// Reads from an offset up to a limit, beyond which the file counts as ended.
  init(_ file: StoreFile, from offset: Int64 = 0, upTo limit: Int64 = .max, longestLine: Int) {
    self.file = file
    self.limit = limit
    self.longestLine = longestLine
    fileOffset = offset
    buffer = [UInt8](repeating: 0, count: 1 << 12)
  }

  /// The next line, or `nil` at the end of the file.
  mutating func next() throws(FileSystemError) -> Line? {
    var searched = start
    while true {
      if let feed = lineFeed(from: searched) { return take(upTo: feed, terminated: true) }
      guard filled - start <= longestLine else { return try skipOverlong() }
      let kept = filled - start
      guard try fill() > 0 else { return kept == 0 ? nil : take(upTo: filled, terminated: false) }
      searched = start + kept
    }
  }

  private func lineFeed(from index: Int) -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      var index = index
      while index < filled {
        if bytes[index] == UInt8(ascii: "\n") { return index }
        index += 1
      }
      return nil
    }
  }

  private mutating func take(upTo end: Int, terminated: Bool) -> Line {
    let offset = fileOffset - Int64(filled - start)
    let line = Line(
      offset: offset, bytes: buffer[start..<end], end: offset + Int64(end - start + (terminated ? 1 : 0)),
      isTerminated: terminated, isOverlong: end - start > longestLine, hiddenNULs: 0)
    start = terminated ? end + 1 : end
    return line
  }

  /// Passes over a line that no buffer may hold, keeping what the torn-tail rule asks of it.
  private mutating func skipOverlong() throws(FileSystemError) -> Line {
    let offset = fileOffset - Int64(filled - start)
    let beginning = buffer[start..<start + longestLine]
    start += longestLine
    var hiddenNULs = 0
    while true {
      let feed = lineFeed(from: start)
      hiddenNULs += buffer[start..<(feed ?? filled)].count { $0 == 0 }
      start = feed.map { $0 + 1 } ?? filled
      let end = fileOffset - Int64(filled - start)
      var isOver = feed != nil
      if !isOver { isOver = try fill() == 0 }
      if isOver {
        return Line(
          offset: offset, bytes: beginning, end: end, isTerminated: feed != nil, isOverlong: true,
          hiddenNULs: hiddenNULs)
      }
    }
  }

  /// Reads once more from the file, making room first; 0 at its end.
  private mutating func fill() throws(FileSystemError) -> Int {
    if start > 0 {
      let (start, filled) = (start, filled)
      buffer.withUnsafeMutableBytes { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<filled]))
      }
      self.filled -= start
      self.start = 0
    }
    if filled == buffer.count || wasFilled && buffer.count < Self.usualChunk {
      let room = max(min(buffer.count, longestLine + 1 - buffer.count), 1)
      buffer += [UInt8](repeating: 0, count: room)
    }
    let wanted = Int(min(Int64(buffer.count - filled), limit - fileOffset))
    guard wanted > 0 else { return 0 }
    let count = try file.read(at: fileOffset, into: &buffer, filled..<filled + wanted)
    filled += count
    wasFilled = filled == buffer.count
    fileOffset += Int64(count)
    return count
  }
}
