internal import IssueKit
internal import TriageLogs

/// What stands under the table: where the issues are, what was read, found and left out, and what to type next.
struct ReadingFacts {
  /// How many things that were left out are named.
  static let namedSkips = 8

  let tally: ReadingTally
  /// How long the reading took, in milliseconds; at least 1.
  let elapsed: Int64
  /// How many issues the logs show.
  let issues: Int
  /// The most frequent one.
  let first: Int?
  /// How many issues the project has.
  let total: Int

  func lines(_ call: Call) -> [String] {
    let screen = call.screen
    let room = screen.width - 8
    func wrapped(_ text: String) -> [String] {
      TerminalText.wrapped(text.split(separator: " ").map(String.init), separator: " ", to: room)
    }
    let facts: [(label: String, lines: [String])] = [
      ("Store", [store(call)]), ("Read", wrapped(read)), ("Found", wrapped(found)),
      (
        "Formats", TerminalText.wrapped(formats, separator: ", ", to: room)
      ),
      ("Skipped", skipped.map { screen.line($0, within: room) }), ("Next", next(call)),
    ]
    return facts.flatMap { fact in
      fact.lines.enumerated().map { index, line in
        screen.styled(TerminalText.padded(index == 0 ? fact.label : "", to: 8), .dim) + line
      }
    }
  }

  /// Whole, however long, so that it can be copied.
  private func store(_ call: Call) -> String {
    call.screen.line(call.directory) + ", project \(call.screen.line(call.project)), "
      + NumberText.counted(total, "issue")
  }

  private var read: String {
    let seconds = Double(elapsed) / 1_000
    let megabytes = Double(tally.counters.bytes) / 1_000_000
    let lines = tally.counters.lines
    return NumberText.counted(tally.formats.values.reduce(0, +), "file") + ", " + NumberText.counted(lines, "line")
      + ", \(NumberText.decimal(megabytes)) MB in \(NumberText.decimal(seconds)) s "
      + "(\(NumberText.grouped(Int(Double(lines) / seconds))) lines/s, \(NumberText.decimal(megabytes / seconds)) MB/s)"
  }

  private var found: String {
    var changes = ["\(NumberText.grouped(tally.created)) new"]
    if tally.regressed > 0 { changes.append("\(NumberText.grouped(tally.regressed)) regressed") }
    if tally.woken > 0 { changes.append("\(NumberText.grouped(tally.woken)) woke up") }
    return NumberText.counted(tally.errors, "error") + " (\(NumberText.grouped(tally.added)) new) in "
      + NumberText.counted(issues, "issue") + " (\(changes.joined(separator: ", "))); times are UTC"
  }

  private var formats: [String] {
    tally.formats.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
      .map { "\($0.key.name) \($0.value)" }
  }

  private var skipped: [String] {
    let counters = tally.counters
    var skipped = tally.skipped.map { "\($0.name): \($0.reason)" }
    if counters.linesCut > 0 {
      skipped.append("the rest of \(NumberText.counted(counters.linesCut, "line")) longer than 64 KiB")
    }
    if counters.entriesCut > 0 {
      skipped.append("the rest of \(NumberText.counted(counters.entriesCut, "very long entry", "very long entries"))")
    }
    if counters.linesRepaired > 0 {
      skipped.append("what is not UTF-8 in \(NumberText.counted(counters.linesRepaired, "line"))")
    }
    let rest = skipped.count - ReadingFacts.namedSkips
    return skipped.prefix(ReadingFacts.namedSkips) + (rest > 0 ? ["... and \(NumberText.grouped(rest)) more"] : [])
  }

  private func next(_ call: Call) -> [String] {
    guard let first else { return [] }
    let options = [Option.store, .project].map { option in
      call.arguments.value(option).map { " \(option.name) \(ShellWord.quoted(call.screen.line($0)))" } ?? ""
    }.joined()
    return ["show \(first)", "explain \(first)", "resolve \(first) --version V"].map { "triage \($0)\(options)" }
  }
}
