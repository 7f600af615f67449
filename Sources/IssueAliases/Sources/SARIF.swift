extension AliasSource {
  /// SARIF 2.1.0.
  static let sarif = [
    AliasSource(
      "sarif", "SARIF", ["https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"],
      otherNames: ["sarif-2.1.0"],
      parts: ["sarif-level", "sarif-kind", "sarif-baseline", "sarif-suppression"]),
    AliasSource(
      "sarif-level", "SARIF result levels",
      ["https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317648"],
      otherNames: ["sarif-levels"],
      #"""
      level high: error
      level medium: warning
      level low: note | none
      """#),
    AliasSource(
      "sarif-kind", "SARIF result kinds",
      ["https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317647"],
      otherNames: ["sarif-kinds"],
      #"""
      status open: fail | review
      status resolved: pass
      # Open says that the tool had too little information to tell whether there is a problem.
      status none: open | informational | notApplicable
      """#),
    AliasSource(
      "sarif-baseline", "SARIF baseline states",
      ["https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317662"],
      otherNames: ["sarif-baseline-state", "sarif-baselinestate"],
      #"""
      status open: new | unchanged | updated | existing
      status resolved: absent
      """#),
    AliasSource(
      "sarif-suppression", "SARIF suppressions",
      ["https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317733"],
      otherNames: ["sarif-suppressions"],
      #"""
      status accepted: accepted | inSource | external
      status in_progress: underReview
      # The wish to suppress it was turned down, so the problem stands.
      status open: rejected
      """#),
  ]
}
