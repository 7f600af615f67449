internal import IssueKit

/// Everything about one issue, as lines.
struct IssueSheet {
  /// How many occurrences are printed.
  static let occurrences = 10

  private let detail: ErrorDetail
  private let fingerprints: [FingerprintRecord]
  private let history: [HistoryEntry]
  private let rate: [Int]

  init(
    _ detail: ErrorDetail, _ fingerprints: [FingerprintRecord], _ history: [HistoryEntry], _ rate: [Int]
  ) {
    self.detail = detail
    self.fingerprints = fingerprints
    self.history = history
    self.rate = rate
  }

  func lines(_ screen: Screen) -> [String] {
    let issue = detail.issue
    var lines = [screen.styled(screen.line("#\(issue.number) \(issue.title)", within: screen.width), .bold)]
    lines += facts(screen).map { label, text in
      "  " + screen.styled(TerminalText.padded(label, to: 14), .dim) + text
    }
    if let first = fingerprints.first {
      lines += ["", screen.styled("First event", .bold)] + SampleSheet(first.sample).lines(screen)
    }
    lines += section("Fingerprints", fingerprints.map { [$0.value, $0.grouper, $0.basis] }, screen)
    let total = NumberText.grouped(issue.details.stats.occurrences)
    lines += section(
      "Occurrences, newest first (\(detail.occurrences.items.count) of \(total))",
      detail.occurrences.items.map(IssueSheet.cells), screen)
    lines += section(
      "Comments", detail.comments.map { [TimeText.full($0.createdAt), $0.author.name, $0.body] }, screen)
    lines += section("History", history.map(IssueSheet.cells), screen)
    return lines
  }

  private func facts(_ screen: Screen) -> [(String, String)] {
    let issue = detail.issue
    let stats = issue.details.stats
    let room = max(screen.width - 16, 12)
    func versions(_ first: OccurrenceStats.Sighting?, _ last: OccurrenceStats.Sighting?) -> String? {
      guard let first, let last else { return nil }
      return first.version == last.version ? first.version : "\(first.version) to \(last.version)"
    }
    let texts: [(String, String?)] = [
      ("status", status), ("id", issue.id.description),
      ("seen", "\(TimeText.full(stats.firstSeenAt)) to \(TimeText.full(stats.lastSeenAt)) UTC"),
      ("occurrences", NumberText.grouped(stats.occurrences)),
      ("users", stats.users > 0 ? NumberText.grouped(stats.users) : nil),
      ("versions", versions(stats.firstAppVersion, stats.lastAppVersion)), ("module", issue.details.sourceModule),
      ("merged", issue.absorbed.isEmpty ? nil : NumberText.counted(issue.absorbed.count, "issue") + " into this one"),
    ]
    return texts.compactMap { label, text in text.map { (label, screen.line($0, within: room)) } } + [
      ("rate", screen.styled(SparkLine.text(rate, isUTF8: screen.isUTF8), .cyan))
    ]
  }

  private var status: String {
    let details = detail.issue.details
    let name = StatusText.name(detail.issue.status)
    if let version = details.resolvedAtVersion { return "\(name) in \(version)" }
    guard let snooze = details.snooze else { return name }
    switch snooze.condition {
    case .nextOccurrence: return "\(name) until it occurs again"
    case .time(let time): return "\(name) until \(TimeText.full(time)) UTC"
    case .occurrences(let count):
      return "\(name) until \(NumberText.counted(count, "more occurrence")) than \(snooze.occurrencesAtStart)"
    case .users(let count): return "\(name) until \(NumberText.counted(count, "more user")) than \(snooze.usersAtStart)"
    }
  }

  private func section(_ title: String, _ rows: [[String]], _ screen: Screen) -> [String] {
    guard let columns = rows.first?.count else { return [] }
    let texts = rows.map { $0.map { screen.line($0) } }
    let widths = (0..<columns).map { index in texts.reduce(0) { max($0, TerminalText.width($1[index])) } }
    let lines = texts.map { row in
      let cells = row.enumerated().filter { widths[$0.offset] > 0 }.map { index, text in
        index == columns - 1 ? text : TerminalText.padded(text, to: widths[index]) + "  "
      }
      return "  " + TerminalText.cut(cells.joined(), to: screen.width - 2, isUTF8: screen.isUTF8)
    }
    return ["", screen.styled(title, .bold)] + lines
  }

  private static func cells(_ occurrence: Occurrence) -> [String] {
    [
      TimeText.full(occurrence.timestamp), occurrence.environment ?? "", occurrence.userID.map { "user \($0)" } ?? "",
      occurrence.appVersion.map { "version \($0)" } ?? "", "session \(occurrence.sessionID)",
    ]
  }

  private static func cells(_ entry: HistoryEntry) -> [String] {
    var text = ""
    if let field = entry.field, entry.action == .statusChanged || entry.oldValue != nil { text += "\(field): " }
    switch (entry.oldValue, entry.newValue) {
    case (let old?, let new?): text += "\(old) to \(new)"
    case (let old?, nil): text += old
    case (nil, let new?): text += new
    case (nil, nil): break
    }
    if let note = entry.note { text += " (\(note))" }
    return [TimeText.full(entry.timestamp), entry.actor.name, entry.action.name, text]
  }
}
