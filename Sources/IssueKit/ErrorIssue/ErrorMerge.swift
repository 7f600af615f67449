internal import IssueJSON
internal import IssueMerging
internal import IssueModels
internal import IssueStorage

/// What the merge of two errors comes to.
enum ErrorMerge {
  /// How many sessions and users two groups of issues have in common.
  struct Overlap {
    var sessions = 0
    var users = 0
  }

  /// Why two errors must stay apart (decision D23).
  static func refusal(_ source: ErrorIssue.Details, _ target: ErrorIssue.Details) -> MergeRefusal? {
    if !source.appID.utf8.elementsEqual(target.appID.utf8) {
      return MergeRefusal(.differentApp, "merge issues of one app; link the others")
    }
    if source.isDev != target.isDev {
      return MergeRefusal(.differentMode, "development and production stay apart; link them")
    }
    return nil
  }

  /// Gives the target of a merge what both come to, and keeps apart what is its own.
  static func refine(_ plan: inout MergePlan<ErrorIssue>, _ overlap: Overlap) {
    let before = plan.targetBefore.details
    plan.target.details.own = before.own ?? before.stats
    let stats = before.stats.merged(
      with: plan.sourceBefore.details.stats, sharedSessions: overlap.sessions, sharedUsers: overlap.users)
    show(stats, in: &plan.target.details)
  }

  /// Shows other counts; a snooze waits for as many more as before, since what a merge brings along is not new.
  static func show(_ stats: OccurrenceStats, in details: inout ErrorIssue.Details) {
    if let snooze = details.snooze {
      details.snooze = Snooze(
        until: snooze.condition, since: snooze.since,
        occurrencesAtStart: snooze.occurrencesAtStart + stats.occurrences - details.stats.occurrences,
        usersAtStart: snooze.usersAtStart + stats.users - details.stats.users)
    }
    details.stats = stats
  }

  /// Counts what two groups of issues have in common.
  ///
  /// - Complexity: O(s · k · log n) for s occurrences of the first group and k issues in the second.
  static func overlap(
    of first: [IssueID], with second: [IssueID], in set: inout WorkingSet
  ) async throws -> Overlap {
    var sessions: Set<UTF8Text> = []
    var users: Set<UTF8Text> = []
    for issue in first {
      for occurrence in set.occurrences.all where occurrence.issueID == issue {
        sessions.insert(UTF8Text(occurrence.sessionID))
        if let user = occurrence.userID { users.insert(UTF8Text(user)) }
      }
      let range = IndexRange.prefix(ThreadIndex.thread, ThreadIndex.key(set.scope, issue))
      var position: IndexPosition?
      repeat {
        let page = try await set.storage.scan(ScanRequest<Occurrence>(in: range, after: position, limit: 500))
        for occurrence in page.records {
          sessions.insert(UTF8Text(occurrence.sessionID))
          if let user = occurrence.userID { users.insert(UTF8Text(user)) }
        }
        position = page.next
      } while position != nil
    }
    return try await count(sessions, users, in: second, &set)
  }

  private static func count(
    _ sessions: Set<UTF8Text>, _ users: Set<UTF8Text>, in issues: [IssueID], _ set: inout WorkingSet
  ) async throws -> Overlap {
    var overlap = Overlap()
    try await set.loadOccurrences(
      sessions.flatMap { session in issues.map { NaturalKey.occurrence($0, session: session.string) } })
    for session in sessions {
      for issue in issues where try await set.has(session: session.string, in: issue) {
        overlap.sessions += 1
        break
      }
    }
    for user in users {
      for issue in issues where try await set.has(user: user.string, in: issue) {
        overlap.users += 1
        break
      }
    }
    return overlap
  }

  /// What the own occurrences of some issues come to together.
  static func combined(_ issues: [Issue<ErrorIssue>], in set: inout WorkingSet) async throws -> OccurrenceStats {
    guard let first = issues.first else { return OccurrenceStats() }
    var stats = first.details.own ?? first.details.stats
    var counted = [first.id]
    for issue in issues.dropFirst() {
      let overlap = try await overlap(of: [issue.id], with: counted, in: &set)
      stats = stats.merged(
        with: issue.details.own ?? issue.details.stats, sharedSessions: overlap.sessions, sharedUsers: overlap.users)
      counted.append(issue.id)
    }
    return stats
  }
}
