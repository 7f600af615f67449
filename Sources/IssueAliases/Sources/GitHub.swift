extension AliasSource {
  /// GitHub's issues and alerts.
  static let github = [
    AliasSource(
      "github", "GitHub", ["https://docs.github.com/en/rest"], otherNames: ["gh"],
      parts: [
        "github-issues", "github-code-scanning", "github-secret-scanning", "github-dependabot", "github-advisories",
      ],
      #"""
      # Issues are closed more often than advisories are turned down.
      status resolved: closed
      # Critical is the top of the security severities.
      level critical: critical
      """#),
    AliasSource(
      "github-issues", "GitHub issues, projects and pull requests",
      [
        "https://docs.github.com/en/rest/issues/issues",
        "https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels",
        "https://docs.github.com/en/issues/planning-and-tracking-with-projects",
      ],
      otherNames: ["github-issue", "github-projects"],
      #"""
      status open: open | reopened | Todo | Backlog | Ready
      status in_progress: In Progress | In review
      status resolved: closed | completed | merged | Done
      # Won't fix, cannot reproduce, stale.
      status accepted: not_planned
      status rejected: duplicate
      # Labels.
      status accepted: wontfix
      status rejected: invalid
      level critical: Urgent | P0
      level high: High | P1
      level medium: Medium | P2
      level low: Low | P3
      """#),
    AliasSource(
      "github-code-scanning", "GitHub code scanning",
      [
        "https://docs.github.com/en/rest/code-scanning/code-scanning",
        "https://docs.github.com/en/code-security/code-scanning/managing-code-scanning-alerts",
      ],
      otherNames: ["code-scanning", "codeql", "github-codeql", "github-code-scanning-alerts"],
      #"""
      status open: open
      status resolved: fixed | closed
      # Without its reason a dismissal says that nothing needs to be done.
      status rejected: dismissed | auto_dismissed
      status rejected: false positive | used in tests
      status accepted: won't fix
      level critical: critical
      level high: error | high
      level medium: warning | medium
      level low: note | none | low
      """#),
    AliasSource(
      "github-secret-scanning", "GitHub secret scanning",
      [
        "https://docs.github.com/en/rest/secret-scanning/secret-scanning",
        "https://docs.github.com/en/code-security/secret-scanning/managing-alerts-from-secret-scanning",
      ],
      otherNames: ["secret-scanning", "github-secret-scanning-alerts"],
      #"""
      status open: open | active | will_fix_later | reopened
      status resolved: resolved | revoked | inactive | closed
      status accepted: wont_fix
      # With its pattern gone or changed the match is no longer held for a secret.
      status rejected: false_positive | used_in_tests | pattern_deleted | pattern_edited
      status silenced: hidden_by_config
      # The validity of a secret that was not checked.
      status none: unknown
      """#),
    AliasSource(
      "github-dependabot", "GitHub Dependabot alerts",
      [
        "https://docs.github.com/en/rest/dependabot/alerts",
        "https://docs.github.com/en/code-security/dependabot/dependabot-alerts/viewing-and-updating-dependabot-alerts",
      ],
      otherNames: ["dependabot", "dependabot-alerts", "github-dependabot-alerts"],
      #"""
      status open: open | reopened
      status in_progress: fix_started | A fix has already been started
      status resolved: fixed
      status rejected: dismissed | auto_dismissed
      status rejected: inaccurate | not_used | This alert is inaccurate or incorrect | Vulnerable code is not actually used
      status accepted: no_bandwidth | tolerable_risk | No bandwidth to fix this | Risk is tolerable to this project
      level critical: critical
      level high: high
      level medium: medium | moderate
      level low: low
      """#),
    AliasSource(
      "github-advisories", "GitHub security advisories",
      [
        "https://docs.github.com/en/rest/security-advisories/repository-advisories",
        "https://docs.github.com/en/rest/security-advisories/global-advisories",
      ],
      otherNames: ["ghsa", "github-ghsa", "github-advisory", "github-security-advisories", "github-advisory-database"],
      #"""
      status open: triage
      # Accepted from triage, being worked on in private.
      status in_progress: draft
      # The end of the work: the fix is out and everybody is told.
      status resolved: published
      # Closed without being published: not a security problem.
      status rejected: closed | withdrawn
      level critical: critical
      level high: high
      level medium: medium | moderate
      level low: low | unknown
      """#),
    AliasSource(
      "github-checks", "GitHub checks and commit statuses",
      ["https://docs.github.com/en/rest/checks/runs", "https://docs.github.com/en/rest/commits/statuses"],
      otherNames: ["github-check-runs", "github-actions", "github-commit-status"],
      #"""
      status open: failure | timed_out | action_required | startup_failure | error
      status resolved: success
      status none: queued | in_progress | waiting | requested | pending | completed | neutral | cancelled | skipped | stale
      level high: failure | error
      level medium: warning
      level low: notice
      """#),
  ]
}
