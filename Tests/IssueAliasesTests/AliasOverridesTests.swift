import IssueAliases
import IssueJSON
import IssueModels
import Testing

@Suite struct AliasOverridesTests {
  @Test func wordsAreAddedReplacedAndTakenAwayPerSource() throws {
    var mine = AliasOverrides()
    try mine.set("In Küche", to: .inProgress, source: "Jira")
    try mine.set("DONE", to: .open, source: "jira")
    try mine.set("Critical", to: .critical, source: "jira")
    try mine.set("Critical", to: .warning, source: "jira")
    try mine.set("muted", field: .status, to: nil, source: "sentry")
    let aliases = try Aliases(mine)
    #expect(try aliases.status("in küche", source: "jira") == .known(.inProgress))
    #expect(try aliases.status("Done", source: "jira") == .known(.open))
    #expect(try aliases.priority("critical", source: "jira") == .known(.critical))
    #expect(try aliases.severity("critical", source: "jira") == .known(.warning))
    #expect(try aliases.status("Muted", source: "sentry").canonical == nil)
    #expect(try aliases.status("muted", source: "rollbar") == .known(.silenced))
    #expect(try Aliases.standard.status("Done", source: "jira") == .known(.resolved))
    let words = try aliases.table("sentry").words(.status).map(\.word)
    for word in words { #expect(try aliases.status(word, source: "sentry").canonical != nil, "\(word)") }
  }

  @Test func laterOverrideTakesThePlaceOfAnEarlier() throws {
    var mine = AliasOverrides()
    try mine.set("parked", to: .silenced, source: "linear")
    try mine.set("Parked", to: .inProgress, source: "Linear")
    #expect(try Aliases(mine).status("PARKED", source: "linear") == .known(.inProgress))
  }

  @Test func sourceOfTheUsersHasOnlyTheUsersWords() throws {
    let json = #"{"ticket-mill": {"status": {"cooking": "in_progress"}, "new": true, "title": "Ticket Mill"}}"#
    let aliases = try Aliases(AliasOverrides(json: Array(json.utf8)))
    #expect(try aliases.status("Cooking", source: "TicketMill") == .known(.inProgress))
    #expect(try aliases.status("open", source: "ticket-mill").canonical == nil)
    #expect(aliases.sources.first { $0.name == "ticket-mill" }?.title == "Ticket Mill")
    #expect(aliases.sources.map(\.name) == aliases.sources.map(\.name).sorted())
    #expect(aliases.sources.count == Aliases.standard.sources.count + 1)
  }

  @Test func jsonTextSaysTheSameAsCode() throws {
    let json = #"""
      {"jira": {"status": {"In QA": "in_progress", "Parked": null}, "priority": {"hot": "critical"},
      "severity": {"hot": "error"}}}
      """#
    let aliases = try Aliases(AliasOverrides(json: Array(json.utf8)))
    #expect(try aliases.status("in qa", source: "jira") == .known(.inProgress))
    #expect(try aliases.status("Parked", source: "jira").canonical == nil)
    #expect(try aliases.priority("HOT", source: "jira") == .known(.critical))
    #expect(try aliases.severity("hot", source: "jira") == .known(.error))
  }

  @Test(arguments: [
    (#"{"jira": {"status": {"In QA": "in-progress"}}}"#, AliasError.Code.unknownMeaning, "/jira/status/In QA"),
    (#"{"jira": {"severity": {"hot": "critical"}}}"#, .unknownMeaning, "/jira/severity/hot"),
    (#"{"jira": {"state": {}}}"#, .unknownField, "/jira/state"),
    (#"{"jira": {"status": {"In QA": "open", "in_qa": "resolved"}}}"#, .contradiction, "/jira/status/in_qa"),
    (#"{"jira": {"status": {"a/b": "opne"}}}"#, .unknownMeaning, "/jira/status/a~1b"),
    (#"{"jira": {"status": {"  ": "open"}}}"#, .badWord, "/jira/status/  "),
    (#"{"--": {"status": {}}}"#, .badWord, "/--"),
    (#"{"jira": {"status": {"x": 1}}}"#, .malformed, "/jira/status/x"),
    (#"{"jira": {"status": ["x"]}}"#, .malformed, "/jira/status"),
    (#"{"jira": {"new": "yes"}}"#, .malformed, "/jira/new"),
    (#"{"jira": {"status": {"x": "open", "x": "open"}}}"#, .malformed, "/jira/status/x"),
    ("[]", .malformed, ""), ("", .malformed, ""), ("{} {}", .malformed, ""),
  ])
  func badJSONIsRefusedAtItsEntry(json: String, code: AliasError.Code, pointer: String) throws {
    let error = #expect(throws: AliasError.self) { try AliasOverrides(json: Array(json.utf8)) }
    #expect(error?.code == code, "\(String(describing: error))")
    #expect(error?.pointer == pointer)
  }

  @Test func slipInASourceNameIsRefusedWithAdvice() throws {
    let json = #"{"jria": {"status": {"In QA": "open"}}}"#
    let mine = try AliasOverrides(json: Array(json.utf8))
    let error = #expect(throws: AliasError.self) { try Aliases(mine) }
    #expect(error?.code == .unknownSource)
    #expect(error?.pointer == "/jria/status/In QA")
    #expect(error?.message.contains("did you mean jira?") == true)
    #expect(throws: AliasError.self) { try Aliases.standard.table("") }
  }

  @Test func wordsAreTakenUpToTheLargestNumber() throws {
    var mine = AliasOverrides()
    for number in 0..<AliasOverrides.maximumWords { try mine.set("w\(number)", to: .open, source: "jira") }
    let error = #expect(throws: AliasError.self) { try mine.set("one more", to: .open, source: "jira") }
    #expect(error?.code == .tooMany)
    try mine.set("w0", to: .resolved, source: "jira")
    #expect(try Aliases(mine).status("W0", source: "jira") == .known(.resolved))
  }

  @Test func textIsReadUpToItsLimits() throws {
    let json = Array(#"{"jira": {"status": {"x": "open"}}}"#.utf8)
    _ = try AliasOverrides(json: json, limits: JSONLimits(maximumBytes: json.count))
    let error = #expect(throws: AliasError.self) {
      try AliasOverrides(json: json, limits: JSONLimits(maximumBytes: json.count - 1))
    }
    #expect(error?.code == .malformed)
  }
}
