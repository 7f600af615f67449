/// How bad a problem is, on the scale of data-quality records (checklist S0.61).
public enum Severity: String, Codable, CaseIterable, Sendable {
  /// Worth knowing.
  case info
  /// Not yet wrong.
  case warning
  /// Wrong.
  case error
}

extension Severity: Comparable {
  /// Info is the least.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
