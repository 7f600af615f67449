extension AliasSource {
  /// GitLab's issues, alerts and findings.
  static let gitlab = [
    AliasSource(
      "gitlab", "GitLab", ["https://docs.gitlab.com/api/rest/"], otherNames: ["gl"],
      parts: [
        "gitlab-issues", "gitlab-alerts", "gitlab-incidents", "gitlab-vulnerabilities", "gitlab-code-quality",
      ],
      #"""
      # The top of the vulnerabilities', alerts' and incidents' severities; below blocker only in code quality.
      level critical: critical
      """#),
    AliasSource(
      "gitlab-issues", "GitLab issues and work items",
      [
        "https://docs.gitlab.com/api/issues/", "https://docs.gitlab.com/user/work_items/status/",
        "https://docs.gitlab.com/user/project/labels/",
      ],
      otherNames: ["gitlab-issue", "gitlab-work-items"],
      #"""
      status open: opened | open | reopened | To do | triage | workflow::ready for development
      status in_progress: In progress | workflow::in dev | workflow::in review
      status resolved: closed | Done | merged | complete
      status accepted: Won't do
      status rejected: Duplicate | canceled
      level critical: priority::1 | severity::1 | P1 | S1
      level high: priority::2 | severity::2 | P2 | S2
      level medium: priority::3 | severity::3 | P3 | S3
      level low: priority::4 | severity::4 | P4 | S4
      """#),
    AliasSource(
      "gitlab-alerts", "GitLab alerts", ["https://docs.gitlab.com/operations/incident_management/alerts/"],
      otherNames: ["gitlab-alert"],
      #"""
      status open: Triggered
      status in_progress: Acknowledged
      status resolved: Resolved
      # No action will be taken on the alert.
      status accepted: Ignored
      level critical: Critical
      level high: High
      level medium: Medium
      level low: Low | Info | Unknown
      """#),
    AliasSource(
      "gitlab-incidents", "GitLab incidents",
      [
        "https://docs.gitlab.com/operations/incident_management/manage_incidents/",
        "https://docs.gitlab.com/operations/incident_management/incidents/",
      ],
      otherNames: ["gitlab-incident"],
      #"""
      status open: Triggered | opened | open | reopened
      status in_progress: Acknowledged
      status resolved: Resolved | closed
      status accepted: Ignored
      level critical: Critical | S1 | Critical - S1 | severity::1
      level high: High | S2 | High - S2 | severity::2
      level medium: Medium | S3 | Medium - S3 | severity::3
      level low: Low | S4 | Low - S4 | Unknown | severity::4
      """#),
    AliasSource(
      "gitlab-vulnerabilities", "GitLab vulnerabilities",
      [
        "https://docs.gitlab.com/user/application_security/vulnerabilities/",
        "https://docs.gitlab.com/user/application_security/vulnerabilities/severities/",
        "https://docs.gitlab.com/api/vulnerabilities/",
      ],
      otherNames: ["gitlab-vulnerability", "gitlab-security"],
      #"""
      # Confirmed is known to be real, but nobody has taken it.
      status open: detected | Needs triage | confirmed | Still detected
      status resolved: resolved | No longer detected
      # Without its reason a dismissal says that nothing needs to be done.
      status rejected: dismissed
      status rejected: False positive | Used in tests
      # Not applicable: real, in a part that will not be updated.
      status accepted: Acceptable risk | Mitigating control | Not applicable
      level critical: Critical
      level high: High
      level medium: Medium
      level low: Low | Info | Unknown
      """#),
    AliasSource(
      "gitlab-code-quality", "GitLab code quality", ["https://docs.gitlab.com/ci/testing/code_quality/"],
      otherNames: ["code-quality", "codequality", "code-climate"],
      #"""
      # Critical stands below blocker.
      level critical: blocker
      level high: critical
      level medium: major
      level low: minor | info
      """#),
  ]
}
