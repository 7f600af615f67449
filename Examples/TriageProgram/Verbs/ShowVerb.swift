internal import IssueKit

extension Verb {
  /// Shows one issue.
  static let show = Verb(
    name: "show", synopsis: "ID", summary: "show an issue: details, occurrences, comments, history", words: 1...1,
    options: [.json]
  ) { call in
    try await call.withDesk(.reading) { desk in
      let issue = try await desk.issue(call.word(0))
      let size = call.arguments.has(.json) ? PageRequest.maximumSize : IssueSheet.occurrences
      let detail = try await desk.tracker.detail(issue.id, in: desk.scope, occurrences: .cursor(size: size))
      let history = try await desk.tracker.issues.history(of: issue.id, in: desk.scope).items
      if call.arguments.has(.json) {
        return try call.surroundings.output.write(
          JSONLine.bytes { writer in
            try writer.beginObject()
            try writer.field("issue", detail.issue)
            try array("fingerprints", &writer, detail.fingerprints) { try $0.value($1) }
            try array("occurrences", &writer, detail.occurrences.items) { try $1.write(to: &$0) }
            try array("comments", &writer, detail.comments) { try $1.write(to: &$0) }
            try array("history", &writer, history) { try $1.write(to: &$0) }
            try writer.endObject()
          })
      }
      let rate = try await OccurrenceRates([issue], desk).cells(issue.id, count: 2 * IssueTable.rateCells)
      let fingerprints = try await desk.tracker.fingerprints(of: issue.id, in: desk.scope)
      try call.print(IssueSheet(detail, fingerprints, history, rate).lines(call.screen))
    }
  }

  private static func array<Element>(
    _ key: String, _ writer: inout JSONWriter, _ elements: [Element],
    _ write: (inout JSONWriter, Element) throws -> Void
  ) throws {
    try writer.key(key)
    try writer.beginArray()
    for element in elements { try write(&writer, element) }
    try writer.endArray()
  }
}
