extension AliasSource {
  /// Scanners of security problems and what gathers their findings.
  static let findings = [
    AliasSource(
      "defectdojo", "DefectDojo",
      [
        "https://docs.defectdojo.com/triage_findings/findings_workflows/finding_status_definitions/",
        "https://docs.defectdojo.com/triage_findings/finding_priority/",
        "https://github.com/DefectDojo/django-DefectDojo/blob/master/dojo/models.py",
      ],
      otherNames: ["django-defectdojo", "dojo"],
      #"""
      # Verified is known to be real; there is still work to be done.
      status open: Active | Verified | Unverified | Open
      status in_progress: Under Review | Under Defect Review | Needs Review | Review Requested
      # Inactive has no impact any more.
      status resolved: Mitigated | is_mitigated | Closed | Remediated | Inactive
      status accepted: Risk Accepted | Accepted
      status rejected: False Positive | false_p | Out Of Scope | Duplicate
      level critical: Critical | S0 | Urgent
      level high: High | S1 | Needs Action
      level medium: Medium | S2
      level low: Low | S3 | Info | Informational | S4 | Acceptable
      """#),
    AliasSource(
      "dependency-track", "Dependency-Track",
      [
        "https://docs.dependencytrack.org/triage/analysis-states/",
        "https://docs.dependencytrack.org/usage/policy-compliance/",
        "https://docs.dependencytrack.org/integrations/notifications/",
      ],
      otherNames: ["owasp-dependency-track", "deptrack"],
      #"""
      # Not set: nobody has begun to look at the finding.
      status open: EXPLOITABLE | NOT_SET
      status in_progress: IN_TRIAGE
      status resolved: RESOLVED
      status rejected: FALSE_POSITIVE | NOT_AFFECTED
      status silenced: SUPPRESSED
      # Policy violations: an approved one may stay, a rejected one may not.
      status accepted: APPROVED
      status open: REJECTED | FAIL | WARN
      status none: INFO
      # Vendor responses.
      status accepted: CAN_NOT_FIX | WILL_NOT_FIX
      status in_progress: UPDATE | ROLLBACK | WORKAROUND_AVAILABLE
      # Justifications for not being affected.
      status rejected: CODE_NOT_PRESENT | CODE_NOT_REACHABLE | REQUIRES_CONFIGURATION | REQUIRES_DEPENDENCY
      status rejected: REQUIRES_ENVIRONMENT | PROTECTED_BY_COMPILER | PROTECTED_AT_RUNTIME | PROTECTED_AT_PERIMETER
      status rejected: PROTECTED_BY_MITIGATING_CONTROL
      level critical: CRITICAL
      level high: HIGH | FAIL | ERROR
      level medium: MEDIUM | WARN | WARNING
      level low: LOW | INFO | UNASSIGNED | INFORMATIONAL
      """#),
    AliasSource(
      "trivy", "Trivy",
      [
        "https://trivy.dev/latest/docs/configuration/filtering/",
        "https://trivy.dev/latest/docs/scanner/misconfiguration/",
        "https://github.com/aquasecurity/trivy-db/blob/main/pkg/types/status.go",
      ],
      otherNames: ["aqua-trivy", "trivy-operator"],
      #"""
      # Trivy only reports what it found; fixed tells that there is a version without the vulnerability to move to.
      status open: affected | fixed | FAIL | failed
      status in_progress: under_investigation | fix_deferred
      status resolved: PASS | passed
      status accepted: will_not_fix | ignored | EXCEPTION
      status rejected: not_affected
      # End of life: nobody has looked whether it is affected.
      status none: unknown | end_of_life
      level critical: CRITICAL | 4
      level high: HIGH | 3
      level medium: MEDIUM | 2
      # Trivy's own SARIF reports make notes of both.
      level low: LOW | 1 | UNKNOWN | 0
      """#),
    AliasSource(
      "cvss", "CVSS severity ratings",
      ["https://www.first.org/cvss/v4.0/specification-document", "https://nvd.nist.gov/vuln-metrics/cvss"],
      otherNames: ["nvd", "cve"],
      #"""
      level critical: Critical
      level high: High
      level medium: Medium
      level low: Low | None
      """#),
  ]
}
