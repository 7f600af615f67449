/// Reads one segment from its header to its end, checks every byte, and hands out the commits.
struct SegmentScan {
  /// A tail that the torn-tail rule allows to be cut off.
  struct TornTail: Equatable {
    var offset: Int64
    var length: Int64
  }

  /// What a scan found.
  struct Summary: Equatable {
    /// The end of the last whole line.
    var end: Int64 = 0
    var lastSequence: Int64 = 0
    var lastChecksum: UInt32 = 0
    /// Whether the file ends with a clean-close marker and its line feed, and nothing behind.
    var isClosed = false
    var torn: TornTail?
  }

  let file: StoreFile
  let longestLine: Int
  /// What the header must say, and `nil` to take it as it is.
  var expectedHeader: SegmentHeader?
  /// The last commit and checksum before this segment; `nil` for the first segment of a chain.
  var predecessor: Summary?
  /// Bytes that are known to have been durable; nothing below may be torn.
  var durableFloor: Int64
  /// Whether a last line that lacks only its line feed counts: not while a writer may be at it.
  var takesUnterminatedLine = true
  /// Whether a torn tail is allowed: only in the last segment.
  var mayBeTorn = true

  /// Scans from the header up to an offset. `commit` gets each commit's sequence number and payload; its errors pass
  /// through.
  func run(
    upTo limit: Int64 = .max, commit: (Int64, ArraySlice<UInt8>) throws -> Void
  ) throws -> (header: SegmentHeader, base: Int64, summary: Summary) {
    var lines = LineReader(file, upTo: limit, longestLine: longestLine)
    let (header, first) = try readHeader(&lines)
    let summary = try follow(&lines, from: first, commit: commit)
    return (header, first.lastSequence, summary)
  }

  /// Scans what was added since an earlier scan.
  func resume(
    after summary: Summary, commit: (Int64, ArraySlice<UInt8>) throws -> Void
  ) throws -> Summary {
    var lines = LineReader(file, from: summary.end, longestLine: longestLine)
    return try follow(&lines, from: summary, commit: commit)
  }

  private func follow(
    _ lines: inout LineReader, from start: Summary, commit: (Int64, ArraySlice<UInt8>) throws -> Void
  ) throws -> Summary {
    var summary = start
    summary.torn = nil
    while let line = try mappingErrors({ () throws(FileSystemError) in try lines.next() }) {
      guard let parsed = whole(line) else {
        summary.torn = try judge(line, &lines, after: summary)
        summary.isClosed = false
        return summary
      }
      guard line.isTerminated || takesUnterminatedLine else {
        summary.torn = TornTail(offset: line.offset, length: line.end - line.offset)
        summary.isClosed = false
        return summary
      }
      let expected = parsed.kind == .object ? summary.lastSequence + 1 : summary.lastSequence
      guard parsed.sequence == expected, parsed.previous == summary.lastChecksum,
        parsed.durableBytes <= line.offset
      else {
        throw CommitLogError.damaged(
          "A line doesn't continue the one before it", file: file.name, offset: line.offset,
          sequence: summary.lastSequence + 1)
      }
      if parsed.kind == .object { try commit(parsed.sequence, parsed.payload) }
      summary.isClosed = parsed.kind == .closeMarker && line.isTerminated
      summary.lastSequence = parsed.sequence
      summary.lastChecksum = parsed.checksum
      summary.end = line.end
    }
    guard summary.end >= durableFloor else {
      throw CommitLogError.damaged(
        "The segment ends before byte \(durableFloor), which had been durable", file: file.name, offset: summary.end,
        sequence: summary.lastSequence + 1)
    }
    return summary
  }

  private func readHeader(_ lines: inout LineReader) throws -> (SegmentHeader, Summary) {
    let line = try mappingErrors { () throws(FileSystemError) in try lines.next() }
    guard let line else { throw CommitLogError.damaged("The segment is empty", file: file.name, offset: 0) }
    if let format = ChecksummedDocument.format(of: line.bytes), format > StoreFormat.current {
      throw CommitLogError.newerFormat(format, file: file.name)
    }
    guard line.isTerminated, let parsed = whole(line), let header = SegmentHeader(parsed.payload) else {
      throw CommitLogError.damaged("The segment's first line is wrong", file: file.name, offset: 0)
    }
    if let expectedHeader {
      guard header.identity == expectedHeader.identity else {
        throw CommitLogError.mispaired(
          "The segment belongs to store \(header.identity), the manifest to \(expectedHeader.identity)",
          file: file.name)
      }
      guard header == expectedHeader else {
        throw CommitLogError.mispaired("The segment's header contradicts its name", file: file.name)
      }
    }
    if let predecessor {
      guard parsed.previous == predecessor.lastChecksum, parsed.sequence == predecessor.lastSequence else {
        throw CommitLogError.mispaired("The segment doesn't continue the one before it", file: file.name)
      }
    } else if parsed.previous != 0 {
      throw CommitLogError.mispaired("The segment continues one that is not there", file: file.name)
    }
    return (header, Summary(end: line.end, lastSequence: parsed.sequence, lastChecksum: parsed.checksum))
  }

  private func whole(_ line: LineReader.Line) -> LogLine? {
    line.isOverlong ? nil : LogLine(line.bytes)
  }
}
