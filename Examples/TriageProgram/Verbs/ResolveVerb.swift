internal import IssueKit

extension Verb {
  /// Resolves an issue.
  static let resolve = Verb(
    name: "resolve", synopsis: "ID --version V", summary: "say that an issue is fixed in a version",
    notes: ["It comes back as regressed when a strictly newer version shows it again."], words: 1...1,
    options: [.version]
  ) { call in
    guard let version = call.arguments.value(.version) else {
      throw Failure.usage("in which version is it fixed? say: triage resolve \(call.word(0)) --version V")
    }
    try await call.withDesk(.changing) { desk in
      let issue = try await desk.issue(call.word(0))
      let moved = try await desk.tracker.resolve(
        issue.id, inVersion: version, in: desk.scope, by: desk.actor)
      try call.print([call.screen.moved(moved, " in \(version)")])
    }
  }
}
