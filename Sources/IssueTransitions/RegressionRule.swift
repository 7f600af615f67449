internal import IssueModels

/// Whether an event makes a resolved issue regress.
///
/// Only a strictly newer version does (checklist S2.62–S2.64); versions are compared by value, so that an old client
/// that still reports the error wakes nobody.
public enum RegressionRule: Sendable {
  /// What the rule found.
  public struct Verdict: Hashable, Sendable {
    /// Whether the issue regresses.
    public let regresses: Bool
    /// The comparison, for the audit trail: `2.1.0 > 2.0.3`; `nil` when one of the versions is missing.
    public let comparison: String?
  }

  /// Compares an event's version with the one in which the issue was resolved.
  public static func decide(eventVersion: String?, resolvedAtVersion: String?) -> Verdict {
    guard let eventVersion, let resolvedAtVersion else { return Verdict(regresses: false, comparison: nil) }
    let event = AppVersion(eventVersion)
    let resolved = AppVersion(resolvedAtVersion)
    let sign = event == resolved ? "=" : event < resolved ? "<" : ">"
    return Verdict(
      regresses: event.isNewer(than: resolved), comparison: "\(eventVersion) \(sign) \(resolvedAtVersion)")
  }
}
