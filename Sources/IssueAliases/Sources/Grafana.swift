extension AliasSource {
  /// Grafana's three products.
  static let grafana = [
    AliasSource(
      "grafana", "Grafana", ["https://grafana.com/docs/grafana-cloud/alerting-and-irm/"],
      parts: ["grafana-alerting", "grafana-incident", "grafana-oncall"]),
    AliasSource(
      "grafana-alerting", "Grafana Alerting",
      [
        "https://grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rule-evaluation/nodata-and-error-states/",
        "https://grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rule-evaluation/alert-rule-state-and-health/",
      ],
      otherNames: ["grafana-alerts", "grafana-alert"],
      #"""
      # Recovering still fires; an evaluation error raises an alert of its own.
      status open: Alerting | Firing | Recovering | Error | Active | Alerting (NoData) | Alerting (Error) | DatasourceError
      status resolved: Normal | OK | Inactive | Resolved | Normal (MissingSeries) | Normal (NoData) | Normal (Error)
      # Pending has not yet lasted long enough to be a problem.
      status none: Pending | NoData | Paused | Unknown | DatasourceNoData | Unprocessed
      status silenced: Silenced | Suppressed | Muted
      level critical: critical
      level high: error | high
      level medium: warning | medium
      level low: info | low
      """#),
    AliasSource(
      "grafana-incident", "Grafana Incident",
      [
        "https://grafana.com/docs/grafana-cloud/alerting-and-irm/irm/manage-incidents/declare-incident/",
        "https://grafana.com/docs/grafana-cloud/alerting-and-irm/irm/configure/severity-levels/",
      ],
      otherNames: ["grafana-incidents", "grafana-irm"],
      #"""
      status open: active
      status resolved: resolved
      level critical: critical
      level high: major
      # An incident is more than worth knowing.
      level low warning: minor
      # Not rated yet.
      level low: pending
      """#),
    AliasSource(
      "grafana-oncall", "Grafana OnCall",
      [
        "https://grafana.com/docs/oncall/latest/oncall-api-reference/alertgroups/",
        "https://grafana.com/docs/grafana-cloud/alerting-and-irm/irm/use/alert-groups/",
      ],
      otherNames: ["oncall", "grafana-on-call"],
      #"""
      status open: firing | new | alerting | unacknowledged
      status in_progress: acknowledged | ack
      status resolved: resolved
      status silenced: silenced
      level high: important
      level medium: default
      """#),
  ]
}
