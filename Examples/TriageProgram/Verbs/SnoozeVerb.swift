internal import IssueKit

extension Verb {
  /// Puts an issue to sleep.
  static let snooze = Verb(
    name: "snooze", synopsis: "ID [--until TIME | --occurrences N | --users N]", summary: "put an issue to sleep",
    notes: ["It wakes when it occurs again, or when the time has come or so many more occurrences or users were seen."],
    words: 1...1, options: [.until, .occurrences, .users]
  ) { call in
    let condition = try condition(call)
    try await call.withDesk(.changing) { desk in
      let issue = try await desk.issue(call.word(0))
      let moved = try await desk.tracker.snooze(
        issue.id, until: condition, in: desk.scope, by: desk.actor)
      try call.print([call.screen.moved(moved)])
    }
  }

  private static func condition(_ call: Call) throws -> Snooze.Condition {
    let arguments = call.arguments
    guard [Option.until, .occurrences, .users].filter(arguments.has).count < 2 else {
      throw Failure.usage("give one of --until, --occurrences and --users")
    }
    if let count = try arguments.count(.occurrences) { return .occurrences(count) }
    if let count = try arguments.count(.users) { return .users(count) }
    guard let text = arguments.value(.until) else { return .nextOccurrence }
    guard let time = TimeText.parse(text, now: call.now) else {
      throw Failure.usage("--until takes 2026-01-31, 2026-01-31T09:00:00Z, or 12h, 3d, 2w; not '\(text)'")
    }
    guard time > call.now else { throw Failure.usage("--until \(text) is past") }
    return .time(time)
  }
}
