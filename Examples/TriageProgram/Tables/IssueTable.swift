internal import IssueKit

/// The table of issues that lists and reports print.
struct IssueTable {
  /// One issue, with what is told of it.
  struct Row {
    let issue: Issue<ErrorIssue>
    let count: Int
    let rate: [Int]
  }

  /// How many bars the spark line has.
  static let rateCells = 12

  static func lines(_ rows: [Row], _ screen: Screen, now: Timestamp) -> [String] {
    var table = Table([
      .init("ID", isNumeric: true), .init("COUNT", isNumeric: true), .init("WHO", expendability: 2),
      .init("FIRST", expendability: 4), .init("LAST", expendability: 1), .init("STATUS"),
      .init("RATE", expendability: 3), .init("TITLE"),
    ])
    let dates = ShortDates(rows.map(\.issue.details.stats), now: now)
    for row in rows {
      let stats = row.issue.details.stats
      table.add([
        .init(String(row.issue.number), .bold), .init(NumberText.grouped(row.count)), .init(who(stats, row.count)),
        .init(dates.first(stats), .dim), .init(dates.last(stats)),
        .init(StatusText.name(row.issue.status), StatusText.style(row.issue.status)),
        .init(SparkLine.text(row.rate, isUTF8: screen.isUTF8), .cyan, isDrawing: true), .init(row.issue.title),
      ])
    }
    return table.lines(screen)
  }

  /// Users where the logs name them, else sessions where these are fewer than the lines.
  private static func who(_ stats: OccurrenceStats, _ count: Int) -> String {
    if stats.users > 0 { return NumberText.counted(stats.users, "user") }
    return stats.occurrences == count ? "-" : "\(NumberText.grouped(stats.occurrences)) sess."
  }
}
