/// An option of the command line. Its meaning is one, whichever verb it is given to.
package struct Option: Sendable, Equatable {
  /// The option as it is typed, such as `--store`.
  package let name: String
  /// What its value is called in the help; `nil` when it takes none.
  package let value: String?
  /// One line for the help.
  package let summary: String

  static let store = Option(
    name: "--store", value: "DIR", summary: "where the issues are kept; ./triage-store unless told")
  static let project = Option(
    name: "--project", value: "NAME", summary: "whose issues: a store holds many projects apart; logs unless told")
  static let actor = Option(name: "--as", value: "NAME", summary: "who does it; $USER unless told")
  static let help = Option(name: "--help", value: nil, summary: "tell about the program, or about a verb")
  static let top = Option(name: "--top", value: "N", summary: "how many issues to print; 20 unless told")
  static let all = Option(name: "--all", value: nil, summary: "print all issues")
  static let json = Option(name: "--json", value: nil, summary: "print JSON lines")
  static let status = Option(
    name: "--status", value: "S",
    summary: "only new, in_progress, resolved, regressed, silenced or snoozed; several with commas")
  static let sort = Option(
    name: "--sort", value: "KEY", summary: "last_seen (unless told), occurrences, created or activity")
  static let limit = Option(name: "--limit", value: "N", summary: "how many issues to print; 50 unless told")
  static let version = Option(name: "--version", value: "V", summary: "the version that has the fix")
  static let until = Option(
    name: "--until", value: "TIME", summary: "wake at 2026-01-31, 2026-01-31T09:00:00Z, or in 12h, 3d, 2w")
  static let occurrences = Option(name: "--occurrences", value: "N", summary: "wake after N more occurrences")
  static let users = Option(name: "--users", value: "N", summary: "wake after N more users")
  static let grouper = Option(name: "--grouper", value: "NAME", summary: "standard (unless told) or owlmetry")
  static let source = Option(name: "--source", value: "NAME", summary: "whose words they are, such as jira")
  static let field = Option(name: "--field", value: "FIELD", summary: "status, severity or priority")
  static let listSources = Option(name: "--list-sources", value: nil, summary: "name the sources")

  /// The options of every verb.
  package static let everywhere = [store, project, actor, help]
  /// Every option.
  package static let known =
    everywhere + [
      top, all, json, status, sort, limit, version, until, occurrences, users, grouper, source, field, listSources,
    ]
}
