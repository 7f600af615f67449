import IssueFingerprints
import IssueModels
import Testing

@Suite struct ClientFingerprintTests {
  private static let groupers: [any Grouper] = Groupers.all

  private func input(_ wish: [String]?, message: String = "boom 5", module: String? = "m") -> GroupingInput {
    GroupingInput(
      message: message, module: module, exceptions: [ExceptionInfo(type: "TypeError")], clientFingerprint: wish)
  }

  @Test(arguments: groupers)
  func anEmptyListIsNoWish(grouper: any Grouper) {
    #expect(grouper.group(input([])) == grouper.group(input(nil)))
    #expect(grouper.group(input([])).basis != .clientFingerprint)
  }

  @Test(arguments: groupers)
  func eventsWithOneWishComeTogether(grouper: any Grouper) {
    let first = grouper.group(input(["payments", "declined"], message: "boom"))
    let second = grouper.group(input(["payments", "declined"], message: "bang", module: "x"))
    #expect(first.fingerprint == second.fingerprint && first.basis == .clientFingerprint)
    #expect(first.fingerprint != grouper.group(input(["payments"], message: "boom")).fingerprint)
    #expect(first.fingerprint != grouper.group(input(["paymentsdeclined"], message: "boom")).fingerprint)
    #expect(first.title == "boom" && first.fingerprint.text.utf8.count == 64)
  }

  @Test(arguments: groupers, ["{{ default }}", "{{default}}", "{{   default }}"])
  func defaultAloneIsTheGroupersOwn(grouper: any Grouper, wish: String) {
    #expect(grouper.group(input([wish])) == grouper.group(input(nil)))
  }

  @Test(arguments: groupers)
  func namesInBracesAreFilledIn(grouper: any Grouper) {
    let own = grouper.group(input(nil)).fingerprint.text
    let wish = [
      "{{ default }}", "a-{{type}}-{{ module }}", "{{ message }}", "{{ other }}", "{{", "}}", "{{{type}}}",
      "{{{{type}}}}",
    ]
    let components = grouper.explain(input(wish)).components
    #expect(components.allSatisfy { $0.name == "client" })
    #expect(
      components.map(\.text) == [
        own, "a-TypeError-m", grouper.name == "standard" ? "boom *" : "boom <n>", "{{ other }}", "{{", "}}",
        "{{{type}}}", "{{TypeError}}",
      ])
  }

  @Test func whatIsFilledInIsNotReadAgain() {
    let wish = input(["{{ message }}", "x"], message: "{{ type }}")
    #expect(OwlmetryGrouper().explain(wish).components.first?.text == "{{ type }}")
  }

  @Test(arguments: groupers)
  func twoProblemsStayApartUnderAnExtendedDefault(grouper: any Grouper) {
    let one = grouper.group(GroupingInput(message: "disk", clientFingerprint: ["{{ default }}", "eu"]))
    let two = grouper.group(GroupingInput(message: "net", clientFingerprint: ["{{ default }}", "eu"]))
    #expect(one.fingerprint != two.fingerprint)
  }
}
