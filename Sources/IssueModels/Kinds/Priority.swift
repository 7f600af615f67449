/// How soon an issue should be seen to (checklist S0.13).
public enum Priority: String, Codable, CaseIterable, Sendable {
  /// When there is nothing better to do.
  case low
  /// In its turn; what an issue has when nobody says (decision D5).
  case medium
  /// Before others.
  case high
  /// Now.
  case critical
}

extension Priority: Comparable {
  /// Low is the least.
  public static func < (left: Priority, right: Priority) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    case .critical: 3
    }
  }
}
