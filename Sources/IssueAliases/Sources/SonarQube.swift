extension AliasSource {
  /// SonarQube.
  static let sonarQube = [
    AliasSource(
      "sonarqube", "SonarQube", ["https://docs.sonarsource.com/sonarqube-server/user-guide/issues/introduction"],
      otherNames: ["sonar", "sonarcloud", "sonarqube-server", "sonarqube-cloud"],
      parts: [
        "sonarqube-issues", "sonarqube-hotspots", "sonarqube-resolutions", "sonarqube-impacts",
        "sonarqube-quality-gates",
      ]),
    AliasSource(
      "sonarqube-issues", "SonarQube issues",
      [
        "https://docs.sonarsource.com/sonarqube-server/user-guide/issues/introduction",
        "https://docs.sonarsource.com/sonarqube-server/user-guide/issues/managing",
        "https://docs.sonarsource.com/sonarqube-server/10.4/user-guide/issues/",
      ],
      otherNames: ["sonarqube-issue", "sonarqube-statuses"],
      #"""
      # Confirmed is known to be real, but nobody has taken it.
      status open: OPEN | CONFIRMED | REOPENED | NEW
      status resolved: RESOLVED | CLOSED | FIXED
      status accepted: ACCEPTED | WONTFIX
      status rejected: FALSE_POSITIVE
      # Transitions.
      status open: confirm | unconfirm | reopen
      status resolved: resolve
      status accepted: accept
      # Kept out of sight until somebody decides on them.
      status silenced: IN_SANDBOX
      # Critical stands below blocker.
      level critical: BLOCKER
      level high: CRITICAL
      level medium: MAJOR
      level low: MINOR | INFO
      """#),
    AliasSource(
      "sonarqube-hotspots", "SonarQube security hotspots",
      ["https://docs.sonarsource.com/sonarqube-server/user-guide/security-hotspots"],
      otherNames: ["sonarqube-hotspot", "sonarqube-security-hotspots"],
      #"""
      status open: TO_REVIEW
      status in_progress: IN_REVIEW
      status resolved: REVIEWED | FIXED
      # The risk is real and taken.
      status accepted: ACKNOWLEDGED | EXCEPTION
      status rejected: SAFE
      # Transitions.
      status open: resetastoreview
      status resolved: resolveasreviewed
      status accepted: resolveasacknowledged
      status rejected: resolveassafe
      level high: HIGH
      level medium: MEDIUM
      level low: LOW
      """#),
    AliasSource(
      "sonarqube-resolutions", "SonarQube resolutions",
      ["https://docs.sonarsource.com/sonarqube-server/10.4/user-guide/issues/"],
      otherNames: ["sonarqube-resolution"],
      #"""
      status open: UNRESOLVED
      # Removed: its rule or its file is gone.
      status resolved: FIXED | REMOVED
      status accepted: WONTFIX | ACCEPTED | ACKNOWLEDGED
      status rejected: FALSE-POSITIVE | SAFE
      """#),
    AliasSource(
      "sonarqube-impacts", "SonarQube impact severities",
      ["https://docs.sonarsource.com/sonarqube-server/user-guide/code-metrics/software-qualities"],
      otherNames: ["sonarqube-impact", "sonarqube-software-qualities"],
      #"""
      level critical: BLOCKER
      level high: HIGH
      level medium: MEDIUM
      level low: LOW | INFO
      """#),
    AliasSource(
      "sonarqube-quality-gates", "SonarQube quality gates",
      ["https://docs.sonarsource.com/sonarqube-server/user-guide/quality-gates"],
      otherNames: ["sonarqube-quality-gate"],
      #"""
      status open: ERROR | WARN | Failed
      status resolved: OK | Passed
      status none: NONE | Not computed
      level high: ERROR
      level medium: WARN
      level low: OK
      """#),
  ]
}
