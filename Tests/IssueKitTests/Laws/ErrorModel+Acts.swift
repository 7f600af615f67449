import IssueKit

extension ErrorModel {
  /// What callers may do, as the table of seed 002 has it.
  static let moves: [ErrorIssue.Status: Set<ErrorIssue.Status>] = [
    .new: [.inProgress, .resolved, .silenced, .snoozed],
    .inProgress: [.new, .resolved, .silenced, .snoozed],
    .resolved: [.new, .silenced, .snoozed],
    .regressed: [.inProgress, .resolved, .silenced, .snoozed],
    .silenced: [.new, .inProgress, .resolved, .snoozed],
    .snoozed: [.new, .inProgress, .resolved, .silenced],
  ]

  func mayMove(_ problem: Int, _ status: ErrorIssue.Status) -> Bool {
    Self.moves[problems[problem].status]?.contains(status) == true
  }

  mutating func set(
    _ problem: Int, _ status: ErrorIssue.Status, version: String? = nil,
    until condition: Snooze.Condition = .nextOccurrence
  ) {
    problems[problem].status = status
    problems[problem].touches += 1
    problems[problem].sleep = nil
    switch status {
    case .new, .inProgress, .regressed: problems[problem].resolvedIn = nil
    case .resolved: problems[problem].resolvedIn = version
    case .silenced: break
    case .snoozed:
      let summary = stats(members(problem))
      problems[problem].sleep = Sleep(
        condition: condition, occurrences: summary.occurrences, users: summary.users)
    }
  }

  func mayMerge(_ source: Int, _ target: Int) -> Bool {
    source != target && problems[source].app == problems[target].app
      && problems[source].isDev == problems[target].isDev
  }

  mutating func absorb(_ source: Int, into target: Int, byHand: Bool) {
    let before = stats(members(target))
    problems[target].absorbed += members(source)
    if byHand { problems[target].absorbedByHand.insert(source) }
    problems[source].mergedInto = target
    shiftSleep(target, from: before)
  }

  func mayRelease(_ source: Int) -> Bool {
    guard let target = problems[source].mergedInto else { return false }
    return problems[target].mergedInto == nil && !problems[target].isDeleted
  }

  mutating func release(_ source: Int) {
    guard let target = problems[source].mergedInto else { return }
    let before = stats(members(target))
    let all = members(target)
    let gone = Set(members(source))
    problems[target].absorbed.removeAll { gone.contains($0) }
    problems[target].absorbedByHand.remove(source)
    problems[source].mergedInto = nil
    problems[target].separated.insert(source)
    problems[source].separated.insert(target)
    for print in owners.keys where all.contains(owners[print]?.problem ?? -1) { owners[print]?.isPinned = true }
    shiftSleep(target, from: before)
  }

  private mutating func shiftSleep(_ problem: Int, from before: Summary) {
    let after = stats(members(problem))
    problems[problem].sleep?.occurrences += after.occurrences - before.occurrences
    problems[problem].sleep?.users += after.users - before.users
  }
}
