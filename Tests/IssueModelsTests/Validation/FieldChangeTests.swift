import IssueModels
import Testing

@Suite("A patch")
struct FieldChangeTests {
  @Test("tells absent from null from a value (decision D7)")
  func tellsAbsentFromNull() throws {
    let absent = try decoded(IssuePatch<Fault>.self, "{}")
    #expect(absent.title == .unchanged && absent.description == .unchanged && absent.assignee == .unchanged)
    #expect(absent.tags == .unchanged && absent.severity == .unchanged && absent.details == .unchanged)
    let null = try decoded(
      IssuePatch<Fault>.self,
      #"{"title":null,"description":null,"priority":null,"severity":null,"assignee":null,"tags":null,"details":null}"#)
    #expect(null.title == .cleared && null.description == .cleared && null.priority == .cleared)
    #expect(null.severity == .cleared && null.assignee == .cleared && null.tags == .cleared && null.details == .cleared)
    let full = try decoded(
      IssuePatch<Fault>.self,
      #"""
      {"title":"","description":"d","priority":"high","severity":"error","assignee":{"id":"u"},"tags":[],
      "details":{"module":"m"},"unknown":1}
      """#)
    #expect(full.title == .set("") && full.description == .set("d") && full.priority == .set(.high))
    #expect(full.severity == .set(.error) && full.assignee == .set(Person(id: "u")) && full.tags == .set([]))
    #expect(full.details == .set(.init(module: "m")))
  }

  @Test(
    "refuses values of another type",
    arguments: [
      #"{"title":1}"#, #"{"priority":"urgent"}"#, #"{"tags":"a"}"#, #"{"assignee":"u"}"#, #"{"details":{}}"#, "[]",
    ])
  func refusesOtherTypes(_ text: String) {
    #expect(throws: (any Error).self) { try decoded(IssuePatch<Fault>.self, text) }
  }

  @Test("is made of an optional value")
  func isMadeOfAnOptional() {
    #expect(FieldChange<Int>(nil) == .cleared)
    #expect(FieldChange(3) == .set(3))
  }
}
