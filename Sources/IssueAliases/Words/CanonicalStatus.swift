/// What a status word of another system says about a problem.
public enum CanonicalStatus: String, Codable, CaseIterable, Sendable {
  /// A problem that nobody has taken.
  case open
  /// Acknowledged, worked on, or on hold.
  case inProgress = "in_progress"
  /// Gone, or the check passes.
  case resolved
  /// Real, and decided to be lived with: risk accepted, will not be fixed.
  case accepted
  /// Not a real problem, or not one of its own: false positive, invalid, duplicate.
  case rejected
  /// Goes on, but nobody wants to hear of it: muted, snoozed, archived, in downtime.
  case silenced
  /// Says nothing about a problem: queued, running, not evaluated. Its word is `none`.
  case nothing = "none"
}
