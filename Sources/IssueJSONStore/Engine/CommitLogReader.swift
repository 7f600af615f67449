/// Reads a commit log beside its writer, or without one: takes no lock, creates nothing, works on read-only media.
///
/// It sees whole commits in their order. A commit that the writer has written but not yet made durable may be among
/// them.
package final class CommitLogReader {
  private let directory: StoreDirectory
  private let longestLine: Int
  private var manifest: Manifest
  private var contents: StoreContents

  /// The last commit that was read.
  package private(set) var lastSequence: Int64
  /// The store's identity.
  package var identity: StoreIdentity { manifest.identity }
  /// The live generation.
  package var generation: Int64 { manifest.generation }
  /// How many bytes of whole lines the live segments hold.
  package var byteCount: Int64 { contents.summaries.reduce(0) { $0 + $1.end } }
  /// Whether the store was closed by its last writer.
  package var isClosed: Bool { contents.summary.isClosed }
  /// How many bytes there are behind the last whole line: of a commit being written, or a torn one.
  package var tornByteCount: Int64 { contents.summary.torn?.length ?? 0 }

  private init(_ directory: StoreDirectory, _ manifest: Manifest, _ contents: StoreContents, _ longestLine: Int) {
    self.directory = directory
    self.manifest = manifest
    self.contents = contents
    self.longestLine = longestLine
    lastSequence = contents.summary.lastSequence
  }

  /// Opens a log and hands every commit to `replay`, in order.
  ///
  /// - Throws: `CommitLogError`: `missing`, `newerFormat`, `damaged`, `mispaired`, `notRegularFile`, `notPermitted`,
  ///   `inputOutput`; and what `replay` throws. Nothing is changed on disk. O(size of the log).
  package static func open(
    _ path: String, on fileSystem: any FileSystem, longestLine: Int,
    replay: (Int64, ArraySlice<UInt8>) throws -> Void
  ) throws -> CommitLogReader {
    let missing = CommitLogError(.missing, "There is no store at \(path); check the path")
    let directory: StoreDirectory
    do throws(FileSystemError) {
      directory = try StoreDirectory.open(path, on: fileSystem)
    } catch {
      throw error.code == ErrorNumber.noEntry ? missing : CommitLogError(error)
    }
    guard let manifest = try Manifest.read(from: directory) else { throw missing }
    let (current, contents) = try read(manifest, in: directory, longestLine, replay)
    return CommitLogReader(directory, current, contents, longestLine)
  }

  /// Hands the commits since the last reading to `replay`.
  ///
  /// - Throws: As `open`; `mispaired` when commits that were read are no longer there, as after a failed sync of the
  ///   writer: open the log anew then.
  package func refresh(replay: (Int64, ArraySlice<UInt8>) throws -> Void) throws {
    guard let found = try Manifest.read(from: directory) else {
      throw CommitLogError.damaged("The manifest is missing", file: StoreNames.manifest, offset: 0)
    }
    if found == manifest, let file = contents.files.last {
      let size = try mappingErrors { () throws(FileSystemError) in try file.status().size }
      guard size >= contents.summary.end else { throw rewound(file.name) }
      let scan = SegmentScan(
        file: file, longestLine: longestLine, durableFloor: contents.summary.end, takesUnterminatedLine: false)
      let summary = try scan.resume(after: contents.summary, commit: replay)
      contents.summaries[contents.summaries.count - 1] = summary
    } else {
      guard found.identity == manifest.identity else {
        throw CommitLogError.mispaired("The directory holds another store now", file: StoreNames.manifest)
      }
      let known = lastSequence
      (manifest, contents) = try Self.read(found, in: directory, longestLine) { sequence, payload in
        if sequence > known { try replay(sequence, payload) }
      }
      guard contents.summary.lastSequence >= known else { throw rewound(StoreNames.manifest) }
    }
    lastSequence = contents.summary.lastSequence
  }

  /// Reads what a manifest leads to, or, when a writer replaces it meanwhile, what its successor leads to.
  private static func read(
    _ manifest: Manifest, in directory: StoreDirectory, _ longestLine: Int,
    _ replay: (Int64, ArraySlice<UInt8>) throws -> Void
  ) throws -> (Manifest, StoreContents) {
    var manifest = manifest
    for _ in 0..<10 {
      var hasReplayed = false
      do {
        let contents = try StoreContents(
          manifest, in: directory, access: .read, longestLine: longestLine
        ) { sequence, payload in
          hasReplayed = true
          try replay(sequence, payload)
        }
        return (manifest, contents)
      } catch let error as CommitLogError {
        guard error.code == .damaged, !hasReplayed, let next = try Manifest.read(from: directory), next != manifest
        else { throw error }
        manifest = next
      }
    }
    throw CommitLogError(.inputOutput, "The store is replaced faster than it can be read; try again")
  }

  private func rewound(_ file: String) -> CommitLogError {
    CommitLogError.mispaired("Commits that had been read are no longer there; open the store anew", file: file)
  }
}
