extension AliasSource {
  /// Datadog's products.
  static let datadog = [
    AliasSource(
      "datadog", "Datadog", ["https://docs.datadoghq.com/api/latest/"], otherNames: ["dd"],
      parts: [
        "datadog-monitors", "datadog-incidents", "datadog-cases", "datadog-error-tracking", "datadog-signals",
        "datadog-vulnerabilities", "datadog-events",
      ],
      #"""
      # Error tracking's ignored is a person's choice; a monitor's is an internal state that is rarely seen.
      status silenced: ignored
      """#),
    AliasSource(
      "datadog-monitors", "Datadog monitors",
      [
        "https://docs.datadoghq.com/api/latest/monitors/", "https://docs.datadoghq.com/monitors/status/",
        "https://docs.datadoghq.com/monitors/notify/variables/",
      ],
      otherNames: ["datadog-monitor"],
      #"""
      status open: Alert | Warn | Triggered | Re-Triggered | Re-Alert | Re-Warn | Warning | Renotify
      status resolved: OK | Recovered | Recovery | Resolved | Warn Recovery
      status none: No Data | Re-No Data | Ignored | Skipped | Unknown
      status silenced: Muted | Silenced | Downtime
      level critical: P1 | 1
      level high: P2 | 2 | Alert | error
      level medium: P3 | 3 | Warn | warning
      level low: P4 | P5 | 4 | 5 | OK | Not defined | info | success | low
      """#),
    AliasSource(
      "datadog-incidents", "Datadog incidents",
      ["https://docs.datadoghq.com/service_management/incident_management/describe/"],
      otherNames: ["datadog-incident"],
      #"""
      status open: active | declared
      # No longer felt, but still looked into.
      status in_progress: stable
      status resolved: resolved | completed
      level critical: SEV-0 | SEV-1
      level high: SEV-2
      level medium: SEV-3
      level low: SEV-4 | SEV-5 | UNKNOWN
      """#),
    AliasSource(
      "datadog-cases", "Datadog cases",
      [
        "https://docs.datadoghq.com/api/latest/case-management/",
        "https://docs.datadoghq.com/service_management/case_management/",
      ],
      otherNames: ["datadog-case", "datadog-case-management"],
      #"""
      status open: OPEN | SG_OPEN
      status in_progress: IN_PROGRESS | SG_IN_PROGRESS
      status resolved: CLOSED | SG_CLOSED
      level critical: P1
      level high: P2
      level medium: P3
      level low: P4 | P5 | NOT_DEFINED
      """#),
    AliasSource(
      "datadog-error-tracking", "Datadog Error Tracking",
      [
        "https://docs.datadoghq.com/error_tracking/issue_states/",
        "https://docs.datadoghq.com/api/latest/error-tracking/",
      ],
      otherNames: ["datadog-errors", "datadog-error"],
      #"""
      status open: FOR REVIEW | OPEN | regressed
      # Triaged and to be fixed; an assignment does the same.
      status in_progress: REVIEWED | ACKNOWLEDGED
      status resolved: RESOLVED
      status silenced: IGNORED | EXCLUDED
      """#),
    AliasSource(
      "datadog-signals", "Datadog security signals",
      [
        "https://docs.datadoghq.com/security/cloud_siem/triage_and_investigate/investigate_security_signals/",
        "https://docs.datadoghq.com/api/latest/security-monitoring/",
      ],
      otherNames: ["datadog-signal", "datadog-security-signals", "datadog-siem"],
      #"""
      status open: open
      status in_progress: under_review | investigated_case_opened
      # Archived here means that what was detected has been dealt with.
      status resolved: archived | remediated | true_positive_malicious
      status rejected: false_positive | testing_or_maintenance | true_positive_benign
      level critical: critical
      level high: high
      level medium: medium
      level low: low | info
      """#),
    AliasSource(
      "datadog-vulnerabilities", "Datadog vulnerabilities and misconfigurations",
      [
        "https://docs.datadoghq.com/security/code_security/software_composition_analysis/",
        "https://docs.datadoghq.com/api/latest/security-monitoring/",
      ],
      otherNames: ["datadog-vulnerability", "datadog-findings", "datadog-code-security"],
      #"""
      status open: Open | fail | failed
      status in_progress: InProgress
      status silenced: Muted | Other
      status resolved: Remediated | AutoClosed | Fixed | pass | passed
      # Why a finding was muted, then why it was heard again.
      status in_progress: PENDING_FIX
      status accepted: ACCEPTED_RISK | RISK_ACCEPTED
      status rejected: FALSE_POSITIVE | DUPLICATE
      status open: NO_PENDING_FIX | HUMAN_ERROR | NO_LONGER_ACCEPTED_RISK
      level critical: Critical
      level high: High
      level medium: Medium
      level low: Low | Info | None | Unknown
      """#),
    AliasSource(
      "datadog-events", "Datadog events",
      ["https://docs.datadoghq.com/api/latest/events/", "https://docs.datadoghq.com/service_management/events/"],
      otherNames: ["datadog-event", "datadog-event-management"],
      #"""
      status open: error | warning | alert | warn | failure
      status resolved: success | ok
      status none: info | user_update | recommendation | snapshot
      level high: error | alert
      level medium: warning | warn | normal
      level low: info | success | ok | user_update | recommendation | snapshot | low
      """#),
  ]
}
