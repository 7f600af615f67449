extension Watermark {
  /// The furthest right line of a generation's watermark file; `nil` where there is none.
  ///
  /// Wrong lines are passed over: the file is never waited for, and can only say less than is true.
  static func read(for manifest: Manifest, from directory: StoreDirectory) throws(CommitLogError) -> Watermark? {
    let name = StoreNames.watermark(generation: manifest.generation)
    let file = try mappingErrors { () throws(FileSystemError) in
      try directory.readSmallFile(name, limit: Int(largestFile) * 2)
    }
    var furthest: Watermark?
    for line in (file ?? []).split(separator: UInt8(ascii: "\n")) {
      guard let found = Watermark(line) else { continue }
      guard found.identity == manifest.identity, found.generation == manifest.generation else {
        throw .mispaired("The watermark belongs to another store or generation", file: name)
      }
      if (furthest.map { ($0.segment, $0.durableBytes) } ?? (0, 0)) < (found.segment, found.durableBytes) {
        furthest = found
      }
    }
    return furthest
  }
}
