import IssueTransitions
import Testing

@Suite("A regression")
struct RegressionRuleTests {
  @Test(
    "needs a strictly newer version (checklist S2.62)",
    arguments: [
      ("2.1.0", "2.0.3", true, "2.1.0 > 2.0.3"), ("2.10", "2.9", true, "2.10 > 2.9"),
      ("2.0.3", "2.0.3", false, "2.0.3 = 2.0.3"),
      ("v2.0.3+9", "2.0.3", false, "v2.0.3+9 = 2.0.3"), ("2.0.2", "2.0.3", false, "2.0.2 < 2.0.3"),
      ("2.0.3-rc.1", "2.0.3", false, "2.0.3-rc.1 < 2.0.3"), ("2.0.3", "2.0.3-rc.1", true, "2.0.3 > 2.0.3-rc.1"),
    ])
  func needsANewerVersion(_ event: String, _ resolved: String, _ regresses: Bool, _ comparison: String) {
    let verdict = RegressionRule.decide(eventVersion: event, resolvedAtVersion: resolved)
    #expect(verdict.regresses == regresses)
    #expect(verdict.comparison == comparison)
  }

  @Test(
    "never happens without both versions", arguments: [(nil, "1.0"), ("1.0", nil), (nil, nil)] as [(String?, String?)])
  func needsBothVersions(_ event: String?, _ resolved: String?) {
    let verdict = RegressionRule.decide(eventVersion: event, resolvedAtVersion: resolved)
    #expect(!verdict.regresses && verdict.comparison == nil)
  }
}
