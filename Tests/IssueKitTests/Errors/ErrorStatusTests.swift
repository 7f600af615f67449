import IssueKit
import Testing

@Suite("S2.38–S2.57: status updates")
struct ErrorStatusTests {
  /// The table of seed 002, row by row.
  static let table: [ErrorIssue.Status: [ErrorIssue.Status]] = [
    .new: [.inProgress, .resolved, .silenced, .snoozed],
    .inProgress: [.new, .resolved, .silenced, .snoozed],
    .resolved: [.new, .silenced, .snoozed],
    .regressed: [.inProgress, .resolved, .silenced, .snoozed],
    .silenced: [.new, .inProgress, .resolved, .snoozed],
    .snoozed: [.new, .inProgress, .resolved, .silenced],
  ]

  @Test(
    "S2.40–S2.49: each of the 36 pairs is allowed or refused as the table says", arguments: ErrorIssue.Status.allCases,
    ErrorIssue.Status.allCases)
  func pairs(from: ErrorIssue.Status, to: ErrorIssue.Status) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    try await bring(bed, issue, to: from)
    #expect(try await bed.now(issue).status == from)
    let before = try await bed.store.lastSequence()
    bed.clock.advance()
    let error = try await failure {
      try await bed.errors.setStatus(issue.id, to: to, version: "3.0", in: bed.shop, by: bed.omar)
    }
    let now = try await bed.now(issue)
    if Self.table[from]?.contains(to) == true {
      #expect(error == nil && now.status == to && now.updatedAt == bed.clock.now)
      #expect(try await bed.store.lastSequence() == before + 1)
    } else {
      #expect(error?.code == .transitionRefused && now.status == from)
      #expect(error?.message.hasPrefix("Cannot transition from '\(from.rawValue)' to '\(to.rawValue)'") == true)
      let targets = ErrorIssue.Status.allCases.filter { Self.table[from]?.contains($0) == true }
      #expect(error?.refusal?.allowedTargets == targets.map(\.rawValue))
      #expect(try await bed.store.lastSequence() == before)
    }
  }

  @Test("S2.41: only automation says regressed", arguments: ErrorIssue.Status.allCases)
  func regressed(from: ErrorIssue.Status) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    try await bring(bed, issue, to: from)
    let error = try await failure {
      try await bed.errors.setStatus(issue.id, to: .regressed, version: "9", in: bed.shop, by: .system())
    }
    let expected: TransitionRefusal.Rule =
      from == .resolved ? .automaticOnly : from == .regressed ? .sameStatus : .notAllowed
    #expect(error?.refusal?.rule == expected)
  }

  @Test("S2.48: a move to the same status is refused, and says so")
  func same() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    let error = try await failure { try await bed.errors.setStatus(issue.id, to: .new, in: bed.shop, by: bed.jane) }
    #expect(error?.refusal?.rule == .sameStatus)
    #expect(
      error?.message == "Cannot transition from 'new' to 'new': the issue has that status already; "
        + "allowed targets: in_progress, resolved, silenced, snoozed")
  }

  @Test("S2.50: resolving needs a version that is not blank", arguments: [nil, "", "  ", "\t"])
  func blankVersion(version: String?) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    let error = try await failure {
      try await bed.errors.setStatus(issue.id, to: .resolved, version: version, in: bed.shop, by: bed.jane)
    }
    #expect(error?.refusal?.rule == .missingField && error?.refusal?.field == .resolvedAtVersion)
    #expect(try await bed.now(issue) == issue)
  }

  @Test("S2.50: the version is trimmed, and ignored with another status")
  func version() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    let silenced = try await bed.errors.setStatus(
      issue.id, to: .silenced, version: String(repeating: "9", count: 80), in: bed.shop, by: bed.jane)
    #expect(silenced.resolvedAtVersion == nil)
    #expect(
      try await bed.errors.resolve(issue.id, inVersion: " 2.0.3\n", in: bed.shop, by: bed.jane).resolvedAtVersion
        == "2.0.3")
  }

  @Test("S2.51, S2.52: moving to new or in_progress clears the version; silenced and snoozed keep it")
  func clearing() async throws {
    for path in [
      [ErrorIssue.Status.new], [.silenced], [.silenced, .new], [.silenced, .inProgress], [.snoozed], [.snoozed, .new],
      [.snoozed, .inProgress], [.snoozed, .silenced], [.new, .inProgress],
    ] {
      let bed = try await TestBed()
      let issue = try await bed.error()
      try await bed.errors.resolve(issue.id, inVersion: "2", in: bed.shop, by: bed.jane)
      for status in path { try await bed.errors.setStatus(issue.id, to: status, in: bed.shop, by: bed.jane) }
      let isKept = !path.contains(.new) && !path.contains(.inProgress)
      #expect(try await bed.now(issue).resolvedAtVersion == (isKept ? "2" : nil), "\(path)")
    }
  }

  @Test(
    "S2.53, S2.54: snoozed_at is the clock's time on entering, and cleared on any way out",
    arguments: [
      ErrorIssue.Status.new, .inProgress, .resolved, .silenced,
    ])
  func snoozedAt(to: ErrorIssue.Status) async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    bed.clock.advance()
    let snoozed = try await bed.errors.setStatus(issue.id, to: .snoozed, in: bed.shop, by: bed.jane)
    #expect(snoozed.details.snoozedAt == bed.clock.now && snoozed.snooze?.condition == .nextOccurrence)
    bed.clock.advance()
    let out = try await bed.errors.setStatus(issue.id, to: to, version: "1", in: bed.shop, by: bed.jane)
    #expect(out.details.snoozedAt == nil && out.snooze == nil)
  }

  @Test("S2.55: an issue that is not there is not found before its move is looked at; the move before the version")
  func checks() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    #expect(
      try await code { try await bed.errors.setStatus(issue.id, to: .regressed, in: bed.bank, by: bed.jane) }
        == .notFound)
    try await bed.errors.resolve(issue.id, inVersion: "1", in: bed.shop, by: bed.jane)
    let error = try await failure {
      try await bed.errors.setStatus(issue.id, to: .resolved, in: bed.shop, by: bed.jane)
    }
    #expect(error?.refusal?.rule == .sameStatus)
  }

  @Test("S2.56: a status change leaves a history entry with before and after, and touches no occurrence")
  func history() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    let occurrences = try await bed.errors.occurrences(of: issue.id, in: bed.shop).items
    try await bed.errors.setStatus(issue.id, to: .inProgress, in: bed.shop, by: bed.omar)
    let entry = try #require(try await bed.errors.issues.history(of: issue.id, in: bed.shop).items.last)
    #expect(entry.action == .statusChanged && entry.actor == bed.omar.stored)
    #expect(entry.oldValue == "new" && entry.newValue == "in_progress")
    #expect(try await bed.errors.occurrences(of: issue.id, in: bed.shop).items == occurrences)
  }

  @Test("S2.57: without a pinned revision the last write wins; with one it conflicts")
  func races() async throws {
    let bed = try await TestBed()
    let issue = try await bed.error()
    try await bed.errors.setStatus(issue.id, to: .inProgress, in: bed.shop, by: bed.jane)
    #expect(
      try await code {
        try await bed.errors.setStatus(issue.id, to: .silenced, in: bed.shop, by: bed.jane, expecting: issue.revision)
      } == .conflict)
    #expect(
      try await code { try await bed.errors.snooze(issue.id, in: bed.shop, by: bed.jane, expecting: issue.revision) }
        == .conflict)
    let last = try await bed.errors.setStatus(issue.id, to: .silenced, in: bed.shop, by: bed.omar)
    #expect(last.status == .silenced)
  }
}
