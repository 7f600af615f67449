/// A freshly written generation, durable and switched to.
struct Generation {
  var manifest: Manifest
  var segment: StoreFile
  var summary: SegmentScan.Summary

  /// Writes a new generation and makes it the store.
  ///
  /// The order makes every crash harmless: the segment under a temporary name, synced, renamed; the manifest under
  /// a temporary name, synced; the directory synced; the manifest renamed; the directory synced. Until the last
  /// rename the old generation is the store, and after the last sync nothing refers to it.
  ///
  /// - Parameter contents: the generation to go on from; `nil` for a new store.
  static func make(
    _ number: Int64, of identity: StoreIdentity, copying contents: StoreContents?, in directory: StoreDirectory,
    longestLine: Int
  ) throws -> Generation {
    let header = SegmentHeader(identity: identity, generation: number, number: 1)
    let name = StoreNames.segment(generation: number, number: 1)
    let temporary = name + StoreNames.temporarySuffix
    let file = try mappingErrors { () throws(FileSystemError) in try directory.createAnew(temporary) }

    var copy = SegmentCopy(file: file, header: header, base: contents?.base ?? 0)
    if let contents { try copy.append(contents, longestLine: longestLine) }
    try mappingErrors { () throws(FileSystemError) in
      try copy.flush()
      try file.sync()
      try directory.rename(temporary, to: name)
    }
    file.name = name

    let live = Manifest.Segment(generation: number, number: 1, durableBytes: copy.summary.end)
    let manifest = Manifest(identity: identity, generation: number, segments: [live])
    try mappingErrors { () throws(FileSystemError) in try manifest.replace(in: directory) }
    return Generation(manifest: manifest, segment: file, summary: copy.summary)
  }
}
