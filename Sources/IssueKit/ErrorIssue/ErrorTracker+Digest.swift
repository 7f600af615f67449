public import IssueJSON
public import IssueModels
internal import IssueStorage

/// How often a project's digest may come (checklist S2.82).
public enum DigestFrequency: String, Codable, CaseIterable, Sendable {
  /// Never.
  case none
  /// Every hour.
  case hourly
  /// Every six hours.
  case sixHourly = "6_hourly"
  /// Every day: what a project has unless it says otherwise.
  case daily
  /// Every week.
  case weekly

  /// The least time between two digests, in milliseconds; `nil` for none.
  public var interval: Int64? {
    switch self {
    case .none: nil
    case .hourly: 3_600_000
    case .sixHourly: 6 * 3_600_000
    case .daily: 24 * 3_600_000
    case .weekly: 7 * 24 * 3_600_000
    }
  }
}

extension ErrorTracker {
  /// Writes a project's digest into the outbox, when it is due and there is something to tell.
  ///
  /// It tells of the new and regressed production issues that were seen since a digest last told of them, and marks them
  /// as told in the same commit (checklist S2.82, S2.83).
  ///
  /// - Parameter projectCreatedAt: From when the first interval counts.
  /// - Returns: The message, or `nil` when none is due or there is nothing to tell.
  /// - Throws: ``IssueError``.
  @discardableResult
  public func digest(
    in scope: Scope, frequency: DigestFrequency = .daily, projectCreatedAt: Timestamp,
    by actor: Actor = .system("digest")
  ) async throws -> OutboxMessage? {
    guard let interval = frequency.interval else { return nil }
    return try await intake.pass(scope) {
      try await issues.retrying {
        let moment = try issues.moment(actor)
        let last = try await lastNotification(in: scope) ?? projectCreatedAt
        guard moment.now.milliseconds(since: last) >= interval else { return Decision(result: nil) }
        let found = try await untold(in: scope)
        guard !found.isEmpty else { return Decision(result: nil) }
        var changes = ChangeSet()
        for var issue in found {
          issue.details.lastNotifiedAt = moment.now
          changes.update(issue)
        }
        var message = OutboxMessage(.issueDigest, found.map(OutboxMessage.Item.init), in: scope, moment)
        changes.insert(message)
        message.revision = 1
        return Decision(changes: changes, result: message)
      }
    }
  }

  private func lastNotification(in scope: Scope) async throws -> Timestamp? {
    let index = IssueIndex.sorted(by: "last_notified")
    return try await issues.reading {
      try await storage.first(
        Issue<ErrorIssue>.self, in: .prefix(index, IndexKey(.text(scope.name))), reversed: true)
    }?.details.lastNotifiedAt
  }

  private func untold(in scope: Scope) async throws -> [Issue<ErrorIssue>] {
    let query = IssueQuery<ErrorIssue>().status(.new, .regressed).mode(.production).matching { issue in
      issue.details.lastNotifiedAt.map { issue.details.stats.lastSeenAt > $0 } ?? true
    }
    return try await issues.list(query, in: scope, page: .cursor(size: PageRequest.maximumSize)).items
  }
}
