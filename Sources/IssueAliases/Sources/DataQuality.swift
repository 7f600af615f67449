extension AliasSource {
  /// Schedulers and data-quality tools.
  static let dataQuality = [
    AliasSource(
      "airflow", "Apache Airflow",
      [
        "https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/tasks.html",
        "https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/dag-run.html", "seed 000",
      ],
      otherNames: ["apache-airflow"],
      #"""
      status open: failed | upstream_failed
      # The try failed; that the scheduler will try again is not a person taking it.
      status open: up_for_retry
      status resolved: success
      status none: none | no_status | scheduled | queued | running | restarting | deferred | up_for_reschedule | skipped
      status none: removed | shutdown | sensing | paused
      # The scheduler's and other components' health.
      status open: unhealthy
      status resolved: healthy
      # What a snapshot of source kind `airflow` says (seed 000).
      status open: open | active | new
      status resolved: resolved | closed | fixed
      status accepted: accepted
      level critical: CRITICAL | FATAL
      level high: ERROR
      level medium: WARNING | WARN
      level low: INFO | DEBUG | NOTSET
      """#),
    AliasSource(
      "dbt", "dbt",
      [
        "https://docs.getdbt.com/reference/artifacts/run-results-json",
        "https://docs.getdbt.com/reference/resource-configs/severity", "https://docs.getdbt.com/dbt-cloud/api-v2",
      ],
      otherNames: ["dbt-core", "dbt-cloud", "data-build-tool"],
      #"""
      status open: fail | error | warn | runtime error | partial success | failed | warning
      status resolved: pass | success | passed
      status none: skipped | skip | no-op | reused | queued | starting | running | cancelled | canceled
      status none: started | compiling | executing
      # Codes of a dbt Cloud run.
      status none: 1 | 2 | 3 | 30
      status resolved: 10
      status open: 20
      level high: error | fail | runtime error
      level medium: warn | warning
      level low: info | debug | pass | success
      """#),
    AliasSource(
      "great-expectations", "Great Expectations",
      [
        "https://docs.greatexpectations.io/docs/reference/api/core/ExpectationSuiteValidationResult_class",
        "https://docs.greatexpectations.io/docs/cloud/expectations/manage_expectations",
      ],
      otherNames: ["gx", "ge", "gx-core", "gx-cloud"],
      #"""
      status open: false | failed | fail | failure | unsuccessful | error | raised_exception
      status resolved: true | success | succeeded | passed | pass | successful
      status none: pending | running | not run | skipped | none | null
      level critical: critical
      level high: error
      level medium: warning
      level low: info
      """#),
    AliasSource(
      "soda", "Soda",
      [
        "https://docs.soda.io/reference/soda-apis/rest-api/incidents", "https://docs.soda.io/soda/scan-output.html",
        "https://docs.soda.io/soda-cloud/incidents.html",
      ],
      otherNames: ["soda-core", "soda-cloud", "soda-library", "sodacl"],
      #"""
      status open: fail | warn | failed | failing | warned | warning | reported | error
      status in_progress: investigating | fixing
      status resolved: pass | passed | passing | resolved | completed
      status none: not evaluated | no data | unknown | queuing | pending | executing | canceled | cancelationRequested
      status none: timeOutRequested
      status open: completedWithFailures | completedWithWarnings | completedWithErrors | timedOut
      # Exit codes of a scan.
      status resolved: 0
      status open: 1 | 2 | 3
      level critical: critical
      level high: major | fail | error
      level medium: warn | warning
      # An incident that people opened is more than worth knowing.
      level low warning: minor
      level low: pass
      """#),
    AliasSource(
      "monte-carlo", "Monte Carlo",
      [
        "https://docs.getmontecarlo.com/docs/incident-statuses",
        "https://docs.getmontecarlo.com/docs/marking-alerts-as-incidents",
      ],
      otherNames: ["montecarlo-data", "mc"],
      #"""
      status open: No Status | NOT_ACKNOWLEDGED | unacknowledged
      status in_progress: Acknowledged | Investigating | Work in progress
      status resolved: Fixed
      # A real anomaly, not important enough to act on.
      status accepted: No action needed
      # An anomaly that a planned change explains is no problem.
      status rejected: Expected | False positive
      status silenced: snoozed | muted
      level critical: SEV-0 | SEV-1 | P1 | critical | 1
      level high: SEV-2 | P2 | high | 2
      level medium: SEV-3 | P3 | medium | 3
      level low: SEV-4 | P4 | P5 | low | 4 | 5 | no severity
      """#),
    AliasSource(
      "elementary", "Elementary",
      [
        "https://docs.elementary-data.com/cloud/features/alerts-and-incidents/incidents",
        "https://docs.elementary-data.com/data-tests/introduction",
      ],
      otherNames: ["elementary-data"],
      #"""
      status open: Open | fail | failed | warn | warning | error | runtime error | failure
      status in_progress: Acknowledged | in progress
      status resolved: Resolved | pass | passed | success
      status none: skipped | no data | insufficient data | not run | training
      level critical: Critical
      level high: High | error | fail
      level medium: Normal | warn | warning | medium
      level low: Low | pass | info
      """#),
    AliasSource(
      "openmetadata", "OpenMetadata",
      [
        "https://docs.open-metadata.org/latest/main-concepts/metadata-standard/schemas/tests/testcaseresolutionstatus",
        "https://docs.open-metadata.org/latest/main-concepts/metadata-standard/schemas/tests/basic",
        "https://docs.open-metadata.org/latest/main-concepts/metadata-standard/schemas/tests/resolved",
      ],
      otherNames: ["open-metadata", "collate"],
      #"""
      status open: New | Failed | Open | partialSuccess
      status in_progress: Ack | Acknowledged | Assigned | In Progress
      status resolved: Resolved | Success | Successful | Closed
      # Why a failure was resolved; Duplicates are rows found twice, not an incident reported twice.
      status resolved: MissingData | Duplicates | OutOfBounds | Other
      status rejected: FalsePositive
      status none: Aborted | Queued | Running | Pending | Skipped | Stopped
      level critical: Severity1
      level high: Severity2
      level medium: Severity3
      level low: Severity4 | Severity5 | No Severity
      """#),
  ]
}
