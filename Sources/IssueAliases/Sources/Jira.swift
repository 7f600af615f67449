extension AliasSource {
  /// Jira: a status's category tells more than its name, as every team names its own.
  static let jira = [
    AliasSource(
      "jira", "Jira",
      [
        "https://support.atlassian.com/jira-cloud-administration/docs/what-are-issue-statuses-priorities-and-resolutions/"
      ],
      otherNames: ["jira-software", "jira-service-management", "jsm", "atlassian-jira", "jira-cloud"],
      parts: ["jira-statuses", "jira-categories", "jira-resolutions", "jira-priorities"],
      #"""
      # A work item that waits is a status; a category has no such word.
      status accepted: Won't Do
      """#),
    AliasSource(
      "jira-statuses", "Jira statuses",
      [
        "https://support.atlassian.com/jira-cloud-administration/docs/what-are-issue-statuses-priorities-and-resolutions/",
        "https://support.atlassian.com/jira-service-management-cloud/docs/best-practices-for-designing-jira-service-management-workflows/",
      ],
      otherNames: ["jira-status"],
      #"""
      status open: Open | To Do | Reopened | Backlog | Selected for Development | Ready for Development | New | Triage
      status open: Waiting for support | Failed | Ready | Created | Reported
      status in_progress: In Progress | In Review | Under Review | Review | Waiting for customer | Pending | Escalated
      status in_progress: Work in progress | Under investigation | Investigating | Waiting for approval | Awaiting approval
      status in_progress: On Hold | Blocked | Building | Testing | In QA | QA | In Testing | Planning | Implementing
      status in_progress: Awaiting implementation | Awaiting CAB approval | Authorize | Peer review / change manager approval
      status in_progress: In Development | Code Review | Ready for QA | Ready for review | Under development | Assigned
      status in_progress: Waiting | Waiting for vendor | Waiting for third party | Approved | Merged | Mitigated
      status in_progress: Acknowledged | Verifying
      status resolved: Done | Closed | Resolved | Completed | Complete | Released | Deployed | Fixed | Verified | Published
      status accepted: Won't Do | Won't Fix | Deferred | Known error
      status rejected: Canceled | Cancelled | Declined | Rejected | Duplicate | Invalid | Not a bug
      """#),
    AliasSource(
      "jira-categories", "Jira status categories",
      ["https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-status-categories/"],
      otherNames: ["jira-category", "jira-status-categories", "jira-status-category"],
      #"""
      status open: To Do | new
      status in_progress: In Progress | indeterminate
      status resolved: Done | complete
      status none: No Category | undefined
      # Identifiers.
      status none: 1
      status open: 2
      status resolved: 3
      status in_progress: 4
      """#),
    AliasSource(
      "jira-resolutions", "Jira resolutions",
      [
        "https://support.atlassian.com/jira-cloud-administration/docs/what-are-issue-statuses-priorities-and-resolutions/"
      ],
      otherNames: ["jira-resolution"],
      #"""
      status open: Unresolved
      status resolved: Done | Fixed | Resolved | Completed | Hardware failure | Software failure | Workaround | Answered
      status accepted: Won't Fix | Won't Do | Known Error | Deferred | Later | Risk accepted
      status rejected: Duplicate | Incomplete | Cannot Reproduce | Declined | Rejected | Not a bug | Invalid | Canceled
      status rejected: Cancelled | Works as designed | Not an issue | False positive | Abandoned | Obsolete
      """#),
    AliasSource(
      "jira-priorities", "Jira priorities, urgency and impact",
      [
        "https://support.atlassian.com/jira-cloud-administration/docs/what-are-issue-statuses-priorities-and-resolutions/",
        "https://support.atlassian.com/jira-service-management-cloud/docs/what-are-the-default-fields-for-service-projects/",
        "https://confluence.atlassian.com/adminjiraserver/defining-priority-field-values-938847101.html",
      ],
      otherNames: ["jira-priority"],
      #"""
      # Critical stands below Blocker.
      level critical: Highest | Blocker | 1 | Extensive / Widespread | P1 | Urgent
      level high: High | Critical | 2 | Significant / Large | P2
      level medium: Medium | Major | 3 | Moderate / Limited | P3 | Normal
      level low: Low | Lowest | Minor | Trivial | 4 | 5 | Minor / Localized | P4 | P5
      """#),
  ]
}
