internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// The records that a batch of events touches: read once, changed in memory, written in one commit.
struct WorkingSet {
  let scope: Scope
  let storage: any IssueStorage

  private(set) var fingerprints = Shelf<FingerprintRecord>()
  private(set) var bursts = Shelf<BurstRecord>()
  private(set) var issues = Shelf<Issue<ErrorIssue>>()
  private(set) var occurrences = Shelf<Occurrence>()
  private(set) var receipts = Shelf<EventReceipt>()
  private var users: [UserKey: Bool] = [:]

  private struct UserKey: Hashable {
    let issue: IssueID
    let user: UTF8Text
  }

  init(scope: Scope, storage: any IssueStorage) {
    self.scope = scope
    self.storage = storage
  }

  /// Reads what is known to be needed, in few calls.
  mutating func load(receipts: [RecordID], fingerprints: [RecordID], bursts: [RecordID]) async throws {
    try await self.receipts.load(receipts, from: storage)
    try await self.fingerprints.load(fingerprints, from: storage)
    try await self.bursts.load(bursts, from: storage)
    let owners = self.fingerprints.all.map(\.issueID.recordID)
    try await issues.load(owners, from: storage)
  }

  mutating func loadOccurrences(_ ids: [RecordID]) async throws { try await occurrences.load(ids, from: storage) }

  mutating func receipt(_ id: RecordID) async throws -> EventReceipt? { try await receipts.get(id, from: storage) }
  mutating func fingerprint(_ id: RecordID) async throws -> FingerprintRecord? {
    try await fingerprints.get(id, from: storage)
  }
  mutating func burst(_ id: RecordID) async throws -> BurstRecord? { try await bursts.get(id, from: storage) }
  mutating func occurrence(_ id: RecordID) async throws -> Occurrence? { try await occurrences.get(id, from: storage) }
  mutating func issue(_ id: IssueID) async throws -> Issue<ErrorIssue>? {
    try await issues.get(id.recordID, from: storage)
  }

  mutating func put(_ receipt: EventReceipt) { receipts.put(receipt) }
  mutating func put(_ fingerprint: FingerprintRecord) { fingerprints.put(fingerprint) }
  mutating func put(_ burst: BurstRecord) { bursts.put(burst) }
  mutating func put(_ issue: Issue<ErrorIssue>) { issues.put(issue) }

  mutating func put(_ occurrence: Occurrence) {
    occurrences.put(occurrence)
    if let user = occurrence.userID { users[UserKey(issue: occurrence.issueID, user: UTF8Text(user))] = true }
  }

  /// An issue and all that it was merged into, one after the other; the last is the one that is shown.
  mutating func chain(from id: IssueID) async throws -> [Issue<ErrorIssue>] {
    var chain: [Issue<ErrorIssue>] = []
    var next: IssueID? = id
    while let id = next, let issue = try await issue(id) {
      chain.append(issue)
      next = issue.mergedInto
    }
    return chain
  }

  /// Whether an issue has an occurrence of a user.
  mutating func has(user: String, in issue: IssueID) async throws -> Bool {
    let key = UserKey(issue: issue, user: UTF8Text(user))
    if let known = users[key] { return known }
    let range = IndexRange.prefix(OccurrenceIndex.user, OccurrenceIndex.key(scope, issue, user: user))
    let found = try await storage.first(Occurrence.self, in: range) != nil
    users[key] = found
    return found
  }

  /// Whether an issue has an occurrence of a session.
  mutating func has(session: String, in issue: IssueID) async throws -> Bool {
    try await occurrence(NaturalKey.occurrence(issue, session: session)) != nil
  }

  /// Everything that changed.
  var changes: ChangeSet {
    var changes = ChangeSet()
    issues.write(into: &changes)
    fingerprints.write(into: &changes)
    bursts.write(into: &changes)
    occurrences.write(into: &changes)
    receipts.write(into: &changes)
    return changes
  }
}
