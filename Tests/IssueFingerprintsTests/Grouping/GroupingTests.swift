import IssueFingerprints
import IssueModels
import Testing

@Suite struct GroupingTests {
  private let request = GroupingInput(
    message: "sdk:network_request", module: "net",
    attributes: ["_http_method": "GET", "_http_url": "https://API.example.com:443/users/5/x?y=1"])

  @Test func groupersAreFoundByNameAndIdentifier() {
    #expect(Groupers.grouper(named: "standard")?.identifier == "standard:1")
    #expect(Groupers.grouper(named: "owlmetry:1")?.name == "owlmetry")
    #expect(Groupers.grouper(named: "owlmetry:2") == nil)
    #expect(Groupers.grouper(named: "") == nil)
    #expect(Groupers.all.map(\.identifier) == ["standard:1", "owlmetry:1"])
  }

  @Test(arguments: Groupers.all)
  func titleIsTheMessageOrTheRequest(grouper: any Grouper) {
    #expect(grouper.group(request).title == "Network error: GET api.example.com/users/<n>/x")
    #expect(grouper.group(GroupingInput(message: "Boom 5")).title == "Boom 5")
    var broken = request
    broken.attributes["_http_url"] = "::"
    #expect(grouper.group(broken).title == "sdk:network_request")
  }

  @Test(arguments: Groupers.all)
  func titleIsTheExceptionWhereThereIsNoMessage(grouper: any Grouper) {
    func title(_ type: String, _ message: String?) -> String {
      let chain = [ExceptionInfo(type: type, message: message), ExceptionInfo(type: "Cause")]
      return grouper.group(GroupingInput(message: " \n", exceptions: chain)).title
    }
    #expect(title("TypeError", "x is null") == "TypeError: x is null")
    #expect(title("TypeError", nil) == "TypeError")
    #expect(title("", "x is null") == "x is null")
  }

  @Test(arguments: Groupers.all)
  func modulesNeverMix(grouper: any Grouper) {
    let frames = [StackFrame(function: "run", isInApp: true)]
    for exceptions in [[], [ExceptionInfo(type: "E", message: "x", frames: frames)]] {
      let one = grouper.group(GroupingInput(message: "m", module: "a", exceptions: exceptions))
      let two = grouper.group(GroupingInput(message: "m", module: "b", exceptions: exceptions))
      #expect(one.fingerprint != two.fingerprint)
    }
    #expect(
      grouper.group(GroupingInput(message: "m")).fingerprint
        == grouper.group(GroupingInput(message: "m", module: "")).fingerprint)
  }

  @Test(arguments: Groupers.all)
  func requestsAreToldApartByMethodHostAndTemplatedPath(grouper: any Grouper) {
    func fingerprint(_ method: String, _ url: String) -> Fingerprint {
      var input = request
      input.attributes = ["_http_method": method, "_http_url": url]
      return grouper.group(input).fingerprint
    }
    let own = fingerprint("GET", "https://api.example.com/users/5/x")
    #expect(own == fingerprint("GET", "HTTPS://API.example.com/users/77/x?q=1#f"))
    #expect(own != fingerprint("POST", "https://api.example.com/users/5/x"))
    #expect(own != fingerprint("GET", "https://api.example.org/users/5/x"))
    #expect(own != fingerprint("GET", "https://api.example.com/users/5/y"))
    #expect(own != fingerprint("GET", "https://api.example.com/users/me/x"))
    #expect(fingerprint("GET", "nonsense") == fingerprint("POST", ""))
  }

  @Test func anExceptionWithoutTraceGoesByTypesAndTheCausesMessage() {
    func group(_ type: String, _ message: String?) -> Fingerprint {
      let chain = [ExceptionInfo(type: "Outer", message: "o"), ExceptionInfo(type: type, message: message)]
      return StandardGrouper().group(GroupingInput(message: "m", exceptions: chain)).fingerprint
    }
    #expect(group("E", "bad 5") == group("E", "bad 7"))
    #expect(group("E", "bad 5") != group("F", "bad 5"))
    #expect(group("E", "bad 5") != group("E", "good 5"))
    #expect(group("E", nil) == group("E", "m"))
  }

  @Test func theSpanCheckFindsSpansThatAreWrong() {
    var explanation = StandardGrouper().explain(GroupingInput(message: "at 5 of 6"))
    explanation.expectExactSpans()
    explanation.replacements.reverse()
    withKnownIssue { explanation.expectExactSpans() }
    explanation.replacements = [GroupingReplacement(range: 0..<1, original: "b", replacement: "*", rule: "number")]
    withKnownIssue { explanation.expectExactSpans() }
    explanation.replacements = [GroupingReplacement(range: 90..<91, original: "", replacement: "*", rule: "number")]
    withKnownIssue { explanation.expectExactSpans() }
    #expect(explanation.replacedText == "at 5 of 6*")
  }

  @Test func fingerprintsAreComparedByBytes() {
    #expect(Fingerprint("e\u{301}") != Fingerprint("\u{E9}"))
    #expect(Set([Fingerprint("a"), Fingerprint("a"), Fingerprint("b")]).count == 2)
    #expect(Fingerprint("a") < Fingerprint("b") && "\(Fingerprint("a"))" == "a")
  }

  @Test func fingerprintsOfTheFirstVersionStayAsTheyAre() {
    let grouper = StandardGrouper()
    #expect(
      grouper.explain(GroupingInput(message: "Timeout after 30 s", module: "net")).components == [
        GroupingComponent(name: "module", text: "net"), GroupingComponent(name: "message", text: "Timeout after *"),
      ])
    var hash = SHA256()
    hash.update([0xF8] + Array("net".utf8) + [0xFB] + Array("Timeout after *".utf8))
    #expect(
      grouper.group(GroupingInput(message: "Timeout after 30 s", module: "net")).fingerprint.text
        == hash.finalizeHex())
  }
}
