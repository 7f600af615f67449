internal import IssueModels

/// What a foreign word describes.
public enum AliasField: String, Codable, CaseIterable, Sendable {
  /// Where a problem stands: ``CanonicalStatus``.
  case status
  /// How bad it is: `Severity`.
  case severity
  /// How soon it should be seen to: `Priority`.
  case priority

  /// The words that a foreign word of this field can become.
  public var canonicalWords: [String] {
    switch self {
    case .status: CanonicalStatus.allCases.map(\.rawValue)
    case .severity: Severity.allCases.map(\.rawValue)
    case .priority: Priority.allCases.map(\.rawValue)
    }
  }
}
