internal import IssueKit

/// How statuses are shown.
enum StatusText {
  static func name(_ status: ErrorIssue.Status) -> String {
    status == .inProgress ? "in progress" : status.rawValue
  }

  static func style(_ status: ErrorIssue.Status) -> Style {
    switch status {
    case .new: .yellow
    case .inProgress: .cyan
    case .resolved: .green
    case .regressed: .red
    case .silenced, .snoozed: .dim
    }
  }
}
