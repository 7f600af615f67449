/// A requirement that a storage does not meet: which, what was expected and what was seen.
public struct ContractViolation: Error, Hashable, Sendable {
  /// The requirement's name.
  public let requirement: String
  /// What the contract demands.
  public let expected: String
  /// What the storage did.
  public let seen: String
  /// The seed that replays the violation, where the requirement is a random one.
  public let seed: UInt64?

  /// Makes a violation.
  public init(requirement: String, expected: String, seen: String, seed: UInt64? = nil) {
    self.requirement = requirement
    self.expected = expected
    self.seen = seen
    self.seed = seed
  }
}

extension ContractViolation: CustomStringConvertible {
  /// Requirement, expectation and observation, and the seed that replays them.
  public var description: String {
    let replay = seed.map { "\n  replay with: seed \($0)" } ?? ""
    return "\(requirement)\n  expected: \(expected)\n  seen: \(seen)\(replay)"
  }
}
