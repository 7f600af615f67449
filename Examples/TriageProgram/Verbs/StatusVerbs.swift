internal import IssueKit

extension Verb {
  /// Takes an issue up.
  static let start = Verb(
    name: "start", synopsis: "ID", summary: "say that you work on an issue", words: 1...1
  ) { try await move($0, to: .inProgress) }

  /// Opens an issue again.
  static let reopen = Verb(
    name: "reopen", synopsis: "ID", summary: "make an issue new again", words: 1...1
  ) { try await move($0, to: .new) }

  /// Silences an issue.
  static let silence = Verb(
    name: "silence", synopsis: "ID", summary: "count an issue on, but tell nobody", words: 1...1
  ) { try await move($0, to: .silenced) }

  private static func move(_ call: Call, to status: ErrorIssue.Status) async throws {
    try await call.withDesk(.changing) { desk in
      let issue = try await desk.issue(call.word(0))
      let moved = try await desk.tracker.setStatus(issue.id, to: status, in: desk.scope, by: desk.actor)
      try call.print([call.screen.moved(moved)])
    }
  }
}

extension Screen {
  /// What a move came to, in one line.
  func moved(_ issue: Issue<ErrorIssue>, _ addition: String = "") -> String {
    line("#\(issue.number) is \(StatusText.name(issue.status))\(addition): \(issue.title)", within: width)
  }
}
