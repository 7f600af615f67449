extension AliasSource {
  /// The products that this one stands in for, each by its own page.
  static let seeds = [
    AliasSource(
      "seed-000", "Data-quality issues and record issues", ["seed 000"],
      otherNames: [
        "000", "seed0", "data-quality", "data-quality-issues", "quality-issues", "record-issues", "external-sync",
        "error-table", "custom", "manual",
      ],
      #"""
      status open: open | active | new
      status in_progress: in_progress
      status resolved: resolved | closed | fixed
      status accepted: accepted
      level critical: critical
      level high: high | error
      level medium: medium | warning
      level low: low | info
      """#),
    AliasSource(
      "seed-001", "Correlated incidents", ["seed 001"],
      otherNames: ["001", "seed1", "incidents", "quality-incidents"],
      #"""
      status open: open
      status in_progress: investigating
      status resolved: resolved
      level critical: critical
      level high: high
      level medium: medium
      level low: low
      """#),
    AliasSource(
      "seed-002", "Error issues", ["seed 002"],
      otherNames: ["002", "seed2", "owlmetry", "error-issues"],
      #"""
      status open: new | regressed
      status in_progress: in_progress
      status resolved: resolved
      status silenced: silenced | snoozed
      level critical: fatal
      level high: error
      level medium: warning | warn
      level low: info | debug
      """#),
    AliasSource(
      "seed-003", "Agent findings", ["seed 003"],
      otherNames: ["003", "seed3", "atlas", "findings", "agent-findings"],
      #"""
      status open: open
      status in_progress: in_progress
      status resolved: resolved
      status rejected: rejected
      level high: high
      level medium: medium
      level low: low
      """#),
    AliasSource(
      "seed-004", "User-reported content issues", ["seed 004", "decision D35"],
      otherNames: ["004", "seed4", "user-reports", "content-issues", "app-issue"],
      #"""
      # Only NotReviewed is on the page; the others are decision D35.
      status open: NotReviewed
      status in_progress: InReview
      status resolved: Reviewed | Resolved | Closed
      status rejected: Dismissed
      """#),
  ]
}
