extension AliasSource {
  /// Alert routers and incident response.
  static let onCall = [
    AliasSource(
      "pagerduty", "PagerDuty",
      [
        "https://support.pagerduty.com/main/docs/incidents", "https://developer.pagerduty.com/docs/send-alert-event",
        "https://support.pagerduty.com/main/docs/dynamic-notifications",
        "https://support.pagerduty.com/main/docs/incident-priority",
      ],
      otherNames: ["pager-duty", "pd"],
      #"""
      status open: triggered | trigger | unacknowledged | reopened
      status in_progress: acknowledged | acknowledge | acked
      status resolved: resolved | resolve
      status silenced: snoozed | suppressed | maintenance | in maintenance
      status rejected: merged
      # A service without open incidents is active; a disabled one takes none.
      status resolved: active
      status in_progress: warning
      status open: critical
      status silenced: disabled
      # Severities of events, then urgencies, then priorities.
      level critical: critical
      level high: error
      level medium: warning
      level low: info
      level high: high
      level low: low
      level critical: P1 | SEV-1
      level high: P2 | SEV-2
      level medium: P3 | SEV-3
      level low: P4 | P5 | SEV-4 | SEV-5
      """#),
    AliasSource(
      "opsgenie", "Opsgenie",
      [
        "https://docs.opsgenie.com/docs/alert-api", "https://docs.opsgenie.com/docs/incident-api",
        "https://support.atlassian.com/opsgenie/docs/what-are-alert-priority-levels/",
      ],
      otherNames: ["ops-genie", "jsm-operations"],
      #"""
      status open: open | create | created | unacked | unacknowledged | seen | escalated | reopened
      status in_progress: acked | acknowledged | ack | acknowledge | assigned | investigating | in progress | identified
      status in_progress: monitoring
      status resolved: closed | close | resolved | resolve
      status silenced: snoozed | snooze | muted | maintenance
      level critical: P1 | Critical | P1 - Critical
      level high: P2 | High | P2 - High
      level medium: P3 | Moderate | P3 - Moderate | medium
      level low: P4 | Low | P4 - Low | P5 | Informational | P5 - Informational
      """#),
    AliasSource(
      "incident-io", "incident.io",
      [
        "https://docs.incident.io/incidents/lifecycle", "https://api-docs.incident.io/tag/Incident-Statuses-V1",
        "https://api-docs.incident.io/tag/Alerts-V2", "https://docs.incident.io/incidents/severities",
      ],
      otherNames: ["incidentio"],
      #"""
      # In triage nobody has yet said that it is an incident.
      status open: triage | firing | triggered | outstanding | declared
      status in_progress: live | active | investigating | fixing | monitoring | identified | paused | acked | acknowledged
      # What comes after the impact is over.
      status resolved: learning | closed | documenting | reviewing | post-incident | resolved | completed
      status rejected: declined | merged | canceled | cancelled
      status accepted: not_doing
      status silenced: snoozed | under_maintenance
      status none: pending | expired | deleted
      # A status page's components.
      status open: degraded_performance | partial_outage | full_outage
      status resolved: operational
      level critical: Critical | Urgent | P1
      level high: Major | High | P2
      level medium: Medium | P3
      # An incident is more than worth knowing.
      level low warning: Minor
      level low: Low | P4 | P5
      """#),
    AliasSource(
      "keep", "Keep",
      [
        "https://docs.keephq.dev/overview/alertseverityandstatus", "https://docs.keephq.dev/incidents/overview",
        "https://github.com/keephq/keep/blob/main/keep/api/models/alert.py",
      ],
      otherNames: ["keephq", "keep-hq"],
      #"""
      status open: firing
      status in_progress: acknowledged
      status resolved: resolved
      status silenced: suppressed | maintenance | dismissed
      # Keep's pending is "no data".
      status none: pending
      status rejected: merged | deleted
      level critical: critical | 5
      level high: high | 4
      level medium: warning | 3
      level low: info | low | 2 | 1
      """#),
  ]
}
