internal import IssueKit

extension Verb {
  /// Comments on an issue.
  static let comment = Verb(
    name: "comment", synopsis: "ID TEXT", summary: "write a comment on an issue",
    notes: ["Several words are one text; after -- words may begin with a dash."], words: 2...Int.max
  ) { call in
    try await call.withDesk(.changing) { desk in
      let issue = try await desk.issue(call.word(0))
      let text = call.arguments.words.dropFirst().joined(separator: " ")
      try await desk.tracker.issues.comment(text, on: issue.id, in: desk.scope, by: desk.actor)
      try call.print([
        call.screen.line("#\(issue.number) has a comment of \(desk.actor.name): \(text)", within: call.screen.width)
      ])
    }
  }
}
