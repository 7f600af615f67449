/// What a run of the contract found.
public struct ContractReport: Hashable, Sendable {
  /// The result of one requirement.
  public struct Entry: Hashable, Sendable {
    /// The requirement's name.
    public let name: String
    /// The part of the contract that it belongs to.
    public let level: ContractLevel
    /// How it was violated, if it was.
    public internal(set) var violation: ContractViolation?
    /// Why it does not apply, if it does not.
    public internal(set) var skipReason: String?

    init(name: String, level: ContractLevel) {
      self.name = name
      self.level = level
    }
  }

  /// The results in the order of the requirements.
  public let entries: [Entry]

  /// The names of the requirements that were met.
  public var passed: [String] { entries.filter { $0.violation == nil && $0.skipReason == nil }.map(\.name) }
  /// The violations.
  public var failed: [ContractViolation] { entries.compactMap(\.violation) }
  /// The requirements that do not apply, with the reasons.
  public var skipped: [Entry] { entries.filter { $0.skipReason != nil } }
  /// Whether nothing was violated.
  public var isPassed: Bool { failed.isEmpty }
}

extension ContractReport: CustomStringConvertible {
  /// One page: a line for each level, the reasons for what was skipped, and the first violations in full.
  public var description: String {
    var lines = ["Storage contract: \(passed.count) passed, \(failed.count) failed, \(skipped.count) skipped"]
    for level in ContractLevel.all {
      let members = entries.filter { $0.level == level }
      guard !members.isEmpty else { continue }
      let failures = members.count { $0.violation != nil }
      let skips = members.count { $0.skipReason != nil }
      lines.append("  \(level): \(members.count - failures - skips) passed, \(failures) failed, \(skips) skipped")
    }
    for reason in Set(skipped.compactMap(\.skipReason)).sorted() { lines.append("skipped: \(reason)") }
    lines += failed.prefix(ContractReport.shownViolations).map { "FAILED \($0)" }
    let more = failed.dropFirst(ContractReport.shownViolations)
    if !more.isEmpty { lines.append("and \(more.count) more: " + more.map(\.requirement).joined(separator: ", ")) }
    return lines.joined(separator: "\n")
  }

  private static let shownViolations = 10
}
