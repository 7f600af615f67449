internal import IssueJSONStore
internal import IssueKit

/// Opens stores of JSON files.
package struct JSONStoreOpener: StoreOpener {
  /// Opens stores where they are named.
  package init() {}

  /// Opens a store; for reading without a lock, beside whoever writes.
  package func open(_ directory: String, for use: StoreUse) async throws -> OpenStore {
    let options = JSONStoreOptions(createsIfMissing: use == .taking, isReadOnly: use == .reading)
    let store = try await JSONStoreOpener.telling(directory) {
      try await JSONStore.open(at: directory, options: options)
    }
    return OpenStore(storage: store) { try await store.close() }
  }

  /// Checks every byte of a store.
  package func verify(_ directory: String) async throws -> [String] {
    let report = try await JSONStoreOpener.telling(directory) { try await JSONStore.verify(at: directory) }
    let counts = report.recordCounts.sorted { $0.key < $1.key }
      .map { "\($0.key) \(NumberText.grouped($0.value))" }.joined(separator: ", ")
    return [
      "Store \(report.identity) in \(directory)",
      "\(NumberText.grouped(Int(clamping: report.byteCount))) bytes, commits up to \(report.lastSequence), "
        + (report.isClosed ? "closed" : "not closed: being written, or to be recovered by the next writer"),
      counts.isEmpty ? "no records" : "records: \(counts)",
    ]
  }

  /// Says what to do about a store that is not there.
  private static func telling<Result>(
    _ directory: String, _ body: () async throws -> Result
  ) async throws -> Result {
    do {
      return try await body()
    } catch let error as StorageError where error.code == .missingStore {
      throw Failure("there is no store at \(directory); make one with triage PATH..., or name it with --store")
    }
  }
}
