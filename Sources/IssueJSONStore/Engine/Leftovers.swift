/// Files of ours that the manifest does not lead to: traces of an interrupted recovery, and superseded generations.
///
/// They are found by not being referred to, and removed only once the live generation is durable.
struct Leftovers {
  private(set) var names: [String] = []

  /// Looks through a directory.
  ///
  /// Refuses, rather than remove, what a manifest of this directory cannot have left behind: commits that the
  /// manifest's segments lack, or segments and watermarks without a manifest.
  init(in directory: StoreDirectory, manifest: Manifest?, lastSequence: Int64, longestLine: Int) throws {
    let generation = manifest?.generation ?? 0
    let live = Set(manifest?.segments.map(\.name) ?? [])
    for name in try mappingErrors({ () throws(FileSystemError) in try directory.list() }) {
      if StoreNames.isTemporary(name) {
        names.append(name)
      } else if let (itsGeneration, _) = StoreNames.parseSegment(name), !live.contains(name) {
        if itsGeneration >= generation {
          try Self.refuseUnknownCommits(name, in: directory, manifest, lastSequence, longestLine)
        }
        names.append(name)
      } else if let itsGeneration = StoreNames.parseWatermark(name), itsGeneration != generation {
        guard itsGeneration < generation else { throw Self.refusal(of: name, manifest) }
        names.append(name)
      }
    }
  }

  /// Takes the files away, and some more, but nothing that a manifest names; what stays is found again next time.
  func remove(and superseded: [String] = [], from directory: StoreDirectory, keeping manifest: Manifest) {
    let live = Set(manifest.segments.map(\.name))
    for name in names + superseded where !live.contains(name) { try? directory.unlinkIfPresent(name) }
  }

  private static func refuseUnknownCommits(
    _ name: String, in directory: StoreDirectory, _ manifest: Manifest?, _ lastSequence: Int64, _ longestLine: Int
  ) throws {
    let file = try mappingErrors { () throws(FileSystemError) in try directory.open(name, .read) }
    let scan = SegmentScan(file: file, longestLine: longestLine, durableFloor: 0)
    guard let found = try? scan.run(commit: { _, _ in }), found.summary.lastSequence <= lastSequence,
      found.summary.torn == nil, manifest == nil || found.header.identity == manifest?.identity
    else { throw refusal(of: name, manifest) }
  }

  private static func refusal(of name: String, _ manifest: Manifest?) -> CommitLogError {
    guard let manifest else {
      return .damaged("\(StoreNames.manifest) is missing beside \(name)", file: StoreNames.manifest, offset: 0)
    }
    return .mispaired(
      "The file is not part of generation \(manifest.generation), which the manifest names", file: name)
  }
}
