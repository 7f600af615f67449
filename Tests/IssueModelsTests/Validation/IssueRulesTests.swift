import IssueModels
import IssueValidation
import Testing

@Suite("The rules of issues")
struct IssueRulesTests {
  static let limits = IssueLimits.standard

  static func told(_ problems: [FieldProblem]) -> [String] { problems.map { "\($0.field) \($0.rule.name)" } }
  static func text(_ bytes: Int) -> String { String(repeating: "x", count: bytes) }
  static func draft(_ title: String = "t", _ change: (inout IssueDraft<Fault>) -> Void = { _ in }) -> [String] {
    var draft = IssueDraft<Fault>(title: title, details: .init(module: "m"))
    change(&draft)
    return told(IssueRules.problems(draft))
  }

  @Test("take a draft at its limits and refuse one byte or element more")
  func takeADraft() {
    let limits = Self.limits
    #expect(Self.draft(Self.text(limits.titleBytes)) == [])
    #expect(Self.draft(Self.text(limits.titleBytes + 1)) == ["title too_long"])
    #expect(Self.draft("") == ["title required"])
    #expect(Self.draft("a\nb") == ["title control_character"])
    #expect(Self.draft("a title that was read with its line feed\n") == [])
    #expect(Self.draft { $0.description = Self.text(limits.descriptionBytes) } == [])
    #expect(Self.draft { $0.description = Self.text(limits.descriptionBytes + 1) } == ["description too_long"])
    #expect(Self.draft { $0.description = "" } == [])
    #expect(Self.draft { $0.tags = (0..<limits.tags).map { "t\($0)" } } == [])
    #expect(Self.draft { $0.tags = (0...limits.tags).map { "t\($0)" } } == ["tags too_many"])
    #expect(Self.draft { $0.tags = ["a", Self.text(limits.tagBytes), "", " "] } == [])
    #expect(Self.draft { $0.tags = ["a", Self.text(limits.tagBytes + 1)] } == ["tags[1] too_long"])
    #expect(Self.draft { $0.assignee = Person(id: Self.text(limits.nameBytes), name: "n") } == [])
    #expect(
      Self.draft { $0.assignee = Person(id: "", name: "a\u{0}") } == [
        "assignee.id required", "assignee.name control_character",
      ])
  }

  @Test("take a patch that changes nothing, and let nothing be cleared that must be there")
  func takeAPatch() {
    #expect(Self.told(IssueRules.problems(IssuePatch<Fault>())) == [])
    let cleared = IssuePatch<Fault>(
      title: .cleared, description: .cleared, priority: .cleared, severity: .cleared, assignee: .cleared,
      tags: .cleared,
      details: .cleared)
    #expect(
      Self.told(IssueRules.problems(cleared))
        == ["title cannot_be_cleared", "priority cannot_be_cleared", "details cannot_be_cleared"])
    let bad = IssuePatch<Fault>(
      title: .set(" "), description: .set("\u{0}"), assignee: .set(Person(id: "")), tags: .set(["ok", "a\nb"]))
    #expect(
      Self.told(IssueRules.problems(bad)) == [
        "title required", "description control_character", "assignee.id required", "tags[1] control_character",
      ])
  }

  @Test("take comments, attachments, actors and links at their limits")
  func takeTheRest() {
    let limits = Self.limits
    #expect(Self.told(IssueRules.problems(comment: Self.text(limits.commentBytes), limits)) == [])
    #expect(Self.told(IssueRules.problems(comment: Self.text(limits.commentBytes + 1), limits)) == ["body too_long"])
    #expect(Self.told(IssueRules.problems(comment: " \n", limits)) == ["body required"])
    let name = Self.text(limits.nameBytes)
    for (size, rules) in [
      (-1, ["size_bytes too_small"]), (0, []), (1 << 50, []), (1 << 50 + 1, ["size_bytes too_large"]),
    ] as [(Int64, [String])] {
      let draft = AttachmentDraft(originalFilename: name, contentType: name, sizeBytes: size, eventID: name)
      #expect(Self.told(IssueRules.problems(draft, limits)) == rules)
    }
    let longer = AttachmentDraft(originalFilename: name + "x", contentType: "", sizeBytes: 0, eventID: name + "x")
    #expect(
      Self.told(IssueRules.problems(longer, limits))
        == ["original_filename too_long", "content_type required", "event_id too_long"])
    #expect(Self.told(IssueRules.problems(Actor.person(name), limits)) == [])
    #expect(
      Self.told(IssueRules.problems(Actor.person("", name: ""), limits)) == [
        "actor.id required", "actor.name required",
      ])
    let id = IssueID(RecordID(high: 0, low: 1))
    #expect(Self.told(IssueRules.problems(.issue(id, kind: "fault"), limits)) == [])
    #expect(
      Self.told(IssueRules.problems(.external(system: "", key: name + "x", url: Self.text(2_049)), limits))
        == ["target.system required", "target.key too_long", "target.url too_long"])
    #expect(Self.told(IssueRules.problems(.external(system: "s", key: name, url: Self.text(2_048)), limits)) == [])
  }
}
