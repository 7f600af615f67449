import IssueJSON
import IssueModels

/// A kind of issue for the tests, with the six statuses of seed 002 and its rules (checklist S2.40–S2.51).
enum Fault: IssueKind {
  enum Status: String, IssueStatus {
    case new
    case inProgress = "in_progress"
    case resolved
    case silenced
    case regressed
    case snoozed
  }

  struct Details: IssueDetails {
    var module: String
  }

  static let name = "fault"

  static let workflow = Workflow<Status>(
    initial: .new,
    moves: [
      .new: [.inProgress, .resolved, .silenced, .snoozed],
      .inProgress: [.new, .resolved, .silenced, .snoozed],
      .resolved: [.new, .silenced, .snoozed],
      .regressed: [.inProgress, .resolved, .silenced, .snoozed],
      .silenced: [.new, .inProgress, .resolved, .snoozed],
      .snoozed: [.new, .inProgress, .resolved, .silenced],
    ],
    automaticMoves: [.resolved: [.regressed], .snoozed: [.new]],
    requirements: [.resolved: [.resolvedAtVersion]],
    clears: [.new: [.resolvedAtVersion], .inProgress: [.resolvedAtVersion], .regressed: [.resolvedAtVersion]],
    selfMove: .refused)
}

extension Issue<Fault> {
  /// An issue with a number that is also its id and its creation time.
  static func numbered(_ number: Int, at time: Int64 = 0) throws -> Issue<Fault> {
    Issue<Fault>(
      id: IssueID(RecordID(high: 0, low: UInt64(number))), number: number, scope: try Scope("test"),
      title: "Fault \(number)", status: .new, reporter: .system(), createdAt: Timestamp(milliseconds: time),
      details: .init(module: "m\(number)"))
  }
}

/// An issue of the tests' kind, under a name that test frameworks do not have.
typealias FaultIssue = Issue<Fault>
