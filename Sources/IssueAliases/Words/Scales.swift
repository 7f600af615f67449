public import IssueModels

extension Severity {
  /// What a priority says as a severity: low is info, medium is warning, high and critical are error.
  ///
  /// The other way is `Priority.init(_:)`; `Severity(Priority(severity)) == severity` for each severity.
  public init(_ priority: Priority) {
    switch priority {
    case .low: self = .info
    case .medium: self = .warning
    case .high, .critical: self = .error
    }
  }
}

extension Priority {
  /// What a severity says as a priority: info is low, warning is medium, error is high. No severity says critical.
  public init(_ severity: Severity) {
    switch severity {
    case .info: self = .low
    case .warning: self = .medium
    case .error: self = .high
    }
  }
}
