extension AliasSource {
  /// Every source that comes with the package.
  static let all: [AliasSource] =
    common + seeds + dataQuality + jira + github + gitlab + trackers + serviceNow + onCall + grafana + prometheus
    + datadog + monitoring + clouds + errors + sonarQube + sarif + findings + vex + logs
}
