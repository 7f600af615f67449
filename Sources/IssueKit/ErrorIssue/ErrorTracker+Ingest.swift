internal import IssueFingerprints
internal import IssueJSON
public import IssueModels
internal import IssueStorage
internal import IssueValidation

extension ErrorTracker {
  /// Takes events in: groups them into issues, counts them, wakes snoozed issues and finds regressions.
  ///
  /// Events are taken in one after the other, so it does not matter into how many calls they are split. An event is
  /// taken in once: sending a batch again changes nothing. New and regressed production issues leave one notification in
  /// the outbox, in the same commit (checklist S2.81); a call that takes several commits leaves one for each.
  ///
  /// - Returns: What became of each event. A bad event is rejected by itself; the rest goes on.
  /// - Throws: ``IssueError/Code/storage``; what was committed before stays, and sending all again is safe.
  /// - Complexity: O(log n) for each event; one commit for every ``ErrorSettings/eventsPerCommit`` events.
  @discardableResult
  public func ingest(
    _ events: [ErrorEvent], in scope: Scope, by actor: Actor = .system("ingest")
  ) async throws -> IngestResult {
    var result = IngestResult()
    var start = 0
    while start < events.count {
      let end = min(start + settings.eventsPerCommit, events.count)
      let part = try await intake.pass(scope) { try await take(Array(events[start..<end]), in: scope, by: actor) }
      result.append(part)
      start = end
    }
    return result
  }

  private func take(_ events: [ErrorEvent], in scope: Scope, by actor: Actor) async throws -> IngestResult {
    let checked = events.map { (event: $0, problems: EventRules.problems($0, settings.limits)) }
    let items = checked.map { entry in
      entry.problems.isEmpty && (entry.event.level == .error || entry.event.level == .fatal)
        ? item(entry.event, in: scope) : nil
    }
    var isRepeated = false
    return try await issues.retrying {
      if isRepeated { issues.numbers.forget(scope) }
      isRepeated = true
      let moment = try issues.moment(actor)
      var set = WorkingSet(scope: scope, storage: storage)
      let known = items.compactMap { $0 }
      try await issues.reading {
        try await set.load(
          receipts: known.map(\.receipt), fingerprints: known.map(\.fingerprint), bursts: known.map(\.burst))
      }
      var intake = EventIntake(settings: settings, moment: moment, records: set) {
        try await issues.numbers.take(ErrorIssue.self, in: scope, from: storage)
      }
      try await issues.reading {
        for (entry, item) in zip(checked, items) {
          if let item {
            try await intake.take(item)
          } else {
            intake.answer(entry.event, entry.problems.isEmpty ? .ignored : .rejected(entry.problems), nil)
          }
        }
      }
      var changes = intake.records.changes
      for merge in intake.merges { changes.insert(merge) }
      for entry in intake.history { changes.insert(entry) }
      try await issues.reading { try await linkAttachments(intake, &changes) }
      if let message = try await notification(&intake) { changes.insert(message) }
      return Decision(changes: changes, result: intake.finished)
    }
  }

  private func item(_ event: ErrorEvent, in scope: Scope) -> EventIntake.Item {
    let grouping = settings.grouper.group(event.groupingInput)
    return EventIntake.Item(
      event: event, grouping: grouping,
      receipt: NaturalKey.receipt(scope, app: event.appID, event: event.id),
      fingerprint: NaturalKey.fingerprint(
        scope, app: event.appID, isDev: event.isDev, grouping.fingerprint.text),
      burst: NaturalKey.burst(scope, app: event.appID, isDev: event.isDev, session: event.sessionID))
  }

  /// One message for all production issues that are new, woke or regressed; development notifies nobody.
  private func notification(_ intake: inout EventIntake) async throws -> OutboxMessage? {
    var items: [OutboxMessage.Item] = []
    var told: Set<IssueID> = []
    for id in intake.result.created + intake.result.woken + intake.result.regressed {
      guard told.insert(id).inserted, let issue = try await intake.records.issue(id), !issue.details.isDev else {
        continue
      }
      items.append(OutboxMessage.Item(issue))
    }
    return items.isEmpty ? nil : OutboxMessage(.issueNew, items, in: intake.scope, intake.moment)
  }

  /// Files that came before their events go to the issues of the events (checklist S2.79).
  private func linkAttachments(_ intake: EventIntake, _ changes: inout ChangeSet) async throws {
    let scope = intake.scope
    let waiting = IndexRange.prefix(AttachmentIndex.unlinked, IndexKey(.text(scope.name)))
    guard try await storage.first(Attachment.self, in: waiting) != nil else { return }
    var linked: Set<AttachmentID> = []
    for (event, issue) in intake.linked {
      let key = IndexKey(.text(scope.name), .text(event.appID), .text(event.id))
      let range = IndexRange.prefix(AttachmentIndex.unlinked, key)
      for var file in try await storage.scan(ScanRequest<Attachment>(in: range, limit: 1_000)).records {
        guard linked.insert(file.id).inserted else { continue }
        file.issueID = issue
        changes.update(file)
        let uploaded = Moment(actor: file.uploader, now: intake.moment.now, environment: intake.moment.environment)
        changes.insert(
          uploaded.entry(
            issue, scope, .attachmentAdded, field: file.id.description, new: file.originalFilename))
      }
    }
  }
}

extension OutboxMessage.Item {
  init(_ issue: Issue<ErrorIssue>) {
    self.init(
      issueID: issue.id, title: issue.title, status: issue.status.rawValue, appID: issue.details.appID,
      occurrences: issue.details.stats.occurrences)
  }
}

extension OutboxMessage {
  init(_ topic: Topic, _ items: [Item], in scope: Scope, _ moment: Moment) {
    self.init(
      id: Identifier(moment.newID()), scope: scope, topic: topic, items: items, createdAt: moment.now,
      deliveredAt: nil, revision: 0)
  }
}
