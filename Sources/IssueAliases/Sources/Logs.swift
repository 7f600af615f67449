extension AliasSource {
  /// Log records and spans.
  static let logs = [
    AliasSource(
      "syslog", "Syslog",
      [
        "https://www.rfc-editor.org/rfc/rfc5424#section-6.2.1",
        "https://man7.org/linux/man-pages/man3/syslog.3.html",
      ],
      otherNames: ["rfc5424", "rsyslog", "journald"],
      #"""
      level critical: emerg | emergency | panic | 0 | alert | 1 | crit | critical | 2
      level high: err | error | 3
      level medium: warning | warn | 4
      level low: notice | 5 | info | informational | 6 | debug | 7
      level critical: LOG_EMERG | LOG_ALERT | LOG_CRIT
      level high: LOG_ERR
      level medium: LOG_WARNING
      level low: LOG_NOTICE | LOG_INFO | LOG_DEBUG
      """#),
    AliasSource(
      "opentelemetry", "OpenTelemetry",
      [
        "https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber",
        "https://opentelemetry.io/docs/specs/otel/trace/api/#set-status",
      ],
      otherNames: ["otel", "open-telemetry", "otlp"],
      #"""
      # Statuses of a span.
      status none: Unset | STATUS_CODE_UNSET | 0
      status resolved: Ok | STATUS_CODE_OK | 1
      status open: Error | STATUS_CODE_ERROR | 2
      level critical: FATAL | FATAL2 | FATAL3 | FATAL4 | 21 | 22 | 23 | 24
      level high: ERROR | ERROR2 | ERROR3 | ERROR4 | 17 | 18 | 19 | 20
      level medium: WARN | WARN2 | WARN3 | WARN4 | 13 | 14 | 15 | 16
      level low: INFO | INFO2 | INFO3 | INFO4 | 9 | 10 | 11 | 12
      level low: DEBUG | DEBUG2 | DEBUG3 | DEBUG4 | 5 | 6 | 7 | 8
      level low: TRACE | TRACE2 | TRACE3 | TRACE4 | 1 | 2 | 3 | 4
      level low: UNSPECIFIED | SEVERITY_NUMBER_UNSPECIFIED | 0
      level critical: SEVERITY_NUMBER_FATAL | SEVERITY_NUMBER_FATAL2 | SEVERITY_NUMBER_FATAL3 | SEVERITY_NUMBER_FATAL4
      level high: SEVERITY_NUMBER_ERROR | SEVERITY_NUMBER_ERROR2 | SEVERITY_NUMBER_ERROR3 | SEVERITY_NUMBER_ERROR4
      level medium: SEVERITY_NUMBER_WARN | SEVERITY_NUMBER_WARN2 | SEVERITY_NUMBER_WARN3 | SEVERITY_NUMBER_WARN4
      level low: SEVERITY_NUMBER_INFO | SEVERITY_NUMBER_INFO2 | SEVERITY_NUMBER_INFO3 | SEVERITY_NUMBER_INFO4
      level low: SEVERITY_NUMBER_DEBUG | SEVERITY_NUMBER_DEBUG2 | SEVERITY_NUMBER_DEBUG3 | SEVERITY_NUMBER_DEBUG4
      level low: SEVERITY_NUMBER_TRACE | SEVERITY_NUMBER_TRACE2 | SEVERITY_NUMBER_TRACE3 | SEVERITY_NUMBER_TRACE4
      # Texts of other systems that its data model lists with the numbers.
      level critical: EMERGENCY | CRITICAL
      level medium: WARNING
      level low: NOTICE | INFORMATIONAL
      """#),
  ]
}
