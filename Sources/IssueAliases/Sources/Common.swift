extension AliasSource {
  /// Words that mean the same nearly everywhere, for sources that nobody documents. Words whose meaning depends on the
  /// system (rejected, pending, verified, unknown, ignored, dismissed, draft) are left out on purpose.
  static let common = [
    AliasSource(
      "common", "Common words", ["seed 000", "https://en.wikipedia.org/wiki/Issue_tracking_system"],
      otherNames: ["default", "generic", "any"],
      #"""
      status open: open | opened | active | new | reopened | reopen | regressed | unresolved | to do | backlog | triggered
      status open: firing | alarm | alerting | failed | failure | fail | failing | problem | unacknowledged | unassigned
      status in_progress: in progress | acknowledged | ack | acked | assigned | started | investigating | under investigation
      status in_progress: work in progress | wip | in review | under review | in triage | on hold | blocked | fixing
      status in_progress: mitigating | identified
      status resolved: resolved | closed | fixed | done | completed | complete | solved | mitigated | remediated | recovered
      status resolved: ok | pass | passed | passing | success | succeeded | successful | normal | healthy
      status accepted: accepted | risk accepted | accepted risk | acceptable risk | won't fix | will not fix
      status accepted: won't do | known issue | known error | tolerable risk | waived
      status rejected: false positive | false alarm | invalid | not a bug | not an issue | duplicate | works for me
      status rejected: cannot reproduce | works as designed | by design | not applicable | not affected | out of scope
      status rejected: canceled | cancelled | declined
      status silenced: silenced | muted | snoozed | suppressed | archived | downtime | in downtime | maintenance
      status none: queued | scheduled | running | skipped | none | not evaluated | no data | insufficient data | not run
      level critical: critical | crit | fatal | emergency | emerg | panic | disaster | blocker | urgent | highest | P0 | P1
      level critical: SEV0 | SEV1
      level high: high | error | err | severe | major | P2 | SEV2
      level medium: medium | moderate | warning | warn | normal | P3 | SEV3
      level low: low | minor | info | information | informational | notice | note | debug | trace | verbose | trivial
      level low: lowest | negligible | P4 | P5 | SEV4 | SEV5
      """#)
  ]
}
