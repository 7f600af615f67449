internal import IssueKit

extension Verb {
  /// Explains a grouping.
  static let explain = Verb(
    name: "explain", synopsis: "ID", summary: "tell why these lines are one issue",
    notes: ["For each fingerprint: the text as it came, what became of it, and the rule behind every replaced span."],
    words: 1...1
  ) { call in
    try await call.withDesk(.reading) { desk in
      let issue = try await desk.issue(call.word(0))
      let screen = call.screen
      var lines = [screen.styled(screen.line("#\(issue.number) \(issue.title)", within: screen.width), .bold)]
      for (record, explanation) in try await desk.tracker.explain(issue.id, in: desk.scope) {
        lines += [""] + ExplanationSheet(record, explanation).lines(screen)
      }
      try call.print(lines)
    }
  }
}
