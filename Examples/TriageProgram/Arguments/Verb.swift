/// Something that the program can be told to do.
package struct Verb: Sendable {
  /// The word that asks for it; empty for reading logs, which needs no word.
  package let name: String
  /// What follows the word, as the help writes it.
  package let synopsis: String
  /// What it does, in one line.
  package let summary: String
  /// What else there is to know.
  package var notes: [String] = []
  /// How many words it takes.
  package let words: ClosedRange<Int>
  /// The options of its own.
  package var options: [Option] = []
  /// Does it.
  let run: @Sendable (Call) async throws -> Void

  /// Every verb, in the order of the help.
  package static let all: [Verb] = [
    list, show, explain, resolve, start, reopen, snooze, silence, comment, merge, unmerge, fingerprint, normalize,
    verify,
  ]

  /// The options that it takes.
  package var allOptions: [Option] { options + Option.everywhere }
  /// How it is called.
  var invocation: String { name.isEmpty ? "triage PATH..." : "triage \(name)" }
  /// How it is called, with what it takes.
  package var usage: String {
    synopsis.isEmpty ? invocation : name.isEmpty ? "triage \(synopsis)" : "\(invocation) \(synopsis)"
  }
}
