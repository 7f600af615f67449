import IssueKit
import Testing

@Suite("Transitions")
struct TransitionTests {
  /// The moves of the ticket's workflow as its author wrote them.
  static let allowed: [Ticket.Status: Set<Ticket.Status>] = [
    .new: [.open, .fixed], .open: [.new, .fixed], .fixed: [.open, .closed], .closed: [],
  ]

  @Test(
    "Every pair of statuses: allowed, nothing, or refused with the allowed targets", arguments: Ticket.Status.allCases,
    Ticket.Status.allCases)
  func pairs(from: Ticket.Status, to: Ticket.Status) async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket(status: from)
    bed.clock.advance()
    let before = try await bed.store.lastSequence()
    let error = try await failure {
      try await bed.tickets.transition(issue.id, to: to, with: ["fixed_in": " 2.0 "], in: bed.shop, by: bed.omar)
    }
    let now = try await bed.tickets.get(issue.id, in: bed.shop)
    if from == to {
      #expect(error == nil && now == issue)
    } else if Self.allowed[from]?.contains(to) == true {
      #expect(error == nil)
      #expect(now.status == to && now.updatedAt == bed.clock.now && now.revision == 2)
      #expect(now.fixedIn == (to == .fixed ? "2.0" : nil))
      let entry = try #require(try await bed.tickets.history(of: issue.id, in: bed.shop).items.last)
      #expect(entry.action == .statusChanged && entry.field == "status" && entry.actor == bed.omar.stored)
      #expect(entry.oldValue == from.rawValue && entry.newValue == to.rawValue)
    } else {
      #expect(error?.code == .transitionRefused)
      #expect(error?.refusal?.from == from.rawValue && error?.refusal?.to == to.rawValue)
      let targets = Ticket.Status.allCases.filter { Self.allowed[from]?.contains($0) == true }.map(\.rawValue)
      #expect(error?.refusal?.allowedTargets == targets)
      #expect(error?.refusal?.rule == (from == .closed && to == .open ? .automaticOnly : .notAllowed))
    }
    let isMoved = error == nil && from != to
    #expect(try await bed.store.lastSequence() == before + (isMoved ? 1 : 0))
  }

  @Test("A refusal says the move, the rule and the way on")
  func texts() async throws {
    let bed = try await TestBed()
    func message(_ from: Ticket.Status, _ to: Ticket.Status, _ inputs: [WorkflowField: String] = [:]) async throws
      -> String?
    {
      let issue = try await bed.ticket(status: from)
      return try await failure {
        try await bed.tickets.transition(issue.id, to: to, with: inputs, in: bed.shop, by: bed.jane)
      }?.message
    }
    #expect(
      try await message(.new, .closed) == "Cannot transition from 'new' to 'closed'; allowed targets: open, fixed")
    #expect(try await message(.closed, .new) == "Cannot transition from 'closed' to 'new'; allowed targets: none")
    #expect(
      try await message(.closed, .open)
        == "Cannot transition from 'closed' to 'open': only automation does that; allowed targets: none")
    #expect(
      try await message(.new, .fixed)
        == "Cannot transition from 'new' to 'fixed' without fixed_in: give it a value that is not blank")
  }

  @Test("What a move requires must be there and not blank", arguments: [nil, "", " ", "\t\n\u{3000}"])
  func requirement(version: String?) async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket()
    let inputs = version.map { [WorkflowField("fixed_in"): $0] } ?? [:]
    let error = try await failure {
      try await bed.tickets.transition(issue.id, to: .fixed, with: inputs, in: bed.shop, by: bed.jane)
    }
    #expect(error?.refusal?.rule == .missingField && error?.refusal?.field == "fixed_in")
    #expect(try await bed.tickets.get(issue.id, in: bed.shop) == issue)
  }

  @Test("What a move clears is empty afterwards, and inputs that it does not need are ignored")
  func clears() async throws {
    let bed = try await TestBed()
    let issue = try await bed.ticket()
    try await bed.tickets.transition(issue.id, to: .fixed, with: ["fixed_in": "2"], in: bed.shop, by: bed.jane)
    let open = try await bed.tickets.transition(
      issue.id, to: .open, with: ["fixed_in": "3"], in: bed.shop, by: bed.jane)
    #expect(open.fixedIn == nil)
  }
}
