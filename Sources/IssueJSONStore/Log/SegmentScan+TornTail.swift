extension SegmentScan {
  /// Decides whether a wrong line, and all that follows it, may be cut off as the trace of an interrupted write.
  ///
  /// It may, when all of this holds:
  ///
  /// 1. It lies in the last segment, beyond everything that the manifest and the watermark call durable.
  /// 2. It looks torn: it lacks its line feed, or has NUL bytes where pages were never written.
  /// 3. Undoing one flipped bit does not make it a right line. A line feed or a byte that flipped into something
  ///    else would otherwise pass for a tear, and take an acknowledged commit with it.
  /// 4. No right line behind it says that bytes beyond this line's beginning were durable. With `everyCommit` any
  ///    right line says so; lines of one unsynced stretch, which may reach the medium in any order, do not.
  ///
  /// Everything else is damage and throws.
  func judge(_ line: LineReader.Line, _ lines: inout LineReader, after summary: Summary) throws -> TornTail {
    func damaged(_ what: String) -> CommitLogError {
      .damaged(what, file: file.name, offset: line.offset, sequence: summary.lastSequence + 1)
    }
    guard mayBeTorn else { throw damaged("A line of a finished segment is wrong") }
    guard line.offset >= durableFloor else { throw damaged("A line that had been durable is wrong") }
    guard !line.isTerminated || line.nulCount > 0 else {
      throw damaged(line.isOverlong ? "A line is longer than \(longestLine) bytes" : "A line's checksum is wrong")
    }
    guard !isOneFlipFromRight(line) else { throw damaged("A bit of a line is flipped") }

    var end = line.end
    while let later = try mappingErrors({ () throws(FileSystemError) in try lines.next() }) {
      if !later.isOverlong, let right = LogLine(later.bytes), right.durableBytes > line.offset {
        throw damaged("A line is wrong that a later line found durable")
      }
      end = later.end
    }
    return TornTail(offset: line.offset, length: end - line.offset)
  }

  private func isOneFlipFromRight(_ line: LineReader.Line) -> Bool {
    guard !line.isOverlong, line.bytes.count > 1 else { return false }
    if !line.isTerminated, let last = line.bytes.last, (last ^ UInt8(ascii: "\n")).nonzeroBitCount == 1,
      LogLine(line.bytes.dropLast()) != nil
    {
      return true
    }
    guard line.nulCount == 1, let index = line.bytes.firstIndex(of: 0) else { return false }
    return (0..<8).contains { bit in
      var restored = Array(line.bytes)
      restored[index - line.bytes.startIndex] = 1 << bit
      return LogLine(restored[...]) != nil
    }
  }
}
