/// All that a manifest leads to, read and checked.
struct StoreContents {
  var files: [StoreFile]
  /// Where the scan of each segment ended.
  var summaries: [SegmentScan.Summary]
  /// The last segment's header.
  var lastHeader: SegmentHeader
  /// The commit before the first one.
  var base: Int64

  var summary: SegmentScan.Summary { summaries.last ?? SegmentScan.Summary() }

  /// Reads every live segment, handing each commit to `replay`.
  ///
  /// The watermark is read before the segments, so that beside a writer it never runs ahead of them.
  init(
    _ manifest: Manifest, in directory: StoreDirectory, access: FileAccess, longestLine: Int,
    replay: (Int64, ArraySlice<UInt8>) throws -> Void
  ) throws {
    let watermark = try Watermark.read(for: manifest, from: directory)
    files = []
    summaries = []
    base = 0
    lastHeader = SegmentHeader(identity: manifest.identity, generation: 0, number: 0)
    for segment in manifest.segments {
      let file = try mappingErrors { () throws(FileSystemError) in
        try directory.openIfPresent(segment.name, access)
      }
      guard let file else {
        throw CommitLogError.damaged("A segment that the manifest names is missing", file: segment.name, offset: 0)
      }
      files.append(file)
    }
    for (index, segment) in manifest.segments.enumerated() {
      let isLast = index == manifest.segments.count - 1
      let header = SegmentHeader(
        identity: manifest.identity, generation: segment.generation, number: segment.number)
      let reached = isLast && watermark?.segment == segment.number ? watermark?.durableBytes ?? 0 : 0
      let scan = SegmentScan(
        file: files[index], longestLine: longestLine, expectedHeader: header, predecessor: summaries.last,
        durableFloor: max(segment.durableBytes, reached), takesUnterminatedLine: isLast && access == .append,
        mayBeTorn: isLast)
      let found = try scan.run(commit: replay)
      if index == 0 { base = found.base }
      summaries.append(found.summary)
      lastHeader = found.header
    }
  }
}
