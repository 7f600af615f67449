import IssueKit
import Testing

@Suite("Counts")
struct CountTests {
  @Test("Counts by every field, in the order of the values", arguments: Backend.allCases)
  func fields(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    try await bed.ticket(status: .open, priority: .high, tags: ["b", "a"], area: nil, effort: 10, labels: ["x", "x"])
    try await bed.ticket(assignee: Person(id: "u2"), tags: ["a"], area: "till", effort: -3, labels: ["y", "x"])
    try await bed.ticket(tags: [], area: "", effort: 2)
    let gone = try await bed.ticket(tags: ["a"], effort: 77)
    try await bed.tickets.delete(gone.id, in: bed.shop, by: bed.jane)
    try await bed.ticket(tags: ["z"], in: bed.bank)
    func counts(_ field: String) async throws -> [String] {
      try await bed.tickets.counts(by: field, in: bed.shop).map { "\($0.value)=\($0.count)" }
    }
    #expect(try await counts("status") == ["new=2", "open=1"])
    #expect(try await counts("priority") == ["high=1", "medium=2"])
    #expect(try await counts("assignee") == ["=2", "u2=1"])
    #expect(try await counts("reporter") == ["u1=3"])
    #expect(try await counts("tag") == ["a=2", "b=1"])
    #expect(try await counts("area") == ["=1", "=1", "till=1"])
    #expect(try await bed.tickets.counts(by: "area", in: bed.shop).map(\.value) == [.null, .text(""), .text("till")])
    #expect(try await counts("effort") == ["-3=1", "2=1", "10=1"])
    #expect(try await counts("label") == ["x=2", "y=1"])
  }

  @Test("A tag's index follows the tags", arguments: Backend.allCases)
  func tags(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket(tags: ["a", "b"])
    try await bed.tickets.update(issue.id, .init(tags: .set(["b", "c"])), in: bed.shop, by: bed.jane)
    func found(_ tag: String) async throws -> Int {
      try await bed.tickets.count(.init().where("tag", .text(tag)), in: bed.shop)
    }
    #expect(try await found("a") == 0)
    #expect(try await found("b") == 1)
    #expect(try await found("c") == 1)
    #expect(try await bed.tickets.count(.init().where("tag", .text("b"), .text("c")), in: bed.shop) == 1)
  }

  @Test("Texts that differ only in their bytes are different values")
  func bytes() async throws {
    let bed = try await TestBed()
    try await bed.ticket(tags: ["caf\u{E9}"])
    try await bed.ticket(tags: ["cafe\u{301}"])
    #expect(try await bed.tickets.counts(by: "tag", in: bed.shop).map(\.count) == [1, 1])
    #expect(try await bed.tickets.count(.init().where("tag", .text("cafe\u{301}")), in: bed.shop) == 1)
  }
}
