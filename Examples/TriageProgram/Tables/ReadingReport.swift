internal import IssueKit

/// What is printed when logs have been read: the table of the issues found, the most frequent first, and the facts.
struct ReadingReport {
  private let rows: [IssueTable.Row]
  private let facts: ReadingFacts

  /// Looks up the issues that the lines belong to today.
  init(_ tally: ReadingTally, _ desk: Desk, elapsed: Int64) async throws {
    var found: [IssueID: (issue: Issue<ErrorIssue>, count: Int, members: [IssueID])] = [:]
    for (id, count) in tally.lines {
      let issue = try await desk.tracker.issues.current(id, in: desk.scope)
      let known = found[issue.id]
      found[issue.id] = (issue, (known?.count ?? 0) + count, (known?.members ?? []) + [id])
    }
    rows = found.values.map { found in
      IssueTable.Row(
        issue: found.issue, count: found.count, rate: tally.rates.cells(found.members, count: IssueTable.rateCells))
    }.sorted { left, right in
      left.count != right.count ? left.count > right.count : left.issue.number < right.issue.number
    }
    facts = ReadingFacts(
      tally: tally, elapsed: elapsed, issues: rows.count, first: rows.first?.issue.number,
      total: try await desk.tracker.issues.count(in: desk.scope))
  }

  /// The lines, with so many issues at the most.
  func lines(_ call: Call, top: Int) -> [String] {
    var lines = IssueTable.lines(Array(rows.prefix(top)), call.screen, now: call.now)
    if rows.isEmpty { lines.append("No errors.") }
    if rows.count > top { lines.append("... and \(NumberText.grouped(rows.count - top)) more; --all prints them") }
    return lines + [""] + facts.lines(call)
  }
}
