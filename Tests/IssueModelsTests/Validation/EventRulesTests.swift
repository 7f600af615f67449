import IssueJSON
import IssueModels
import IssueValidation
import Testing

@Suite("An event")
struct EventRulesTests {
  static let limits = EventLimits.standard

  static func event(_ change: (inout ErrorEvent) -> Void = { _ in }) -> ErrorEvent {
    var event = ErrorEvent(
      id: "e", appID: "a", sessionID: "s", message: "m", timestamp: Timestamp(milliseconds: 0))
    change(&event)
    return event
  }

  static func problems(_ change: (inout ErrorEvent) -> Void) -> [String] {
    EventRules.problems(event(change)).map { "\($0.field) \($0.rule.name)" }
  }

  static func text(_ bytes: Int) -> String { String(repeating: "x", count: bytes) }

  struct Part: Sendable, CustomTestStringConvertible {
    let field: String
    let limit: Int
    let set: @Sendable (inout ErrorEvent, String) -> Void
    var testDescription: String { field }
  }

  static let parts: [Part] = [
    Part(field: "id", limit: limits.idBytes) { $0.id = $1 },
    Part(field: "app_id", limit: limits.idBytes) { $0.appID = $1 },
    Part(field: "session_id", limit: limits.idBytes) { $0.sessionID = $1 },
    Part(field: "user_id", limit: limits.idBytes) { $0.userID = $1 },
    Part(field: "message", limit: limits.messageBytes) { $0.message = $1 },
    Part(field: "source_module", limit: limits.nameBytes) { $0.module = $1 },
    Part(field: "app_version", limit: limits.nameBytes) { $0.appVersion = $1 },
    Part(field: "sdk_name", limit: limits.nameBytes) { $0.sdkName = $1 },
    Part(field: "sdk_version", limit: limits.nameBytes) { $0.sdkVersion = $1 },
    Part(field: "environment", limit: limits.nameBytes) { $0.environment = $1 },
    Part(field: "country_code", limit: 8) { $0.countryCode = $1 },
    Part(field: "exceptions[0].type", limit: limits.frameBytes) { $0.exceptions = [ExceptionInfo(type: $1)] },
    Part(field: "exceptions[0].message", limit: limits.messageBytes) {
      $0.exceptions = [ExceptionInfo(type: "T", message: $1)]
    },
    Part(field: "exceptions[1].frames[1].file", limit: limits.frameBytes) {
      let frames = [StackFrame(), StackFrame(file: $1)]
      $0.exceptions = [ExceptionInfo(type: "T"), ExceptionInfo(type: "U", frames: frames)]
    },
    Part(field: "attributes.key", limit: limits.attributeBytes) { $0.attributes = ["key": $1] },
    Part(field: "attributes", limit: limits.attributeNameBytes) { $0.attributes = [$1: ""] },
    Part(field: "fingerprint[1]", limit: limits.fingerprintBytes) { $0.fingerprint = ["", $1] },
  ]

  @Test("takes n bytes and refuses n + 1", arguments: parts)
  func takesItsLimit(_ part: Part) {
    #expect(Self.problems { part.set(&$0, Self.text(part.limit)) } == [])
    #expect(Self.problems { part.set(&$0, Self.text(part.limit + 1)) } == ["\(part.field) too_long"])
  }

  @Test("takes so many elements and refuses one more")
  func takesItsCounts() {
    let limits = Self.limits
    for more in 0...1 {
      #expect(
        Self.problems { $0.exceptions = Array(repeating: ExceptionInfo(type: "T"), count: limits.exceptions + more) }
          == (more == 0 ? [] : ["exceptions too_many"]))
      #expect(
        Self.problems {
          $0.exceptions = [
            ExceptionInfo(type: "T", frames: Array(repeating: StackFrame(), count: limits.frames + more))
          ]
        } == (more == 0 ? [] : ["exceptions[0].frames too_many"]))
      #expect(
        Self.problems { event in
          for number in 0..<limits.attributes + more { event.attributes["a\(number)"] = "" }
        } == (more == 0 ? [] : ["attributes too_many"]))
      #expect(
        Self.problems { $0.fingerprint = Array(repeating: "f", count: limits.fingerprintParts + more) }
          == (more == 0 ? [] : ["fingerprint too_many"]))
    }
  }

  @Test("needs its ids and says something, by message or exception")
  func needsSomething() {
    #expect(Self.problems { $0.id = " " } == ["id required"])
    #expect(Self.problems { $0.sessionID = "" } == ["session_id required"])
    #expect(Self.problems { $0.message = " \n" } == ["message required"])
    #expect(
      Self.problems {
        $0.message = ""
        $0.exceptions = [ExceptionInfo(type: "T")]
      } == [])
    #expect(Self.problems { $0.message = "a\u{0}b\u{1B}[0m" } == [])
    #expect(Self.problems { $0.id = "a\u{0}" } == ["id control_character"])
  }

  @Test("happened between the years 1 and 9999")
  func happenedInAYear() {
    for (time, isGood) in [
      (Timestamp.earliest.milliseconds, true), (Timestamp.latest.milliseconds, true),
      (Timestamp.earliest.milliseconds - 1, false), (Timestamp.latest.milliseconds + 1, false), (.min, false),
    ] {
      #expect(Self.problems { $0.timestamp = Timestamp(milliseconds: time) } == (isGood ? [] : ["timestamp malformed"]))
    }
  }

  @Test("tells its problems in one order, attributes by name")
  func tellsInOneOrder() {
    let problems = Self.problems { event in
      event.id = ""
      event.message = ""
      for name in ["d", "b", "e", "a", "c"] { event.attributes[name] = Self.text(Self.limits.attributeBytes + 1) }
      event.timestamp = Timestamp(milliseconds: .max)
    }
    #expect(
      problems == ["id required", "message required"] + ["a", "b", "c", "d", "e"].map { "attributes.\($0) too_long" }
        + ["timestamp malformed"])
  }
}
