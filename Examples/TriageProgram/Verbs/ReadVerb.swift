internal import IssueKit

extension Verb {
  /// Reads logs: the main job.
  static let read = Verb(
    name: "", synopsis: "PATH...", summary: "read log files and directories of them, and print the issues found",
    notes: [
      "The format is told by looking: syslog, nginx, PostgreSQL, Java, Python, Node.js, logfmt, JSON lines, plain.",
      "Reading a log again adds only what is new in it. - is standard input.",
    ], words: 1...Int.max, options: [.top, .all]
  ) { call in
    let top = try call.arguments.count(.top) ?? 20
    guard !call.arguments.words.isEmpty else { throw Failure.usage("no logs are named; say: triage PATH...") }
    try refuseMisspelledVerb(call)
    let files = try LogFiles(call.arguments.words, except: call.directory)
    let start = call.surroundings.uptime()
    var progress = Progress(call.surroundings, call.screen, total: files.totalSize)
    try await call.withDesk(.taking) { desk in
      var intake = LogIntake(
        tracker: desk.tracker, scope: desk.scope, now: call.surroundings.environment.now)
      do {
        try await intake.read(files, &progress)
      } catch {
        progress.end()
        throw error
      }
      let elapsed = max(call.surroundings.uptime() - start, 1)
      let report = try await ReadingReport(intake.tally, desk, elapsed: elapsed)
      try call.print(report.lines(call, top: call.arguments.has(.all) ? Int.max : top))
    }
  }

  private static func refuseMisspelledVerb(_ call: Call) throws {
    let word = call.word(0)
    guard call.arguments.mayBeVerb, word != "-", SystemCalls.status(word) == nil,
      !word.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") })
    else { return }
    let near = NearestWord.find(word, in: Verb.all.map(\.name)).map { "; did you mean '\($0)'?" }
    throw Failure.usage("'\(word)' is neither a verb nor a file\(near ?? "; see triage --help")")
  }
}
