/// What became of a requirement that was not violated.
public enum ContractOutcome: Hashable, Sendable {
  /// The storage meets it.
  case passed
  /// It does not apply to this storage, and why.
  case skipped(reason: String)
}

/// Thrown inside a requirement that does not apply.
struct ContractSkip: Error {
  let reason: String
}
