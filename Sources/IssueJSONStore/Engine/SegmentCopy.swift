/// Writes a segment that holds the commits of others.
struct SegmentCopy {
  private let file: StoreFile
  private let header: SegmentHeader
  private var buffer: [UInt8] = []
  private(set) var summary: SegmentScan.Summary

  /// Begins with the header; `base` is the sequence number before the first commit.
  init(file: StoreFile, header: SegmentHeader, base: Int64) {
    self.file = file
    self.header = header
    summary = SegmentScan.Summary(lastSequence: base)
    add(sequence: base, payload: header.payload[...])
  }

  /// Copies every commit, checking that the files still say what the first reading found.
  mutating func append(_ contents: StoreContents, longestLine: Int) throws {
    var predecessor: SegmentScan.Summary?
    for (source, expected) in zip(contents.files, contents.summaries) {
      let scan = SegmentScan(
        file: source, longestLine: longestLine, predecessor: predecessor, durableFloor: expected.end)
      var found = try scan.run(upTo: expected.end) { sequence, payload in
        add(sequence: sequence, payload: payload)
        if buffer.count >= 1 << 20 {
          try mappingErrors { () throws(FileSystemError) in try flush() }
        }
      }.summary
      found.torn = expected.torn
      found.isClosed = expected.isClosed
      guard found == expected else {
        throw CommitLogError.damaged("The segment changed while it was read", file: source.name, offset: found.end)
      }
      predecessor = expected
    }
  }

  /// Writes what is buffered.
  mutating func flush() throws(FileSystemError) {
    try file.append(buffer[...])
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func add(sequence: Int64, payload: ArraySlice<UInt8>) {
    let start = buffer.count
    summary.lastChecksum = LogLine.append(
      sequence: sequence, previous: summary.lastChecksum, payload: payload, durableBytes: 0, to: &buffer)
    summary.lastSequence = sequence
    summary.end += Int64(buffer.count - start)
  }
}
