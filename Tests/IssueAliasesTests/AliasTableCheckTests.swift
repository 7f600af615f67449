import IssueAliases
import Testing

@Suite struct AliasTableCheckTests {
  @Test func standardTablesHaveNoProblems() {
    #expect(AliasCatalog.standard.problems == [])
  }

  @Test func everySourceIsFoundByEachNameAndHasWords() throws {
    for source in Aliases.standard.sources {
      for name in [source.name, source.name.uppercased(), source.title == "" ? "" : source.name] + source.otherNames {
        #expect(try Aliases.standard.table(name).name == source.name, "\(name)")
      }
      let table = try Aliases.standard.table(source.name)
      #expect(AliasField.allCases.contains { !table.words($0).isEmpty }, "\(source.name)")
      #expect(!source.title.isEmpty)
      #expect(source.documentation.allSatisfy { $0.hasPrefix("https://") || $0.contains(" ") }, "\(source.name)")
    }
  }

  @Test(arguments: [
    "Airflow", "dbt", "Great Expectations", "Soda", "Monte Carlo", "Elementary", "OpenMetadata", "Jira", "GitHub",
    "GitLab", "Linear", "Bugzilla", "ServiceNow", "Azure Monitor", "PagerDuty", "Opsgenie", "incident.io", "Grafana",
    "Alertmanager", "Prometheus", "Datadog", "New Relic", "Zabbix", "Nagios", "Icinga 2", "Checkmk", "CloudWatch",
    "GCP Monitoring", "Keep", "Sentry", "Rollbar", "SonarQube", "SARIF", "DefectDojo", "Dependency-Track", "Trivy",
    "CycloneDX VEX", "OpenVEX", "syslog", "OpenTelemetry", "jira_statuses", "github.code_scanning", "GHSA",
    "gitlab-code-quality", "Grafana OnCall", "datadog error tracking", "sonarqube/hotspots", "SARIF baseline",
    "seed 000", "seed_001", "Seed002", "seed-003", "seed 004", "common",
  ])
  func sourceIsKnown(_ name: String) throws {
    _ = try Aliases.standard.table(name)
  }

  @Test func everyWordIsKnownInAnySpelling() throws {
    for source in Aliases.standard.sources {
      let table = try Aliases.standard.table(source.name)
      for field in AliasField.allCases {
        for (word, canonical) in table.words(field) {
          #expect(field.canonicalWords.contains(canonical))
          for spelling in [word, word.uppercased(), word.lowercased(), "  \(word)\r", spaced(word)] {
            #expect(table.normalize(spelling, field: field) == .known(canonical), "\(source.name) \(field) \(spelling)")
          }
        }
      }
    }
  }

  @Test func commonTableLeavesOutWordsWhoseMeaningDependsOnTheSystem() throws {
    let common = try Aliases.standard.table("common")
    for word in ["rejected", "pending", "verified", "unknown", "ignored", "dismissed", "draft"] {
      #expect(common.status(word).canonical == nil, "\(word)")
    }
  }

  @Test(arguments: [
    ("status open: Won't Fix\nstatus accepted: wont_fix", "has two meanings"),
    ("status open: in progress | inProgress", "is there already"),
    ("level high: error\nseverity warning: ERROR", "has two meanings"),
    ("status done: closed", "not a canonical word"),
    ("severity high: high", "not a canonical word"),
    ("level high fatal: high", "not a canonical word"),
    ("level error: high", "not a canonical word"),
    ("state open: new", "no field"),
    ("status: new", "before the colon"),
    ("status open too: new", "before the colon"),
    ("level: new", "before the colon"),
    (": new", "before the colon"),
    ("status open new", "write `field meaning: words`"),
    ("status open: new |  | closed", "1 to 128 bytes"),
    ("status open: \(String(repeating: "x", count: 129))", "1 to 128 bytes"),
  ])
  func brokenTextIsCaught(text: String, fault: String) {
    let problems = AliasText(text, name: "broken").problems
    #expect(problems.contains { $0.contains(fault) && $0.hasPrefix("broken, line ") }, "\(problems)")
  }

  @Test func brokenCatalogIsCaught() {
    let catalog = AliasCatalog([
      AliasSource("one", "One", ["https://example.org"], "status open: verified\nlevel high: top"),
      AliasSource("two", "Two", [], otherNames: ["O-n-e"], "status resolved: Verified\nlevel high: top"),
      AliasSource("both", "Both", ["https://example.org"], parts: ["one", "two", "three"]),
      AliasSource(
        "decided", "Decided", ["https://example.org"], parts: ["one", "two"], "status in_progress: VERIFIED"),
    ])
    let expected = ["both: decide `Verified`", "both: there is no source three", "O-n-e: finds", "two: cite"]
    #expect(catalog.problems.count == expected.count, "\(catalog.problems)")
    for fault in expected { #expect(catalog.problems.contains { $0.hasPrefix(fault) }, "\(fault)") }
  }

  private func spaced(_ word: String) -> String {
    word.unicodeScalars.allSatisfy { $0 == "-" || $0 == "_" } ? word : word.replacing("_", with: " ")
  }
}
