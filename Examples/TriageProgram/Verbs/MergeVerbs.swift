internal import IssueKit

extension Verb {
  /// Merges two issues.
  static let merge = Verb(
    name: "merge", synopsis: "SOURCE TARGET", summary: "make two issues one; the target stays",
    notes: ["What comes in for either counts for the target from then on. triage unmerge takes them apart again."],
    words: 2...2
  ) { call in
    try await call.withDesk(.changing) { desk in
      let source = try await desk.issue(call.word(0))
      let target = try await desk.issue(call.word(1))
      let merged = try await desk.tracker.merge(source.id, into: target.id, in: desk.scope, by: desk.actor)
      let count = NumberText.counted(merged.details.stats.occurrences, "occurrence")
      try call.print([
        call.screen.line(
          "#\(source.number) is now part of #\(merged.number) with \(count): \(merged.title)",
          within: call.screen.width)
      ])
    }
  }

  /// Undoes a merge.
  static let unmerge = Verb(
    name: "unmerge", synopsis: "SOURCE", summary: "take an issue out of the one that it was merged into", words: 1...1
  ) { call in
    try await call.withDesk(.changing) { desk in
      let source = try await desk.issue(call.word(0), isMerged: true)
      let (target, restored) = try await desk.tracker.unmerge(source.id, in: desk.scope, by: desk.actor)
      let counts = [restored, target].map { NumberText.counted($0.details.stats.occurrences, "occurrence") }
      try call.print([
        call.screen.line(
          "#\(restored.number) with \(counts[0]) is no longer part of #\(target.number) with \(counts[1])",
          within: call.screen.width)
      ])
    }
  }
}
