import IssueKit
import Synchronization

/// A fresh store with trackers on it, a clock that stands still, and people.
struct TestBed: Sendable {
  let store: any ChangeFeed
  let clock = TestClock()
  let environment: TrackerEnvironment
  let tickets: Tracker<Ticket>
  let errors: ErrorTracker
  private let counter = Counter()

  let shop: Scope
  let bank: Scope
  let jane = Actor.person("u1", name: "Jane Doe", email: "jane@example.com")
  let omar = Actor.person("u2", name: "Omar", email: "omar@example.com")
  let boss = Actor.person("u3", name: "Boss", isModerator: true)

  init(
    _ backend: Backend = .memory, seed: UInt64 = 1, settings: ErrorSettings = ErrorSettings(grouper: WordGrouper())
  ) async throws {
    try self.init(on: try await backend.open(), seed: seed, settings: settings)
  }

  init(
    on store: any ChangeFeed, seed: UInt64 = 1, settings: ErrorSettings = ErrorSettings(grouper: WordGrouper())
  ) throws {
    self.store = store
    let (clock, random) = (clock, SharedRandom(seed: seed))
    environment = TrackerEnvironment(now: { clock.now }, random: { random.next() })
    tickets = Tracker(storage: store, environment: environment)
    errors = ErrorTracker(storage: store, settings: settings, environment: environment)
    shop = try Scope("acme/shop")
    bank = try Scope("acme/bank")
  }

  /// An event whose first word is its fingerprint. Every event is a session of its own unless told otherwise.
  func event(
    _ message: String, id: String? = nil, app: String = "web", session: String? = nil, after: Int64 = 0,
    level: ErrorEvent.Level = .error, module: String? = nil, user: String? = nil, version: String? = nil,
    sdk: String? = nil, isDev: Bool = false
  ) -> ErrorEvent {
    let number = counter.next()
    return ErrorEvent(
      id: id ?? "e\(number)", appID: app, sessionID: session ?? "session of e\(number)", message: message,
      level: level, timestamp: TestClock.start.adding(milliseconds: after), module: module, userID: user,
      appVersion: version, sdkVersion: sdk, isDev: isDev)
  }

  /// The error that an event of this message makes.
  @discardableResult
  func error(_ message: String = "timeout", app: String = "web", isDev: Bool = false) async throws -> ErrorRecord {
    let result = try await errors.ingest([event(message, app: app, isDev: isDev)], in: shop)
    return try await errors.issues.current(try required(result.answers.first?.issueID), in: shop)
  }

  /// Takes events in, in one call.
  @discardableResult
  func take(_ events: ErrorEvent..., in scope: Scope? = nil) async throws -> IngestResult {
    try await errors.ingest(events, in: scope ?? shop)
  }

  /// An error as it is now.
  func now(_ error: ErrorRecord) async throws -> ErrorRecord { try await errors.issues.get(error.id, in: shop) }

  @discardableResult
  func ticket(
    _ title: String = "Drawer stuck", status: Ticket.Status? = nil, priority: Priority = .medium,
    assignee: Person? = nil, tags: [String] = [], area: String? = "till", effort: Int = 1, labels: [String] = [],
    in scope: Scope? = nil
  ) async throws -> TicketRecord {
    try await tickets.create(
      IssueDraft(
        title: title, status: status, priority: priority, assignee: assignee, tags: tags,
        details: Ticket.Details(area: area, effort: effort, labels: labels)),
      in: scope ?? shop, by: jane)
  }
}

/// Counts up from 1; tasks may share it.
final class Counter: Sendable {
  private let value = Atomic(0)

  func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}
