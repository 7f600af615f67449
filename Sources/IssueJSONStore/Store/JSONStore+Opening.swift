import IssueStorage

extension JSONStore {
  /// Opens the store in a directory, making it where it is missing and recovering it where it was not closed.
  ///
  /// - Throws: ``StorageError/Code/locked`` at once, naming the process, when somebody else has it open for writing;
  ///   ``StorageError/Code/missingStore``; ``StorageError/Code/unsupportedFormat`` and ``StorageError/Code/damaged``,
  ///   naming file and offset, with nothing changed on disk; ``StorageError/Code/io`` when the system refuses.
  /// - Complexity: O(bytes of the store).
  public static func open(
    at path: String, options: JSONStoreOptions = JSONStoreOptions()
  ) async throws -> JSONStore {
    try await open(at: path, options: options, on: .system)
  }

  /// Checks every byte of a store without changing any, beside a writer if there is one.
  ///
  /// - Throws: As `open`, for reading: ``StorageError/Code/damaged`` tells the first damage that was found.
  /// - Complexity: O(bytes of the store).
  public static func verify(
    at path: String, options: JSONStoreOptions = JSONStoreOptions()
  ) async throws -> StoreReport {
    try await verify(at: path, options: options, on: .system)
  }

  /// Opens a store on a platform of the caller's.
  package static func open(
    at path: String, options: JSONStoreOptions, on platform: StorePlatform
  ) async throws -> JSONStore {
    try await Handoff.fromThread {
      do {
        let (worker, store) =
          options.isReadOnly ? try openReading(path, options, platform) : try openWriting(path, options, platform)
        return (.success(store), { worker.run() })
      } catch {
        return (.failure(StorageError.wrapping(error)), nil)
      }
    }
  }

  /// Checks a store on a platform of the caller's.
  package static func verify(
    at path: String, options: JSONStoreOptions, on platform: StorePlatform
  ) async throws -> StoreReport {
    try await Handoff.fromThread { (Result { try check(path, options, platform) }, nil) }
  }

  private static func openWriting(
    _ path: String, _ options: JSONStoreOptions, _ platform: StorePlatform
  ) throws -> (StoreWorker, JSONStore) {
    let logOptions = CommitLogOptions(
      durability: options.durability, createsIfMissing: options.createsIfMissing, longestLine: options.longestLine,
      now: platform.now, makeIdentity: platform.makeIdentity)
    let shared = StoreShared(keptChanges: options.keptChanges, fileSystem: platform.fileSystem)
    var state = StoreState()
    let log = try CommitLog.open(path, on: platform.fileSystem, options: logOptions) { sequence, payload in
      shared.feed.append(try state.load(sequence, payload)).resume()
    }
    let store = JSONStore(
      identity: log.identity, recovery: log.recovery.map(StoreRecovery.init), options: options, shared: shared)
    return (StoreWorker(.writing(log), durability: options.durability, state: state, shared: shared), store)
  }

  private static func openReading(
    _ path: String, _ options: JSONStoreOptions, _ platform: StorePlatform
  ) throws -> (StoreWorker, JSONStore) {
    let shared = StoreShared(keptChanges: options.keptChanges, fileSystem: platform.fileSystem)
    var state = StoreState()
    let reader = try CommitLogReader.open(
      path, on: platform.fileSystem, longestLine: options.longestLine
    ) { sequence, payload in
      shared.feed.append(try state.load(sequence, payload)).resume()
    }
    let store = JSONStore(identity: reader.identity, recovery: nil, options: options, shared: shared)
    return (StoreWorker(.reading(reader), durability: options.durability, state: state, shared: shared), store)
  }

  private static func check(
    _ path: String, _ options: JSONStoreOptions, _ platform: StorePlatform
  ) throws -> StoreReport {
    do {
      var state = StoreState()
      let reader = try CommitLogReader.open(
        path, on: platform.fileSystem, longestLine: options.longestLine
      ) { sequence, payload in
        _ = try state.load(sequence, payload)
      }
      let snapshot = state.snapshot()
      let counts = snapshot.collections.map { ($0, snapshot.count(of: $0)) }
      return StoreReport(
        identity: reader.identity.description, generation: reader.generation,
        lastSequence: UInt64(clamping: reader.lastSequence), byteCount: reader.byteCount, isClosed: reader.isClosed,
        unfinishedByteCount: reader.tornByteCount, recordCounts: Dictionary(counts) { first, _ in first })
    } catch {
      throw StorageError.wrapping(error)
    }
  }
}
