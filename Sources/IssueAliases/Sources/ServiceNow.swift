extension AliasSource {
  /// ServiceNow; its state codes mean different things in each of its tables.
  static let serviceNow = [
    AliasSource(
      "servicenow", "ServiceNow",
      [
        "https://www.servicenow.com/docs/r/it-service-management/incident-management/c_IncidentManagementStateModel.html"
      ],
      otherNames: ["service-now", "snow", "now"],
      parts: [
        "servicenow-incident", "servicenow-problem", "servicenow-change", "servicenow-task", "servicenow-alert",
        "servicenow-vulnerability", "servicenow-security",
      ],
      #"""
      # Codes are those of incidents where an incident has them.
      status open: 1 | New
      status in_progress: 2 | 3 | On Hold | 4 | Review
      status resolved: 7 | Closed
      status rejected: Canceled
      status accepted: Known error
      status open: Open
      # Where an alert's or another table's code differs, an incident's priority, impact, urgency and severity decide.
      priority critical: 1
      priority high: 2
      priority medium: 3
      priority low: 4 | 5
      severity error: 1
      severity warning: 2
      severity info: 3
      """#),
    AliasSource(
      "servicenow-incident", "ServiceNow incidents",
      [
        "https://www.servicenow.com/docs/r/it-service-management/incident-management/c_IncidentManagementStateModel.html"
      ],
      otherNames: ["servicenow-incidents", "snow-incident"],
      #"""
      status open: New | 1
      status in_progress: In Progress | 2 | On Hold | 3 | Active | Awaiting Caller | Awaiting Change | Awaiting Problem
      status in_progress: Awaiting Vendor | Awaiting User Info | 4 | Awaiting Evidence | 5
      status resolved: Resolved | 6 | Closed | 7
      # A duplicate, unnecessary, or no incident at all.
      status rejected: Canceled | Cancelled | 8
      # Resolution codes.
      status resolved: Solved (Permanently) | Solved (Work Around) | Solved Remotely (Permanently)
      status resolved: Solved Remotely (Work Around) | Closed/Resolved by Caller | Resolved by caller | Resolved by change
      status resolved: Resolved by problem | Resolved by request | Solution provided | Workaround provided
      status accepted: Not Solved (Too Costly) | Known error | No resolution provided
      status rejected: Not Solved (Not Reproducible) | Duplicate | User error
      priority critical: 1 | 1 - Critical | Critical
      priority high: 2 | 2 - High | High | 1 - High
      priority medium: 3 | 3 - Moderate | Moderate | Medium | 2 - Medium
      priority low: 4 | 5 | 4 - Low | 5 - Planning | Low | 3 - Low | Planning
      # Severity, impact and urgency: 1 is high, 3 is low; the codes 4 and 5 are only priorities.
      severity error: 1 | 1 - Critical | Critical | 2 - High | High | 1 - High
      severity warning: 2 | 3 - Moderate | Moderate | Medium | 2 - Medium
      severity info: 3 | 4 - Low | 5 - Planning | Low | 3 - Low | Planning
      """#),
    AliasSource(
      "servicenow-problem", "ServiceNow problems",
      [
        "https://www.servicenow.com/docs/r/it-service-management/problem-management/understanding-state-mgmt-transitions.html"
      ],
      otherNames: ["servicenow-problems"],
      #"""
      status open: New | 101 | Open
      status in_progress: Assess | 102 | Root Cause Analysis | 103 | Fix in Progress | 104 | Pending Change
      status resolved: Resolved | 106 | Closed | 107 | Fix Applied | Closed/Resolved
      status accepted: Risk Accepted | Known error
      status rejected: Duplicate | Canceled
      """#),
    AliasSource(
      "servicenow-change", "ServiceNow changes",
      [
        "https://www.servicenow.com/docs/r/it-service-management/change-management/c_ChangeStateModel.html"
      ],
      otherNames: ["servicenow-changes", "servicenow-change-request"],
      #"""
      status open: New | -5 | Unsuccessful
      status in_progress: Assess | -4 | Authorize | -3 | Scheduled | -2 | Implement | -1 | Review | 0
      status resolved: Closed | 3 | Successful | Successful with issues
      status rejected: Canceled | 4
      """#),
    AliasSource(
      "servicenow-task", "ServiceNow tasks",
      [
        "https://www.servicenow.com/docs/"
      ],
      otherNames: ["servicenow-tasks"],
      #"""
      status open: Open | 1
      status in_progress: Pending | Work in Progress | 2
      status resolved: Closed Complete | 3
      status accepted: Closed Incomplete | 4
      status rejected: Closed Skipped | 7
      """#),
    AliasSource(
      "servicenow-alert", "ServiceNow event management alerts",
      [
        "https://www.servicenow.com/docs/r/it-operations-management/event-management/t_EMViewAlert.html"
      ],
      otherNames: [
        "servicenow-alerts", "servicenow-event", "servicenow-events", "servicenow-event-management", "em-alert",
      ],
      #"""
      status open: Open | Reopen | Flapping
      status in_progress: Acknowledged
      status resolved: Closed | Clear
      status silenced: Maintenance
      level critical: Critical | 1 | 1 - Critical
      level high: Major | 2 | 2 - Major
      level medium: Minor | 3 | 3 - Minor | Warning | 4 | 4 - Warning
      level low: Info | 5 | 5 - Info | OK | 5 - OK | Clear | 0 | 0 - Clear
      """#),
    AliasSource(
      "servicenow-vulnerability", "ServiceNow vulnerability response",
      [
        "https://www.servicenow.com/docs/r/security-management/vulnerability-response/vulnerabillity-states.html"
      ],
      otherNames: ["servicenow-vulnerable-item", "servicenow-vr"],
      #"""
      status open: Open
      status in_progress: Under Investigation | Awaiting Implementation | In Review
      status resolved: Resolved | Closed | Fixed | Stale | Decommissioned
      status accepted: Deferred | Risk accepted | Mitigating control in place | Fix unavailable
      status accepted: Awaiting maintenance window
      status rejected: False positive | Duplicate | Canceled
      """#),
    AliasSource(
      "servicenow-security", "ServiceNow security incidents",
      [
        "https://www.servicenow.com/docs/r/security-management/security-incident-response/sir-landing-page.html"
      ],
      otherNames: ["servicenow-security-incident", "servicenow-sir"],
      #"""
      status open: Draft | 10
      status in_progress: Analysis | 16 | Contain | 18 | Eradicate | 19 | Recover | 20 | Review | 100
      status resolved: Closed | 3
      status rejected: Cancelled | Canceled | 7 | False positive
      """#),
  ]
}
