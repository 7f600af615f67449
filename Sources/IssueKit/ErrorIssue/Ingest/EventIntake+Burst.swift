internal import IssueFingerprints
internal import IssueJSON
internal import IssueMerging
internal import IssueModels

/// Which issue an event's fingerprint belongs to. Errors that follow each other closely in one session are taken for one
/// problem (checklist S2.73–S2.76): a fingerprint that nobody knew goes to the oldest issue that the burst hit, or to the
/// one that the burst made. Issues that a person has worked on are never merged by this.
extension EventIntake {
  /// Sees to it that the event's fingerprint has an owner. One whose issue was deleted gets a new one: what happens
  /// again is not lost in the trash.
  ///
  /// - Returns: Whether a new issue was made.
  mutating func assign(_ item: Item, _ burst: inout BurstRecord) async throws -> Bool {
    let known = try await records.fingerprint(item.fingerprint)
    if let known, let shown = try await records.chain(from: known.issueID).last, shown.deletedAt == nil {
      try await hit(known, shown, &burst)
      return false
    }
    if try await !isThere(burst.hit) { burst.hit = nil }
    if try await !isThere(burst.made) { burst.made = nil }
    var isNew = false
    let owner: IssueID
    if let hit = burst.hit {
      owner = hit
    } else if let made = burst.made {
      owner = made
      try await improveTitle(of: made, with: item)
    } else {
      owner = try await makeIssue(item)
      burst.made = owner
      isNew = true
    }
    burst.aliased.append(item.fingerprint)
    if var known {
      known.issueID = owner
      records.put(known)
      return isNew
    }
    records.put(
      FingerprintRecord(
        id: item.fingerprint, scope: scope, appID: item.event.appID, isDev: item.event.isDev,
        value: item.grouping.fingerprint.text, grouper: settings.grouper.identifier,
        basis: item.grouping.basis.rawValue, issueID: owner, isPinned: false,
        sample: GroupingSample(item.event.groupingInput), createdAt: moment.now, revision: 0))
    return isNew
  }

  /// Whether an issue, or the one that it was merged into, is neither deleted nor purged.
  private mutating func isThere(_ id: IssueID?) async throws -> Bool {
    guard let id, let shown = try await records.chain(from: id).last else { return false }
    return shown.isListed
  }

  /// A fingerprint that has an owner was seen in a burst: what the burst brought up before belongs there too.
  private mutating func hit(
    _ known: FingerprintRecord, _ shown: Issue<ErrorIssue>, _ burst: inout BurstRecord
  ) async throws {
    if let made = burst.made, shown.id == made || burst.aliased.contains(known.id) { return }
    if let made = burst.made {
      try await join(made, into: shown)
      burst.made = nil
      burst.hit = try await records.chain(from: shown.id).last?.id
      return
    }
    guard let hit = burst.hit, let current = try await records.chain(from: hit).last, current.isListed else {
      burst.hit = shown.id
      return
    }
    let isOlder = (shown.createdAt, shown.id) < (current.createdAt, current.id)
    guard isOlder else { return }
    burst.hit = shown.id
    for id in burst.aliased {
      guard var alias = try await records.fingerprint(id), !alias.isPinned else { continue }
      alias.issueID = shown.id
      records.put(alias)
    }
  }

  /// Joins the issue that a burst made with the one that it then hit, unless a person has worked on the new one.
  private mutating func join(_ made: IssueID, into target: Issue<ErrorIssue>) async throws {
    guard let new = try await records.issue(made), new.isListed, new.status == .new, new.updatedAt == new.createdAt,
      !new.separatedFrom.contains(target.id),
      case .plan(var plan) = MergeRules.plan(source: new, into: target, at: moment.now)
    else { return }
    plan.target.updatedAt = target.updatedAt
    let shared = try await ErrorMerge.overlap(of: new.members, with: target.members, in: &records)
    ErrorMerge.refine(&plan, shared)
    records.put(plan.target)
    records.put(plan.source)
    merges.append(plan.record(id: moment.newID(), actor: moment.actor, at: moment.now))
    result.created.removeAll { $0 == made }
    joined[made] = target.id
    history.append(
      moment.entry(
        target.id, scope, .merged, old: made.description, note: "one burst of errors in one session: \(new.title)"))
    history.append(
      moment.entry(
        made, scope, .merged, new: target.id.description, note: "one burst of errors in one session"))
  }

  private mutating func makeIssue(_ item: Item) async throws -> IssueID {
    let event = item.event
    let issue = Issue<ErrorIssue>(
      id: IssueID(moment.newID()), number: try await takeNumber(), scope: scope, title: title(of: item),
      status: .new, reporter: moment.actor, createdAt: moment.now,
      details: .init(appID: event.appID, isDev: event.isDev, sourceModule: event.module))
    records.put(issue)
    history.append(moment.entry(issue.id, scope, .created, new: issue.status.rawValue))
    result.created.append(issue.id)
    return issue.id
  }

  /// A title that only marks a step gives way to the first one that says something (checklist S2.74).
  private mutating func improveTitle(of made: IssueID, with item: Item) async throws {
    guard var issue = try await records.issue(made), isMarker(issue.title), !isMarker(item.event.message),
      issue.updatedAt == issue.createdAt
    else { return }
    issue.title = title(of: item)
    records.put(issue)
  }

  private func title(of item: Item) -> String {
    let title = Text.shortened(Text.oneLine(item.grouping.title), to: ErrorIssue.limits.titleBytes)
    return title.isEmpty ? "(no message)" : title
  }

  private func isMarker(_ message: String) -> Bool {
    ["metric:", "step:", "track:"].contains { message.utf8.starts(with: $0.utf8) }
  }
}
