/// The storage contract as code: what `IssueStorage` says in words, for whoever writes a backend.
///
///     let report = await StorageContract.run(make: { MyStore() })
///     print(report)
public enum StorageContract: Sendable {
  /// Every requirement, level by level.
  public static let all: [StorageRequirement] =
    fetching + committing + refusing + uniqueness + sequences + order + scanning + paging + filtering + listing
    + stability + fidelity + concurrency + isolation + feed + durability + random

  /// Checks the requirements of some levels one after the other and tells the result of each.
  ///
  /// - Parameters:
  ///   - make: Makes an empty storage.
  ///   - reopen: Closes a storage and opens what it kept again; without it the durability level is skipped.
  ///   - levels: The levels to check; all by default.
  ///   - seed: What the random requirements start from.
  public static func run(
    make: @escaping StorageRequirement.Make, reopen: StorageRequirement.Reopen? = nil,
    levels: Set<ContractLevel> = Set(ContractLevel.all), seed: UInt64 = 1
  ) async -> ContractReport {
    var entries: [ContractReport.Entry] = []
    for requirement in all where levels.contains(requirement.level) {
      var entry = ContractReport.Entry(name: requirement.name, level: requirement.level)
      do {
        if case .skipped(let reason) = try await requirement.check(make: make, reopen: reopen, seed: seed) {
          entry.skipReason = reason
        }
      } catch {
        entry.violation =
          error as? ContractViolation
          ?? ContractViolation(requirement: requirement.name, expected: requirement.demand, seen: "\(error)")
      }
      entries.append(entry)
    }
    return ContractReport(entries: entries)
  }
}
