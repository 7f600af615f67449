/// The help's lines.
enum Help {
  static var program: [String] {
    [
      "Reads logs, groups their errors into issues, and keeps the issues in a store of JSON files.", "",
    ] + rows(([.read] + Verb.all).map { ($0.usage, $0.summary) }) + [
      "", "An ID is an issue's number (12 or #12), its id, or a beginning of the id that only one issue has.", "",
      "Options, anywhere on the line:",
    ] + rows((Verb.read.options + Option.everywhere).map { (label($0), $0.summary) }) + [
      "", "triage VERB --help tells about a verb. A directory that is named like a verb is given as ./list.",
    ]
  }

  static func verb(_ verb: Verb) -> [String] {
    [verb.usage, "", "  \(verb.summary)"] + verb.notes.map { "  \($0)" } + ["", "Options:"]
      + rows(verb.allOptions.map { (label($0), $0.summary) })
  }

  private static func label(_ option: Option) -> String {
    option.value.map { "\(option.name) \($0)" } ?? option.name
  }

  private static func rows(_ rows: [(String, String)]) -> [String] {
    let width = min(rows.map { TerminalText.width($0.0) }.max() ?? 0, 30)
    return rows.flatMap { label, summary in
      TerminalText.width(label) > width
        ? ["  " + label, String(repeating: " ", count: width + 4) + summary]
        : ["  " + TerminalText.padded(label, to: width) + "  " + summary]
    }
  }
}
