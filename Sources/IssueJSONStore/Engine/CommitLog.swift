/// The durable core of the store: an append-only log of payloads in a directory, opened for writing by one process.
///
/// It knows nothing of issues: a payload is one JSON object on one line, a commit is one payload. Calls are
/// synchronous and not for concurrent use; an actor or a lock around it gives the order of commits.
///
/// A log that is not closed ends as a crash ends it: the next opening recovers.
package final class CommitLog {
  private let options: CommitLogOptions
  private let process: Int32
  private let fileSystem: any FileSystem
  private var files: (directory: StoreDirectory, segment: StoreFile, watermark: WatermarkFile?)?
  private let manifest: Manifest
  private var summary: SegmentScan.Summary
  private var durableBytes: Int64
  private var scratch: [UInt8] = []
  private var poison: CommitLogError?
  private var unsyncedSince: Int64?
  private var watermarkDue = Int64.min
  private var watermarkedBytes: Int64 = 0

  /// The last commit that was made, and, at most as large, the last that is durable.
  package var lastSequence: Int64 { summary.lastSequence }
  package private(set) var durableSequence: Int64
  /// What was done about an unclean end, when the store was opened after one.
  package let recovery: RecoveryReport?
  /// The store's identity, the same in all its files.
  package var identity: StoreIdentity { manifest.identity }

  init(
    continuing summary: SegmentScan.Summary, of manifest: Manifest, in directory: StoreDirectory, segment: StoreFile,
    options: CommitLogOptions, recovery: RecoveryReport?
  ) {
    self.options = options
    self.manifest = manifest
    self.summary = summary
    self.recovery = recovery
    fileSystem = directory.fileSystem
    process = directory.fileSystem.processIdentifier()
    files = (directory, segment, nil)
    durableBytes = summary.end
    durableSequence = summary.lastSequence
  }

  /// Why commits are refused, after a failure that leaves the files in doubt; `nil` while all is well.
  package var poisoning: CommitLogError? { poison }

  /// Makes one commit and returns its sequence number; see the other `append`.
  @discardableResult
  package func append(_ payload: ArraySlice<UInt8>) throws(CommitLogError) -> Int64 {
    try append([payload])
  }

  /// Makes some commits, one for each payload, all or none of them, and returns the sequence number of the last.
  ///
  /// They share one write and, with `everyCommit`, one sync, after which they are durable. A crash may leave a prefix
  /// of them. On an error nothing was committed, except with `outcomeUnknown`: then the next opening shows whether it
  /// was, and all further commits are refused as `poisoned`.
  ///
  /// - Throws: `invalidPayload`, `payloadTooLarge`, `inputOutput`, `notPermitted`, `outcomeUnknown`, `poisoned`,
  ///   `closed`, `forked`. O(length of the payloads).
  @discardableResult
  package func append(_ payloads: [ArraySlice<UInt8>]) throws(CommitLogError) -> Int64 {
    let segment = try writableSegment()
    for payload in payloads {
      guard LogLine.canCarry(payload) else {
        throw CommitLogError(
          .invalidPayload, "A payload must be a JSON object on one line, without control characters")
      }
      guard payload.count <= CommitLogOptions.largestPayload(inLineOf: options.longestLine) else {
        throw CommitLogError(
          .payloadTooLarge, "A commit of \(payload.count) bytes is too long; split it, or allow longer lines")
      }
    }
    guard !payloads.isEmpty else { return summary.lastSequence }
    let next = try write(payloads, advancing: true, to: segment)
    if options.durability == .everyCommit {
      try makeDurable(next, segment, takingBack: true)
      summary = next
    } else {
      summary = next
      unsyncedSince = unsyncedSince ?? options.now()
      try syncIfDue()
    }
    return next.lastSequence
  }

  /// Whether there are commits that are not durable yet.
  package var hasUnsyncedCommits: Bool { durableSequence < summary.lastSequence }

  /// Makes every commit so far durable.
  package func sync() throws(CommitLogError) {
    let segment = try writableSegment()
    guard durableBytes < summary.end else { return }
    try makeDurable(summary, segment, takingBack: false)
  }

  /// Makes every commit so far durable when the `interval` has passed since the first that isn't; for a timer.
  package func syncIfDue() throws(CommitLogError) {
    guard case .interval(let milliseconds) = options.durability, let unsyncedSince,
      options.now() - unsyncedSince >= Int64(milliseconds)
    else { return }
    try sync()
  }

  /// Makes every commit durable, marks the end as clean and gives the lock back. Closing twice is harmless.
  ///
  /// The lock is given back whatever happens. An error says that the last commits of an `interval` or `system` log
  /// may not be durable, or only that the next opening will have to recover.
  package func close() throws(CommitLogError) {
    guard let (directory, segment, _) = files else { return }
    defer { files = nil }
    guard fileSystem.processIdentifier() == process else { return }
    defer { WriterNote.remove(from: directory) }
    if let poison {
      guard hasUnsyncedCommits else { return }
      throw poison
    }
    try sync()
    guard !summary.isClosed else { return }
    watermarkDue = .min
    raiseWatermark()
    var closed = try write([LogLine.closeMarker[...]], advancing: false, to: segment)
    closed.isClosed = true
    try makeDurable(closed, segment, takingBack: true)
    summary = closed
  }

  private func writableSegment() throws(CommitLogError) -> StoreFile {
    guard let segment = files?.segment else {
      throw CommitLogError(.closed, "The store is closed; open it again")
    }
    if let poison { throw poison }
    guard fileSystem.processIdentifier() == process else {
      throw CommitLogError(.forked, "The store belongs to the parent process; open it after forking, in one of them")
    }
    return segment
  }

  /// Writes lines behind the last one, or takes back what came of them.
  private func write(
    _ payloads: [ArraySlice<UInt8>], advancing: Bool, to segment: StoreFile
  ) throws(CommitLogError) -> SegmentScan.Summary {
    try refuseDeleted(segment)
    scratch.removeAll(keepingCapacity: true)
    var next = summary
    next.isClosed = false
    for payload in payloads {
      if advancing { next.lastSequence += 1 }
      next.lastChecksum = LogLine.append(
        sequence: next.lastSequence, previous: next.lastChecksum, payload: payload, durableBytes: durableBytes,
        to: &scratch)
    }
    next.end += Int64(scratch.count)
    do {
      try segment.append(scratch[...])
    } catch {
      try takeBack(error, segment)
    }
    return next
  }

  private func refuseDeleted(_ segment: StoreFile) throws(CommitLogError) {
    let status = try mappingErrors { () throws(FileSystemError) in try segment.status() }
    guard status.linkCount == 0 else { return }
    throw poisoned("The segment was deleted while it was in use", segment, nil)
  }

  /// Removes a partly written line; where that fails, nothing more may be written behind it.
  private func takeBack(_ cause: FileSystemError, _ segment: StoreFile) throws(CommitLogError) -> Never {
    do {
      try segment.truncate(to: summary.end)
      try segment.sync()
    } catch {
      _ = poisoned("A commit could be neither written nor taken back", segment, cause)
      throw unknownOutcome(cause, segment)
    }
    settle(summary)
    throw CommitLogError(cause)
  }

  private func makeDurable(
    _ written: SegmentScan.Summary, _ segment: StoreFile, takingBack: Bool
  ) throws(CommitLogError) {
    do {
      try segment.sync()
    } catch {
      _ = poisoned("A commit could not be made durable", segment, error)
      // What readers of the file see should be what was acknowledged; it is poisoned either way.
      if takingBack { try? segment.truncate(to: summary.end) }
      throw unknownOutcome(error, segment)
    }
    settle(written)
    raiseWatermark()
  }

  private func settle(_ durable: SegmentScan.Summary) {
    durableBytes = durable.end
    durableSequence = durable.lastSequence
    unsyncedSince = nil
  }

  private func poisoned(_ what: String, _ segment: StoreFile, _ cause: FileSystemError?) -> CommitLogError {
    let error = CommitLogError(
      .poisoned, "\(what), so commits are refused; close the store and open it again", file: segment.name, cause: cause)
    poison = error
    return error
  }

  private func unknownOutcome(_ cause: FileSystemError, _ segment: StoreFile) -> CommitLogError {
    CommitLogError(
      .outcomeUnknown, "The commit may or may not be there; close the store, open it again and look",
      file: segment.name, sequence: summary.lastSequence + 1, cause: cause)
  }

  /// Adds to the watermark file now and then. It is a help against later damage, so its own failures don't count.
  private func raiseWatermark() {
    let now = options.now()
    guard now >= watermarkDue, durableBytes > watermarkedBytes, let directory = files?.directory else { return }
    watermarkDue = now + options.watermarkInterval
    watermarkedBytes = durableBytes
    let mark = Watermark(
      identity: manifest.identity, generation: manifest.generation, segment: manifest.segments.last?.number ?? 1,
      durableBytes: durableBytes, sequence: durableSequence)
    if files?.watermark == nil { files?.watermark = try? WatermarkFile(for: manifest, in: directory) }
    try? files?.watermark?.append(mark)
  }
}
