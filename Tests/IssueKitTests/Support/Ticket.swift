import IssueKit

/// A kind that uses everything that a kind can say.
enum Ticket: IssueKind {
  enum Status: String, IssueStatus { case new, open, fixed, closed }

  struct Details: IssueDetails {
    var area: String?
    var effort = 1
    var labels: [String] = []
    var fixedIn: String?
  }

  static let name = "ticket"

  static let workflow = Workflow<Status>(
    initial: .new,
    moves: [.new: [.open, .fixed], .open: [.new, .fixed], .fixed: [.open, .closed]],
    automaticMoves: [.closed: [.open]],
    requirements: [.fixed: ["fixed_in"]],
    clears: [.new: ["fixed_in"], .open: ["fixed_in"]])

  static let fields = [
    IndexedField<Ticket>("area", value: { .text($0.area) }),
    IndexedField<Ticket>("effort", value: { .int(Int64($0.effort)) }),
    IndexedField<Ticket>("label", values: { issue in issue.labels.map { FieldValue.text($0) } }),
  ]

  static let sortKeys = [IssueSort<Ticket>("effort") { .int(Int64($0.effort)) }]

  static func apply(_ transition: Transition<Status>, to issue: inout Issue<Ticket>, at now: Timestamp) {
    if transition.cleared.contains("fixed_in") { issue.fixedIn = nil }
    if let version = transition.inputs["fixed_in"] { issue.fixedIn = version }
  }
}
