internal import IssueKit

/// The rates of issues over time, from what the store keeps: at most the 2,000 newest occurrences of each.
struct OccurrenceRates {
  private static let most = 2_000
  private var table = RateTable<IssueID>()

  init(_ issues: [Issue<ErrorIssue>], _ desk: Desk) async throws {
    for issue in issues {
      var cursor: Cursor?
      var count = 0
      repeat {
        let page = try await desk.tracker.occurrences(
          of: issue.id, in: desk.scope, page: .cursor(cursor, size: PageRequest.maximumSize))
        for occurrence in page.items { table.add(issue.id, at: occurrence.timestamp) }
        count += page.items.count
        cursor = page.cursor
      } while cursor != nil && count < OccurrenceRates.most
    }
  }

  func cells(_ issue: IssueID, count: Int) -> [Int] { table.cells([issue], count: count) }
}
