import IssueKit
import Testing

/// The kind of `Examples/OwnKind`.
enum Fault: IssueKind {
  enum Status: String, IssueStatus { case new, repaired }
  struct Details: IssueDetails { var machine: String }
  static let name = "fault"
  static let workflow = Workflow<Status>(initial: .new, moves: [.new: [.repaired], .repaired: [.new]])
  static let fields = [IndexedField<Fault>("machine") { .text($0.machine) }]
}

@Suite("A kind of one's own")
struct OwnKindTests {
  @Test("A kind of eight lines has everything that a tracker can do", arguments: Backend.allCases)
  func everything(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let faults = Tracker<Fault>(storage: bed.store, environment: bed.environment)
    let (plant, jane) = (bed.shop, bed.jane)
    let press = Fault.Details(machine: "press 4")
    let jam = try await faults.create(.init(title: "Paper jam", details: press), in: plant, by: jane)
    let tear = try await faults.create(.init(title: "Torn paper", details: press), in: plant, by: jane)
    try await faults.update(jam.id, IssuePatch(priority: .set(.high)), in: plant, by: jane)
    try await faults.comment("After a cold start.", on: tear.id, in: plant, by: jane)
    try await faults.transition(jam.id, to: .repaired, in: plant, by: jane)
    try await faults.transition(jam.id, to: .new, in: plant, by: jane)
    let open = IssueQuery<Fault>().status(.new).where("machine", .text("press 4"))
    #expect(try await faults.count(open, in: plant) == 2)
    try await faults.merge(tear.id, into: jam.id, in: plant, by: jane)
    #expect(try await faults.list(open, in: plant).items.map(\.title) == ["Paper jam"])
    #expect(try await faults.comments(on: jam.id, in: plant).items.map(\.body) == ["After a cold start."])
    try await faults.unmerge(tear.id, in: plant, by: jane)
    #expect(try await faults.count(open, in: plant) == 2)
    let actions = try await faults.history(of: jam.id, in: plant).items.map(\.action.name)
    #expect(
      actions == ["created", "priority_changed", "status_changed", "status_changed", "merged", "unmerged"])
  }

  @Test("Two kinds on one store keep their issues and numbers apart", arguments: Backend.allCases)
  func apart(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let faults = Tracker<Fault>(storage: bed.store, environment: bed.environment)
    let fault = try await faults.create(
      .init(title: "Smoke", details: .init(machine: "press 7")), in: bed.shop, by: bed.jane)
    let ticket = try await bed.ticket()
    #expect(fault.number == 1 && ticket.number == 1)
    #expect(try await code { try await faults.get(ticket.id, in: bed.shop) } == .notFound)
    #expect(try await code { try await bed.tickets.get(fault.id, in: bed.shop) } == .notFound)
    #expect(try await bed.tickets.list(in: bed.shop).items.map(\.id) == [ticket.id])
  }
}
