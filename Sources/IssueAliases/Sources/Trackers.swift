extension AliasSource {
  /// Plain issue trackers.
  static let trackers = [
    AliasSource(
      "linear", "Linear",
      [
        "https://linear.app/docs/configuring-workflows", "https://linear.app/docs/priority",
        "https://linear.app/docs/triage",
      ],
      otherNames: ["linear-app"],
      #"""
      status open: triage | backlog | unstarted | Todo
      status in_progress: started | In Progress | In Review
      status resolved: completed | Done | Merged
      status rejected: canceled | cancelled | Duplicate
      # Accepted from triage is put into the backlog; declined is canceled.
      status open: Accepted
      status rejected: Declined
      status silenced: snoozed
      level critical: Urgent | 1
      level high: High | 2
      level medium: Medium | Normal | 3
      level low: Low | 4 | No priority | 0 | none
      """#),
    AliasSource(
      "bugzilla", "Bugzilla",
      [
        "https://bugzilla.readthedocs.io/en/latest/using/understanding.html",
        "https://bugzilla.mozilla.org/page.cgi?id=fields.html", "https://wiki.mozilla.org/BMO/UserGuide/BugStatuses",
        "https://wiki.mozilla.org/BMO/UserGuide/BugFields",
      ],
      otherNames: ["bmo", "mozilla"],
      #"""
      status open: UNCONFIRMED | CONFIRMED | NEW | REOPENED | OPEN
      status in_progress: IN_PROGRESS | ASSIGNED | NEEDINFO | POST | MODIFIED | ON_QA | ON_DEV
      status resolved: RESOLVED | VERIFIED | CLOSED | FIXED | CURRENTRELEASE | ERRATA | NEXTRELEASE | RAWHIDE
      # Inactive bugs may be real; nobody will work on them.
      status accepted: WONTFIX | LATER | REMIND | CANTFIX | DEFERRED | INACTIVE
      # Moved and upstream: somebody else's.
      status rejected: INVALID | DUPLICATE | WORKSFORME | INCOMPLETE | NOTABUG | MOVED | UPSTREAM | EXPIRED | NORESPONSE
      status rejected: INSUFFICIENT_DATA | FEATURE | EOL
      # Critical stands below blocker.
      level critical: blocker | S1 | P1 | Highest | urgent | catastrophic
      level high: critical | major | S2 | P2 | High | serious
      level medium: normal | S3 | P3 | medium
      level low: minor | trivial | enhancement | S4 | P4 | P5 | Low | Lowest | N/A | -- | --- | unspecified | small
      """#),
  ]
}
