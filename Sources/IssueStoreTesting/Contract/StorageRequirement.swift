public import IssueStorage

/// One requirement of the storage contract, as a value that any program or test framework can check.
///
///     for requirement in StorageContract.all {
///       try await requirement.check(make: { MyStore() })
///     }
public struct StorageRequirement: Sendable {
  /// Makes an empty storage. Every requirement makes its own, some several.
  public typealias Make = @Sendable () async throws -> any IssueStorage
  /// Closes a storage and opens what it kept again.
  public typealias Reopen = @Sendable (any IssueStorage) async throws -> any IssueStorage

  /// The requirement's stable name, such as `fetch.order`.
  public let name: String
  /// What it demands, in one sentence.
  public let demand: String
  /// The part of the contract that it belongs to.
  public let level: ContractLevel
  /// Whether a seed decides what it does.
  public let isRandom: Bool
  private let body: @Sendable (Probe) async throws -> Void

  init(
    _ name: String, _ demand: String, _ level: ContractLevel, isRandom: Bool = false,
    _ body: @escaping @Sendable (Probe) async throws -> Void
  ) {
    self.name = name
    self.demand = demand
    self.level = level
    self.isRandom = isRandom
    self.body = body
  }

  /// Checks the requirement over storages that `make` makes.
  ///
  /// - Parameters:
  ///   - make: Makes an empty storage.
  ///   - reopen: Closes a storage and opens it again; `nil` for a storage that keeps nothing.
  ///   - seed: What the random requirements start from. The same seed does the same.
  /// - Returns: Whether it was met or does not apply.
  /// - Throws: ``ContractViolation`` and nothing else; an unexpected error of the storage is one too.
  @discardableResult
  public func check(make: @escaping Make, reopen: Reopen? = nil, seed: UInt64 = 1) async throws -> ContractOutcome {
    let probe = Probe(requirement: name, seed: seed, isRandom: isRandom, makeStorage: make, reopenStorage: reopen)
    do {
      try await body(probe)
      return .passed
    } catch let violation as ContractViolation {
      throw violation
    } catch let skip as ContractSkip {
      return .skipped(reason: skip.reason)
    } catch {
      throw probe.violation(expected: demand, seen: "the unexpected error \(error)")
    }
  }
}
