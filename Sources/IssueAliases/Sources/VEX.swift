extension AliasSource {
  /// Statements on whether a product is affected by a vulnerability.
  static let vex = [
    AliasSource(
      "cyclonedx", "CycloneDX VEX",
      [
        "https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis",
        "https://cyclonedx.org/capabilities/vex/",
      ],
      otherNames: ["cyclonedx-vex", "cdx", "vex"],
      #"""
      status open: exploitable | affected
      status in_progress: in_triage
      status resolved: resolved | resolved_with_pedigree
      status rejected: false_positive | not_affected | unaffected
      status none: unknown
      # Responses.
      status accepted: can_not_fix | will_not_fix
      status in_progress: update | rollback | workaround_available
      # Justifications for not being affected.
      status rejected: code_not_present | code_not_reachable | requires_configuration | requires_dependency
      status rejected: requires_environment | protected_by_compiler | protected_at_runtime | protected_at_perimeter
      status rejected: protected_by_mitigating_control
      level critical: critical
      level high: high
      level medium: medium
      level low: low | info | none | unknown
      """#),
    AliasSource(
      "openvex", "OpenVEX", ["https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md"],
      otherNames: ["open-vex", "csaf-vex"],
      #"""
      status open: affected
      status in_progress: under_investigation
      status resolved: fixed
      status rejected: not_affected
      # Justifications for not being affected.
      status rejected: component_not_present | vulnerable_code_not_present | vulnerable_code_not_in_execute_path
      status rejected: vulnerable_code_cannot_be_controlled_by_adversary | inline_mitigations_already_exist
      """#),
  ]
}
