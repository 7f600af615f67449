internal import IssueKit
internal import TriageLogs

/// What is printed when logs have been read: the table, the totals, what was left out, and what to do next.
struct ReadingReport {
  private let tally: ReadingTally
  private let rows: [IssueTable.Row]
  private let elapsed: Int64
  private let directory: String
  private let project: String
  private let total: Int

  /// Looks up the issues that the lines belong to today, the most frequent first.
  init(_ tally: ReadingTally, _ desk: Desk, elapsed: Int64) async throws {
    self.tally = tally
    self.elapsed = elapsed
    directory = desk.directory
    project = desk.scope.name
    total = try await desk.tracker.issues.count(in: desk.scope)
    var counts: [IssueID: (issue: Issue<ErrorIssue>, count: Int, members: [IssueID])] = [:]
    for (id, count) in tally.lines {
      let issue = try await desk.tracker.issues.current(id, in: desk.scope)
      let known = counts[issue.id]
      counts[issue.id] = (issue, (known?.count ?? 0) + count, (known?.members ?? []) + [id])
    }
    rows = counts.values.map { found in
      IssueTable.Row(
        issue: found.issue, count: found.count, rate: tally.rates.cells(found.members, count: IssueTable.rateCells))
    }.sorted { left, right in
      left.count != right.count ? left.count > right.count : left.issue.number < right.issue.number
    }
  }

  func lines(_ call: Call, top: Int) -> [String] {
    let screen = call.screen
    var lines = IssueTable.lines(Array(rows.prefix(top)), screen, now: call.now)
    if rows.isEmpty { lines.append("No errors.") }
    if rows.count > top { lines.append("... and \(NumberText.grouped(rows.count - top)) more; --all prints them") }
    lines.append("")
    lines += facts(call).flatMap { label, texts in
      texts.enumerated().map { index, text in
        screen.styled(TerminalText.padded(index == 0 ? label : "", to: 8), .dim)
          + (label == "Next" ? text : TerminalText.cut(text, to: max(screen.width - 8, 12), isUTF8: screen.isUTF8))
      }
    }
    return lines
  }

  private func facts(_ call: Call) -> [(String, [String])] {
    let screen = call.screen
    var facts: [(String, [String])] = [
      ("Store", ["\(screen.line(directory)), project \(screen.line(project)), \(NumberText.counted(total, "issue"))"]),
      ("Read", [read]), ("Found", [found]),
    ]
    if !tally.formats.isEmpty {
      let formats = tally.formats.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
      let names = formats.map { "\($0.key.name) \($0.value)" }
      facts.append(("Formats", TerminalText.wrapped(names, separator: ", ", to: screen.width - 8)))
    }
    if !skipped.isEmpty {
      let shown = skipped.prefix(8).map { screen.line("\($0.name): \($0.reason)") }
      let rest = skipped.count - shown.count
      facts.append(("Skipped", shown + (rest > 0 ? ["... and \(NumberText.grouped(rest)) more"] : [])))
    }
    if let first = rows.first?.issue.number {
      facts.append(
        (
          "Next",
          ["show \(first)", "explain \(first)", "resolve \(first) --version V"].map {
            "triage \($0)\(options(call))"
          }
        ))
    }
    return facts
  }

  /// The options that a next command needs to work on the same issues.
  private func options(_ call: Call) -> String {
    [Option.store, .project].map { option in
      call.arguments.value(option).map { " \(option.name) \(ShellWord.quoted(call.screen.line($0)))" } ?? ""
    }.joined()
  }

  private var read: String {
    let seconds = Double(elapsed) / 1_000
    let megabytes = Double(tally.counters.bytes) / 1_000_000
    let files = tally.formats.values.reduce(0, +)
    return NumberText.counted(files, "file") + ", " + NumberText.counted(tally.counters.lines, "line") + ", "
      + NumberText.decimal(megabytes) + " MB in " + NumberText.decimal(seconds) + " s ("
      + NumberText.grouped(Int(Double(tally.counters.lines) / seconds)) + " lines/s, "
      + NumberText.decimal(megabytes / seconds) + " MB/s)"
  }

  private var found: String {
    NumberText.counted(tally.errors, "error") + " (\(NumberText.grouped(tally.added)) new) in "
      + NumberText.counted(rows.count, "issue") + " (\(NumberText.grouped(tally.created)) new"
      + (tally.regressed > 0 ? ", \(NumberText.grouped(tally.regressed)) regressed" : "")
      + (tally.woken > 0 ? ", \(NumberText.grouped(tally.woken)) woke up" : "") + "); times are UTC"
  }

  private var skipped: [(name: String, reason: String)] {
    var skipped = tally.skipped
    let counters = tally.counters
    if counters.linesCut > 0 {
      skipped.append((NumberText.counted(counters.linesCut, "line"), "longer than 64 KiB; the rest of each"))
    }
    if counters.entriesCut > 0 {
      skipped.append((NumberText.counted(counters.entriesCut, "entry", "entries"), "very long; the rest of each"))
    }
    if counters.linesRepaired > 0 {
      skipped.append((NumberText.counted(counters.linesRepaired, "line"), "not UTF-8; the wrong bytes"))
    }
    return skipped
  }
}
