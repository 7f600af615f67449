internal import IssueKit

extension Verb {
  /// Lists issues.
  static let list = Verb(
    name: "list", synopsis: "", summary: "list the issues", words: 0...0,
    options: [.status, .sort, .limit, .json]
  ) { call in
    let limit = try call.arguments.count(.limit) ?? 50
    let query = try query(call.arguments)
    try await call.withDesk(.reading) { desk in
      let issues = try await issues(query, desk, limit: limit)
      if call.arguments.has(.json) {
        for issue in issues {
          try call.surroundings.output.write(JSONLine.bytes { try issue.write(to: &$0) })
        }
        return
      }
      let rates = try await OccurrenceRates(issues, desk)
      let rows = issues.map { issue in
        IssueTable.Row(
          issue: issue, count: issue.details.stats.occurrences,
          rate: rates.cells(issue.id, count: IssueTable.rateCells))
      }
      let lines = IssueTable.lines(rows, call.screen, now: call.now)
      try call.print(lines.isEmpty ? ["No issues."] : lines)
    }
  }

  private static func query(_ arguments: Arguments) throws -> IssueQuery<ErrorIssue> {
    let sorts = ["last_seen", "occurrences", "created", "activity"]
    let sort = arguments.value(.sort) ?? "last_seen"
    guard sorts.contains(sort) else {
      throw Failure.usage("--sort takes one of \(sorts.joined(separator: ", ")), not '\(sort)'")
    }
    let query = IssueQuery<ErrorIssue>().sorted(by: sort)
    guard let text = arguments.value(.status) else { return query }
    let statuses = try text.split(separator: ",").map { word in
      guard let status = ErrorIssue.Status(rawValue: String(word)) else {
        let known = ErrorIssue.Status.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure.usage("--status takes \(known), not '\(word)'")
      }
      return status
    }
    return query.where("status", anyOf: statuses.map { .text($0.rawValue) })
  }

  private static func issues(
    _ query: IssueQuery<ErrorIssue>, _ desk: Desk, limit: Int
  ) async throws -> [Issue<ErrorIssue>] {
    var issues: [Issue<ErrorIssue>] = []
    var cursor: Cursor?
    repeat {
      let page = try await desk.tracker.issues.list(
        query, in: desk.scope, page: .cursor(cursor, size: limit - issues.count))
      issues += page.items
      cursor = page.cursor
    } while cursor != nil && issues.count < limit
    return issues
  }
}
