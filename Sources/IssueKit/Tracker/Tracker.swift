internal import IssueJSON
public import IssueModels
public import IssueStorage
internal import IssueValidation

/// Everything that can be done with issues of one kind, on any storage.
///
/// A tracker holds no issues, so any number of trackers may work on one storage. Every call names the scope; a record of
/// another scope is not found. Calls that change something name the actor too.
///
///     let faults = Tracker<Fault>(storage: MemoryStore())
///     let issue = try await faults.create(.init(title: "Disk full", details: .init(module: "storage")), in: shop, by: jane)
///     try await faults.transition(issue.id, to: .resolved, in: shop, by: jane)
///
/// All calls throw ``IssueError``.
public struct Tracker<Kind: IssueKind>: Sendable {
  /// Where the issues are kept.
  public let storage: any IssueStorage
  /// Where time and identity come from.
  public let environment: TrackerEnvironment
  let numbers = NumberSource()
  let turnstile = Turnstile<RecordID>()

  /// Makes a tracker.
  public init(storage: any IssueStorage, environment: TrackerEnvironment = .live) {
    self.storage = storage
    self.environment = environment
  }

  /// How often a change is decided anew after a lost race before the caller gets a conflict.
  static var attempts: Int { 100 }
}

/// What one change of one issue comes to.
struct Decision<Result> {
  var changes = ChangeSet()
  var result: Result
}

/// What a decision may use of the world: who, when, and new ids.
struct Moment: Sendable {
  let actor: Actor
  let now: Timestamp
  let environment: TrackerEnvironment

  func newID() -> RecordID { environment.newID() }
}

extension Tracker {
  func moment(_ actor: Actor) throws -> Moment {
    let problems = IssueRules.problems(actor, Kind.limits)
    if !problems.isEmpty { throw IssueError.invalid(problems) }
    return Moment(actor: actor, now: environment.now(), environment: environment)
  }

  /// Reads an issue, decides, commits; after a lost race all of it again, unless the caller pinned a revision.
  func change<Result>(
    _ id: IssueID, in scope: Scope, by actor: Actor, expecting revision: Int64? = nil, includingDeleted: Bool = false,
    _ decide: (Issue<Kind>, Moment) async throws -> Decision<Result>
  ) async throws -> Result {
    try await turnstile.pass(id.recordID) {
      try await retrying(pinned: revision != nil) {
        let issue = try await stored(id, in: scope, includingDeleted: includingDeleted)
        if let revision, revision != issue.revision { throw IssueError.conflict(issue.revision) }
        return try await decide(issue, try moment(actor))
      }
    }
  }

  /// Decides and commits, and does both again after a lost race.
  func retrying<Result>(
    pinned: Bool = false, _ decide: () async throws -> Decision<Result>
  ) async throws -> Result {
    for _ in 0..<Tracker.attempts {
      let decision = try await decide()
      if decision.changes.isEmpty { return decision.result }
      do {
        try await storage.commit(decision.changes)
        return decision.result
      } catch let error as StorageError where error.code == .conflict || error.code == .uniqueViolation {
        if pinned { throw IssueError.conflict(nil) }
        try Task.checkCancellation()
        await Task.yield()
      } catch let error as StorageError {
        throw IssueError(.storage, error.message, cause: error)
      }
    }
    throw IssueError.conflict(nil)
  }

  /// The issue as stored, when the scope has it.
  func stored(_ id: IssueID, in scope: Scope, includingDeleted: Bool = false) async throws -> Issue<Kind> {
    guard let issue = try await fetch(Issue<Kind>.self, id.recordID), issue.scope == scope else {
      throw IssueError.notFound("issue \(id)")
    }
    if let target = issue.mergedInto {
      throw IssueError(.notFound, "issue \(id) was merged into \(target); ask for that one", mergedInto: target)
    }
    guard includingDeleted || issue.deletedAt == nil else { throw IssueError.notFound("issue \(id)") }
    return issue
  }

  func fetch<Record: StorageRecord>(_ type: Record.Type, _ id: RecordID) async throws -> Record? {
    try await reading { try await storage.fetch(type, id: id) }
  }

  /// Turns a storage's error into a tracker's.
  func reading<Result>(_ body: () async throws -> Result) async throws -> Result {
    do {
      return try await body()
    } catch let error as StorageError {
      throw IssueError(.storage, error.message, cause: error)
    }
  }
}

extension Moment {
  func entry(
    _ issue: IssueID, _ scope: Scope, _ action: HistoryAction, field: String? = nil, old: String? = nil,
    new: String? = nil, note: String? = nil
  ) -> HistoryEntry {
    HistoryEntry(
      id: HistoryEntryID(newID()), issueID: issue, scope: scope, action: action, field: field, oldValue: old,
      newValue: new, note: note, actor: actor, timestamp: now)
  }
}
