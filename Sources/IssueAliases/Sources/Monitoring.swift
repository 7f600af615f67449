extension AliasSource {
  /// Monitoring systems.
  static let monitoring = [
    AliasSource(
      "new-relic", "New Relic",
      [
        "https://docs.newrelic.com/docs/apis/nerdgraph/examples/nerdgraph-issues-api-via-github/",
        "https://docs.newrelic.com/docs/alerts/get-notified/acknowledge-alert-events/",
        "https://docs.newrelic.com/docs/alerts/get-notified/muting-rules-suppress-notifications/",
        "https://docs.newrelic.com/docs/errors-inbox/error-users-view/",
      ],
      otherNames: ["nr", "newrelic-alerts", "newrelic-one"],
      #"""
      status open: CREATED | ACTIVATED | ACTIVATE | OPEN | CREATE | unacknowledged | NOT_MUTED | PARTIALLY_MUTED
      status in_progress: ACKNOWLEDGED | ACKNOWLEDGE
      status resolved: DEACTIVATED | CLOSED | CLOSE | RESOLVED
      status silenced: MUTED | FULLY_MUTED
      # The errors inbox.
      status open: UNRESOLVED
      status silenced: IGNORED
      # Entities, synthetic checks, vulnerabilities.
      status resolved: NOT_ALERTING | SUCCESS | No longer detected | Fixed
      status none: NOT_CONFIGURED
      status open: FAILED | Affected | Detected
      level critical: CRITICAL
      level high: HIGH | error
      level medium: MEDIUM | WARNING
      level low: LOW | INFO | NOT_ALERTING | NOT_CONFIGURED
      """#),
    AliasSource(
      "zabbix", "Zabbix",
      [
        "https://www.zabbix.com/documentation/current/en/manual/config/triggers/severity",
        "https://www.zabbix.com/documentation/current/en/manual/api/reference/problem/object",
        "https://www.zabbix.com/documentation/current/en/manual/api/reference/event/object",
        "https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/monitoring/problems",
      ],
      #"""
      status open: PROBLEM | 1 | unacknowledged | unsuppressed | Cause | unavailable
      status in_progress: acknowledged | ack | closing
      status resolved: OK | 0 | RESOLVED | RECOVERY | Normal | available | closed
      status silenced: suppressed | maintenance | in maintenance
      # A symptom is part of another problem, its cause.
      status rejected: Symptom
      status none: Unknown
      # The macro that tells whether an event is acknowledged.
      status in_progress: Yes
      status open: No
      level critical: Disaster | 5
      level high: High | 4
      level medium: Average | 3 | Warning | 2
      level low: Information | 1 | Not classified | 0 | info
      """#),
    AliasSource(
      "nagios", "Nagios",
      [
        "https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/pluginapi.html",
        "https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/notifications.html",
        "https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/macrolist.html",
      ],
      otherNames: ["nagios-core", "nagios-xi", "naemon"],
      #"""
      # A check that cannot tell is a problem here, with its own notifications.
      status open: WARNING | CRITICAL | UNKNOWN | DOWN | UNREACHABLE | PROBLEM | FLAPPINGSTART | FLAPPING
      status resolved: OK | UP | RECOVERY
      status in_progress: ACKNOWLEDGEMENT | ACKNOWLEDGED
      status silenced: DOWNTIMESTART | DOWNTIME | IN DOWNTIME | SCHEDULED DOWNTIME
      status none: PENDING | DOWNTIMEEND | DOWNTIMECANCELLED | FLAPPINGSTOP | FLAPPINGDISABLED | CUSTOM
      # Return codes of a service's check.
      status resolved: 0
      status open: 1 | 2 | 3
      level critical: CRITICAL | DOWN | 2
      level high: UNREACHABLE
      level medium: WARNING | UNKNOWN | 1 | 3
      level low: OK | UP | RECOVERY | PENDING | 0
      """#),
    AliasSource(
      "icinga2", "Icinga 2",
      [
        "https://icinga.com/docs/icinga-2/latest/doc/03-monitoring-basics/",
        "https://icinga.com/docs/icinga-2/latest/doc/09-object-types/",
        "https://icinga.com/docs/icinga-2/latest/doc/05-service-monitoring/",
      ],
      otherNames: ["icinga", "icinga-2", "icingadb"],
      #"""
      status open: Warning | Critical | Unknown | Down | Unreachable | Problem | FlappingStart | Unhandled | Flapping
      status resolved: OK | Up | Recovery
      status in_progress: Acknowledgement | Acknowledged | Handled
      status silenced: DowntimeStart | Downtime | In Downtime
      status none: Pending | DowntimeEnd | DowntimeRemoved | FlappingEnd | Custom | 99 | Overdue
      # Exit codes of a service's check.
      status resolved: 0
      status open: 1 | 2 | 3
      level critical: Critical | Down | 2
      level high: Unreachable
      level medium: Warning | Unknown | 1 | 3
      level low: OK | Up | Recovery | Pending | 0
      """#),
    AliasSource(
      "checkmk", "Checkmk",
      [
        "https://docs.checkmk.com/latest/en/monitoring_basics.html", "https://docs.checkmk.com/latest/en/ec.html",
        "https://docs.checkmk.com/latest/en/notifications.html",
      ],
      otherNames: ["check-mk", "cmk"],
      #"""
      status open: WARN | WARNING | CRIT | CRITICAL | UNKNOWN | UNKN | DOWN | UNREACH | UNREACHABLE | PROBLEM
      status open: FLAPPINGSTART | FLAPPING
      status resolved: OK | UP | RECOVERY
      status in_progress: ACKNOWLEDGEMENT | acknowledged
      status silenced: DOWNTIMESTART | downtime | in downtime
      status none: PEND | PENDING | STALE | DOWNTIMEEND | DOWNTIMECANCELLED | FLAPPINGSTOP | FLAPPINGDISABLED
      # Codes of a service's state.
      status resolved: 0
      status open: 1 | 2 | 3
      # Phases of the Event Console.
      status open: open
      status in_progress: ack
      status resolved: closed
      status none: counting | delayed
      level critical: CRIT | CRITICAL | DOWN | 2
      level high: UNREACH | UNREACHABLE
      level medium: WARN | WARNING | UNKNOWN | UNKN | 1 | 3
      level low: OK | UP | PEND | PENDING | 0
      # Syslog priorities in the Event Console.
      level critical: emerg | alert
      level high: err | error
      level low: notice | info | debug
      """#),
  ]
}
