internal import IssueFingerprints
internal import IssueJSON
internal import IssueMerging
internal import IssueModels
internal import IssueStorage
internal import IssueTransitions

/// Takes events in, one after the other, on a working set. What it does with an event depends on the events before, not
/// on the batches in which they came.
struct EventIntake {
  let settings: ErrorSettings
  let moment: Moment
  var records: WorkingSet
  var takeNumber: () async throws -> Int
  var history: [HistoryEntry] = []
  var merges: [MergeRecord<ErrorIssue>] = []
  var result = IngestResult()
  var linked: [(event: ErrorEvent, issue: IssueID)] = []
  /// The issues that were made and then joined with others, by whom they went to.
  var joined: [IssueID: IssueID] = [:]

  /// An event that passed the checks, with what it is known by.
  struct Item {
    let event: ErrorEvent
    let grouping: Grouping
    let receipt: RecordID
    let fingerprint: RecordID
    let burst: RecordID
  }

  var scope: Scope { records.scope }

  mutating func take(_ item: Item) async throws {
    let event = item.event
    if let receipt = try await records.receipt(item.receipt) {
      let shown = try await records.chain(from: receipt.issueID).last?.id
      return answer(event, .duplicate, shown)
    }
    var burst = try await openBurst(item)
    let isNew = try await assign(item, &burst)
    records.put(burst)
    guard let owner = try await records.fingerprint(item.fingerprint)?.issueID else { return }
    records.put(EventReceipt(id: item.receipt, scope: scope, issueID: owner, recordedAt: moment.now))
    linked.append((event, owner))
    let isFirst = try await count(event, for: owner)
    let effect = try await react(to: event, owner)
    let shown = try await records.chain(from: owner).last?.id
    answer(event, isNew ? .created : isFirst ? .occurrence : .repeated, shown, effect)
  }

  /// The answers, each with the issue that shows the event after the whole batch.
  var finished: IngestResult {
    var finished = result
    finished.answers = result.answers.map { answer in
      guard let id = answer.issueID, let shown = joined[id] else { return answer }
      return IngestResult.Answer(
        eventID: answer.eventID, outcome: answer.outcome, issueID: shown, effect: answer.effect)
    }
    return finished
  }

  mutating func answer(
    _ event: ErrorEvent, _ outcome: IngestResult.Outcome, _ issue: IssueID?, _ effect: String? = nil
  ) {
    result.answers.append(
      IngestResult.Answer(eventID: event.id, outcome: outcome, issueID: issue, effect: effect))
  }

  private mutating func openBurst(_ item: Item) async throws -> BurstRecord {
    let known = try await records.burst(item.burst)
    if let known, known.holds(item.event.timestamp, window: settings.burstWindow) { return known }
    return BurstRecord(
      id: item.burst, scope: scope, anchor: item.event.timestamp, recordedAt: moment.now,
      revision: known?.revision ?? 0)
  }

  /// Records the event as an occurrence of the issue that owns its fingerprint, and counts it for every issue that one
  /// was merged into, unless the session counts there already.
  ///
  /// - Returns: Whether it is the session's first in the issue that is shown.
  private mutating func count(_ event: ErrorEvent, for owner: IssueID) async throws -> Bool {
    let id = NaturalKey.occurrence(owner, session: event.sessionID)
    guard try await records.occurrence(id) == nil else { return false }
    let occurrence = Occurrence(
      id: Identifier(id), issueID: owner, scope: scope, event: event, createdAt: moment.now)
    let chain = try await records.chain(from: owner)
    var isFirst = false
    for var issue in chain {
      var hasSession = false
      var hasUser = event.userID == nil
      for member in issue.members {
        if !hasSession { hasSession = try await records.has(session: event.sessionID, in: member) }
        if !hasUser, let user = event.userID { hasUser = try await records.has(user: user, in: member) }
      }
      if issue.id == owner, var own = issue.details.own {
        let isKnownUser = try await isKnown(event.userID, in: owner)
        own.add(occurrence, isNewSession: true, isNewUser: !isKnownUser)
        issue.details.own = own
      }
      issue.details.stats.add(occurrence, isNewSession: !hasSession, isNewUser: !hasUser)
      issue.lastActivityAt = max(issue.lastActivityAt, moment.now)
      isFirst = !hasSession
      records.put(issue)
    }
    records.put(occurrence)
    return isFirst
  }

  private mutating func isKnown(_ user: String?, in issue: IssueID) async throws -> Bool {
    guard let user else { return true }
    return try await records.has(user: user, in: issue)
  }

  /// Wakes or regresses the issue that is shown; the decision and its reason go into the same commit.
  private mutating func react(to event: ErrorEvent, _ owner: IssueID) async throws -> String? {
    guard let shown = try await records.chain(from: owner).last else { return nil }
    switch shown.status {
    case .snoozed:
      guard let snooze = shown.details.snooze,
        let reason = SnoozeRule.wakes(
          snooze, eventTime: event.timestamp, occurrences: shown.details.stats.occurrences,
          users: shown.details.stats.users)
      else { return nil }
      result.woken.append(shown.id)
      return move(shown, to: .new, because: reason)
    case .resolved:
      let verdict = RegressionRule.decide(
        eventVersion: event.appVersion, resolvedAtVersion: shown.details.resolvedAtVersion)
      guard verdict.regresses else { return nil }
      result.regressed.append(shown.id)
      return move(shown, to: .regressed, because: verdict.comparison)
    case .new, .inProgress, .regressed, .silenced: return nil
    }
  }

  private mutating func move(_ issue: Issue<ErrorIssue>, to status: ErrorIssue.Status, because reason: String?)
    -> String?
  {
    let decision = ErrorIssue.workflow.decide(from: issue.status, to: status, isAutomatic: true)
    guard case .allowed(let transition) = decision else { return nil }
    records.put(issue.moved(by: transition, at: moment.now))
    history.append(
      moment.entry(
        issue.id, scope, .statusChanged, field: "status", old: transition.from.rawValue, new: transition.to.rawValue,
        note: reason))
    return "\(transition.from.rawValue) → \(transition.to.rawValue)" + (reason.map { ": \($0)" } ?? "")
  }
}
