extension CommitLog {
  /// Opens the log in a directory for writing, making it where it is missing and recovering it where it was not
  /// closed.
  ///
  /// `replay` gets every commit's sequence number and payload, in order, before the log is returned; what it gets is
  /// durable by then. Errors that it throws pass through.
  ///
  /// - Throws: `CommitLogError`: `locked` at once when another opener has it; `missing`, `newerFormat`, `damaged`,
  ///   `mispaired`, `notRegularFile` and `notPermitted` with the directory unchanged; `inputOutput` when a file
  ///   operation fails, after which opening can be tried again. O(size of the log).
  package static func open(
    _ path: String, on fileSystem: any FileSystem, options: CommitLogOptions,
    replay: (Int64, ArraySlice<UInt8>) throws -> Void
  ) throws -> CommitLog {
    let directory = try openDirectory(path, on: fileSystem, options)
    guard try mappingErrors({ () throws(FileSystemError) in try directory.tryLock() }) else {
      let holder = WriterNote.read(from: directory)
      let who = holder.map { "process \($0)" } ?? "another process, or another part of this one,"
      throw CommitLogError(
        .locked, "The store is open for writing: \(who) has it; close it there, or open it for reading",
        holder: holder)
    }
    let log = try Manifest.read(from: directory).map { manifest in
      try reopen(manifest, in: directory, options, replay)
    }
    let opened = try log ?? create(in: directory, options)
    WriterNote.leave(fileSystem.processIdentifier(), in: directory)
    return opened
  }

  private static func openDirectory(
    _ path: String, on fileSystem: any FileSystem, _ options: CommitLogOptions
  ) throws(CommitLogError) -> StoreDirectory {
    do {
      return try StoreDirectory.open(path, on: fileSystem)
    } catch {
      guard error.code == ErrorNumber.noEntry else { throw CommitLogError(error) }
      guard options.createsIfMissing else { throw missing(path) }
    }
    return try mappingErrors { () throws(FileSystemError) in
      try StoreDirectory.make(path, on: fileSystem)
      return try StoreDirectory.open(path, on: fileSystem)
    }
  }

  private static func create(in directory: StoreDirectory, _ options: CommitLogOptions) throws -> CommitLog {
    guard options.createsIfMissing else { throw missing(directory.path) }
    let leftovers = try Leftovers(in: directory, manifest: nil, lastSequence: 0, longestLine: options.longestLine)
    // The directory may be as new as the store, or left from an opening that was cut short before this.
    try mappingErrors { () throws(FileSystemError) in
      try StoreDirectory.open(parentPath(of: directory.path), on: directory.fileSystem).sync()
    }
    let made = try Generation.make(
      1, of: options.makeIdentity(), copying: nil, in: directory, longestLine: options.longestLine)
    leftovers.remove(from: directory, keeping: made.manifest)
    return CommitLog(
      continuing: made.summary, of: made.manifest, in: directory, segment: made.segment, options: options,
      recovery: nil)
  }

  private static func reopen(
    _ manifest: Manifest, in directory: StoreDirectory, _ options: CommitLogOptions,
    _ replay: (Int64, ArraySlice<UInt8>) throws -> Void
  ) throws -> CommitLog {
    let contents = try StoreContents(
      manifest, in: directory, access: .append, longestLine: options.longestLine, replay: replay)
    let leftovers = try Leftovers(
      in: directory, manifest: manifest, lastSequence: contents.summary.lastSequence,
      longestLine: options.longestLine)
    guard let last = contents.files.last else {
      throw CommitLogError.damaged("The manifest names no segment", file: StoreNames.manifest, offset: 0)
    }
    guard contents.summary.isClosed else {
      return try recover(contents, last, manifest, leftovers, in: directory, options)
    }
    leftovers.remove(from: directory, keeping: manifest)
    return CommitLog(
      continuing: contents.summary, of: manifest, in: directory, segment: last, options: options, recovery: nil)
  }

  /// Goes on in a new generation: after an unclean end the old file's pages may differ from the medium, where an
  /// earlier sync failed, and appending to it would trust them.
  private static func recover(
    _ contents: StoreContents, _ last: StoreFile, _ manifest: Manifest, _ leftovers: Leftovers,
    in directory: StoreDirectory, _ options: CommitLogOptions
  ) throws -> CommitLog {
    let torn = contents.summary.torn
    let quarantine = try mappingErrors { () throws(FileSystemError) -> String? in
      // What was read may be in memory only. Were the copy durable before it, a power cut before the switch would
      // leave a manifest whose segments know less than a later generation's.
      try last.sync()
      guard let torn else { return nil }
      return try Quarantine.keep(torn, of: last, in: directory)
    }
    let (generation, overflow) = manifest.generation.addingReportingOverflow(1)
    guard !overflow else { throw CommitLogError.damaged("The manifest is wrong", file: StoreNames.manifest, offset: 0) }
    let made = try Generation.make(
      generation, of: manifest.identity, copying: contents, in: directory, longestLine: options.longestLine)
    let superseded = manifest.segments.map(\.name) + [StoreNames.watermark(generation: manifest.generation)]
    leftovers.remove(and: superseded, from: directory, keeping: made.manifest)
    let report = RecoveryReport(
      lastSequence: made.summary.lastSequence, generation: generation, segment: last.name, cutOffset: torn?.offset,
      cutBytes: torn?.length ?? 0, quarantine: quarantine)
    return CommitLog(
      continuing: made.summary, of: made.manifest, in: directory, segment: made.segment, options: options,
      recovery: report)
  }

  private static func missing(_ path: String) -> CommitLogError {
    CommitLogError(.missing, "There is no store at \(path); check the path, or open it so that it is made")
  }
}
