extension AliasSource {
  /// Error trackers.
  static let errors = [
    AliasSource(
      "sentry", "Sentry",
      [
        "https://docs.sentry.io/product/issues/states-triage/", "https://docs.sentry.io/product/issues/issue-priority/",
        "https://docs.sentry.io/api/events/update-an-issue/",
        "https://docs.sentry.io/platforms/javascript/usage/set-level/",
      ],
      otherNames: ["sentry-io"],
      #"""
      status open: unresolved | new | ongoing | regressed | escalating | for_review | unignored | open | 0
      status in_progress: reviewed | assigned
      status resolved: resolved | resolvedInNextRelease | resolved_in_release | resolved_in_commit | auto_resolved | 1
      status resolved: resolved_in_pull_request | closed
      # Archived goes on; Sentry only keeps quiet about it.
      status silenced: ignored | archived | muted | archived_until_escalating | archived_until_condition_met
      status silenced: archived_forever | until_escalating | until_condition_met | forever | discarded | 2
      status none: pending_deletion | deletion_in_progress | pending_merge | reprocessing
      # Check-ins of a cron monitor.
      status open: error | missed | missed_checkin | timeout
      status resolved: ok
      status none: in_progress
      level critical: fatal | critical
      level high: error | high
      level medium: warning | medium
      level low: info | debug | sample | log | low
      severity error: 50 | 40
      severity warning: 30
      severity info: 20 | 10 | 0
      # Numbers of the issue priority.
      priority high: 75
      priority medium: 50
      priority low: 25
      """#),
    AliasSource(
      "rollbar", "Rollbar",
      [
        "https://docs.rollbar.com/docs/items", "https://docs.rollbar.com/reference/list-all-items",
        "https://docs.rollbar.com/docs/severity-levels", "https://docs.rollbar.com/docs/snooze-items",
      ],
      #"""
      status open: active | reactivated | reopened | new | unresolved
      status in_progress: assigned
      status resolved: resolved
      status silenced: muted | snoozed | archived
      level critical: critical | 50
      level high: error | 40
      level medium: warning | 30
      level low: info | debug | 20 | 10
      """#),
  ]
}
