internal import IssueKit
internal import TriageLogs

/// Reads files and takes their errors in, a batch at a time, so that neither the logs nor their errors need to fit into
/// memory. Whatever was taken in before an interruption stays, and reading again adds only the rest.
struct LogIntake {
  /// How many events one batch has.
  static let batch = 1_000

  let tracker: ErrorTracker
  let scope: Scope
  let now: @Sendable () -> Timestamp
  private var events: [ErrorEvent] = []
  private(set) var tally = ReadingTally()

  init(tracker: ErrorTracker, scope: Scope, now: @escaping @Sendable () -> Timestamp) {
    self.tracker = tracker
    self.scope = scope
    self.now = now
  }

  /// Reads all files; one that fails on the way is left out and said so.
  mutating func read(_ files: LogFiles, _ progress: inout Progress) async throws {
    tally.skipped = files.skipped
    var done = 0
    for file in files.files {
      try await read(file, done, &progress)
      done += file.size
    }
    try await send()
    progress.end()
  }

  private mutating func read(_ file: LogFile, _ done: Int, _ progress: inout Progress) async throws {
    let mapping = EventMapping(file: file, app: scope.name)
    let bytes = EntryBytes(file)
    do {
      var reader = try LogReader(
        path: file.path, name: file.name, referenceTime: file.modified ?? now().milliseconds)
      let format = reader.format
      while let entry = try next(&reader) {
        let isEvent = entry.isError || !entry.exceptions.isEmpty
        if isEvent, let event = mapping.event(entry, bytes: bytes.bytes(at: entry.byteOffset), now: now()) {
          events.append(event)
          if events.count >= LogIntake.batch { try await send() }
        }
        progress.show(bytes: done + reader.counters.bytes, errors: tally.errors + events.count)
      }
      tally.counters += reader.counters
      tally.formats[format, default: 0] += 1
    } catch let error as LogReadError {
      tally.skipped.append((file.name, LogIntake.reason(error)))
    }
  }

  private static func reason(_ error: LogReadError) -> String {
    switch error.code {
    case .notFound: "has gone"
    case .permissionDenied: "may not be read"
    default: error.message
    }
  }

  private func next(_ reader: inout LogReader) throws -> LogEntry? { try reader.next() }

  private mutating func send() async throws {
    guard !events.isEmpty else { return }
    let batch = events
    events.removeAll(keepingCapacity: true)
    tally.add(try await tracker.ingest(batch, in: scope, by: .system("triage")), of: batch)
  }
}
