import IssueAliases
import IssueModels
import Testing

/// Words that mean one thing here and another there, each by its source's documentation.
@Suite struct AliasMeaningTests {
  @Test(arguments: [
    "pagerduty acknowledged in_progress", "sonarqube acknowledged accepted", "gitlab-alerts acknowledged in_progress",
    "sonarqube-hotspots ACKNOWLEDGED accepted", "zabbix acknowledged in_progress",
    "dependency-track REJECTED open", "sarif rejected open", "seed-003 rejected rejected", "jira rejected rejected",
    "dependency-track APPROVED accepted", "sarif underReview in_progress",
    "jira pending in_progress", "prometheus pending none", "keep pending none", "nagios PENDING none",
    "grafana-alerting Pending none", "servicenow pending in_progress",
    "bugzilla VERIFIED resolved", "defectdojo Verified open",
    "nagios UNKNOWN open", "icinga2 UNKNOWN open", "checkmk UNKN open", "zabbix unknown none", "trivy unknown none",
    "prometheus unknown none", "github-secret-scanning unknown none",
    "sentry ignored silenced", "gitlab-alerts ignored accepted", "datadog-monitors Ignored none",
    "datadog ignored silenced", "trivy ignored accepted",
    "sentry archived silenced", "datadog-signals archived resolved",
    "sarif open none", "github open open", "sarif-baseline absent resolved", "sarif inSource accepted",
    "trivy fixed open", "openvex fixed resolved", "trivy end_of_life none", "trivy will_not_fix accepted",
    "openmetadata Duplicates resolved", "jira Duplicate rejected", "openmetadata FalsePositive rejected",
    "gitlab not_applicable accepted", "gitlab UsedInTests rejected", "monte-carlo Expected rejected",
    "linear accepted open", "sarif accepted accepted", "seed-000 accepted accepted",
    "servicenow 3 in_progress", "servicenow-change 3 resolved", "servicenow-change -5 open",
    "servicenow-incident 5 in_progress", "servicenow 8 rejected", "github not_planned accepted",
    "github closed resolved", "ghsa closed rejected", "cloudwatch INSUFFICIENT_DATA none",
    "opentelemetry Unset none", "opentelemetry STATUS_CODE_ERROR open", "dbt NoOp none", "dbt warn open",
    "zabbix Symptom rejected", "sentry in_progress none", "airflow active open", "airflow upstream_failed open",
    "great-expectations False open", "seed-002 regressed open", "seed-002 snoozed silenced",
    "seed-004 NotReviewed open", "azure Fired open", "new-relic DEACTIVATED resolved",
  ])
  func statusMeans(_ row: String) throws {
    try check(row, .status)
  }

  @Test(arguments: [
    "sonarqube CRITICAL high", "jira Critical high", "bugzilla critical high", "gitlab-code-quality critical high",
    "gitlab critical critical", "nagios CRITICAL critical", "github critical critical", "zabbix Disaster critical",
    "zabbix 3 medium", "linear 0 low", "linear 1 critical", "bugzilla --- low", "bugzilla S1 critical",
    "servicenow 3 medium", "syslog 2 critical", "syslog 3 high", "opentelemetry 18 high", "azure-monitor Sev0 critical",
    "pagerduty high high", "soda minor low", "seed-003 medium medium", "sentry 50 medium", "keep 1 low",
    "jira Lowest low", "opsgenie P3 medium", "datadog NOT_DEFINED low",
  ])
  func priorityMeans(_ row: String) throws {
    try check(row, .priority)
  }

  @Test(arguments: [
    "sonarqube MAJOR warning", "sonarqube MINOR info", "soda minor warning", "servicenow 3 info", "sentry 50 error",
    "sarif note info", "sarif none info", "trivy UNKNOWN info", "nagios UNKNOWN warning", "checkmk 2 error",
    "syslog notice info", "opentelemetry 13 warning", "azure-monitor Sev4 info", "linear Urgent error",
    "github moderate warning", "seed-000 error error", "datadog SEV-3 warning", "gcp EMERGENCY error",
    "zabbix Average warning", "opsgenie P5 info",
  ])
  func severityMeans(_ row: String) throws {
    try check(row, .severity)
  }

  @Test(arguments: [
    "github acknowledged", "cloudwatch muted", "prometheus acknowledged", "trivy closed", "openvex rejected",
    "seed-003 accepted", "seed-001 in_progress", "pagerduty won't fix", "linear wontfix", "sarif",
  ])
  func wordThatTheSourceLacksIsUnknown(_ row: String) throws {
    let parts = row.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let word = parts.count > 1 ? parts[1] : ""
    #expect(try Aliases.standard.status(word, source: parts[0]).canonical == nil)
  }

  @Test func sourceFallsBackOnlyWhereTheCallerSaysSo() throws {
    let airflow = try Aliases.standard.table("airflow")
    #expect(airflow.status("snoozed").canonical == nil)
    let both = airflow.fallingBack(to: try Aliases.standard.table("common"))
    #expect(both.status("snoozed") == .known(.silenced))
    #expect(both.status("queued") == airflow.status("queued"))
    #expect(both.name == "airflow")
  }

  private func check(_ row: String, _ field: AliasField) throws {
    let parts = row.split(separator: " ").map(String.init)
    #expect(try Aliases.standard.normalize(parts[1], field: field, source: parts[0]) == .known(parts[2]))
  }
}
