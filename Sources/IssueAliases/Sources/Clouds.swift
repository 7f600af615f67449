extension AliasSource {
  /// The clouds' own monitoring.
  static let clouds = [
    AliasSource(
      "azure-monitor", "Azure Monitor",
      [
        "https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/alerts-overview",
        "https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/alerts-common-schema",
        "https://learn.microsoft.com/en-us/azure/service-health/resource-health-overview",
        "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema",
      ],
      otherNames: ["azure", "azure-alerts", "azure-monitor-alerts"],
      #"""
      # The user response, then the monitor condition.
      status open: New
      status in_progress: Acknowledged
      status resolved: Closed
      status open: Fired | Activated
      status resolved: Resolved | Deactivated
      status silenced: Suppressed
      # Resource health and service health.
      status open: Unavailable | Degraded | Active
      status in_progress: InProgress
      status resolved: Available | Complete | RCA
      status none: Unknown | Planned | Canceled | Started
      # The activity log.
      status open: Failed
      status resolved: Succeeded
      level critical: Sev0 | 0 | Critical
      level high: Sev1 | 1 | Error
      level medium: Sev2 | 2 | Warning
      level low: Sev3 | 3 | Informational | Sev4 | 4 | Verbose | Information
      """#),
    AliasSource(
      "cloudwatch", "Amazon CloudWatch",
      [
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_CompositeAlarm.html",
      ],
      otherNames: ["aws-cloudwatch", "amazon-cloudwatch", "aws"],
      #"""
      status open: ALARM | In alarm
      status resolved: OK
      status none: INSUFFICIENT_DATA | PARTIAL_DATA | EVALUATION_ERROR | EVALUATION_FAILURE
      # Why the actions of a composite alarm are held back.
      status silenced: Suppressed | WaitPeriod | ExtensionPeriod
      # Anomalies in logs; a baseline one is normal.
      status open: Active
      status rejected: Baseline
      level high: HIGH
      level medium: MEDIUM
      level low: LOW
      """#),
    AliasSource(
      "gcp-monitoring", "Google Cloud Monitoring",
      [
        "https://cloud.google.com/monitoring/alerts/incidents-events",
        "https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.alertPolicies",
        "https://cloud.google.com/logging/docs/reference/v2/rest/v2/LogEntry",
        "https://cloud.google.com/error-reporting/reference/rest/v1beta1/projects.groups",
      ],
      otherNames: ["gcp", "google-cloud-monitoring", "google-cloud", "stackdriver", "google-monitoring"],
      #"""
      status open: OPEN | FIRING
      status in_progress: ACKNOWLEDGED
      status resolved: CLOSED | RESOLVED
      status silenced: SNOOZED | MUTED
      status none: STATE_UNSPECIFIED | RESOLUTION_STATUS_UNSPECIFIED
      # Severities of alert policies, then of log entries.
      level critical: CRITICAL
      level high: ERROR
      level medium: WARNING
      level low: SEVERITY_UNSPECIFIED | No severity
      level critical: EMERGENCY | ALERT | 800 | 700 | 600
      level high: 500
      level medium: 400
      level low: NOTICE | INFO | DEBUG | DEFAULT | 300 | 200 | 100 | 0
      """#),
  ]
}
