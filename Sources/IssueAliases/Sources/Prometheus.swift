extension AliasSource {
  /// Prometheus and its Alertmanager.
  static let prometheus = [
    AliasSource(
      "alertmanager", "Prometheus Alertmanager",
      [
        "https://prometheus.io/docs/alerting/latest/alertmanager/",
        "https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml",
        "https://prometheus.io/docs/alerting/latest/notifications/",
      ],
      otherNames: ["prometheus-alertmanager", "alert-manager"],
      #"""
      status open: active | firing
      status resolved: resolved
      status silenced: suppressed | silenced | inhibited | muted
      # Not looked at yet; and silences that are not in force.
      status none: unprocessed | pending | expired
      level critical: critical | page | emergency
      level high: error | high
      level medium: warning | medium
      level low: info | none | low
      """#),
    AliasSource(
      "prometheus", "Prometheus",
      [
        "https://prometheus.io/docs/prometheus/latest/querying/api/",
        "https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/",
      ],
      otherNames: ["prometheus-rules", "prom"],
      #"""
      status open: firing | active
      status resolved: inactive | resolved
      # Pending has not yet lasted long enough to be a problem.
      status none: pending | unknown
      # The health of rules, and of targets.
      status resolved: ok | up
      status open: err | down
      level critical: critical | page
      level high: error | high
      level medium: warning | medium | ticket
      level low: info | none | low
      """#),
  ]
}
