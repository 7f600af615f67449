import IssueModels
import IssueTransitions
import Testing

@Suite("A workflow")
struct WorkflowTests {
  typealias Status = Fault.Status

  struct Move: Sendable, CustomTestStringConvertible {
    let from: Status
    let to: Status
    var testDescription: String { "\(from.rawValue) to \(to.rawValue)" }
  }

  static let moves = Status.allCases.flatMap { from in Status.allCases.map { Move(from: from, to: $0) } }

  /// Checklist S2.42–S2.47, written out once more as words.
  static let allowed: [String: [String]] = [
    "new": ["in_progress", "resolved", "silenced", "snoozed"],
    "in_progress": ["new", "resolved", "silenced", "snoozed"],
    "resolved": ["new", "silenced", "snoozed"],
    "regressed": ["in_progress", "resolved", "silenced", "snoozed"],
    "silenced": ["new", "in_progress", "resolved", "snoozed"],
    "snoozed": ["new", "in_progress", "resolved", "silenced"],
  ]

  @Test("of errors lets callers make the listed moves and no other", arguments: moves)
  func decidesCallersMoves(_ move: Move) {
    let decision = Fault.workflow.decide(from: move.from, to: move.to, inputs: [.resolvedAtVersion: "2.0"])
    let isListed = Self.allowed[move.from.rawValue]?.contains(move.to.rawValue) == true
    switch decision {
    case .allowed(let transition):
      #expect(isListed)
      #expect(transition.from == move.from && transition.to == move.to && !transition.isAutomatic)
      #expect(transition.inputs == (move.to == .resolved ? [.resolvedAtVersion: "2.0"] : [:]))
      let clears = move.to == .new || move.to == .inProgress
      #expect(transition.cleared == (clears ? [.resolvedAtVersion] : []))
    case .refused(let refusal):
      #expect(!isListed)
      #expect(refusal.from == move.from.rawValue && refusal.to == move.to.rawValue)
      #expect(Set(refusal.allowedTargets) == Set(Self.allowed[move.from.rawValue] ?? []))
      let isAutomatic = move.from == .resolved && move.to == .regressed
      #expect(refusal.rule == (move.from == move.to ? .sameStatus : isAutomatic ? .automaticOnly : .notAllowed))
      #expect(refusal.description.hasPrefix("Cannot transition from '\(move.from.rawValue)' to '\(move.to.rawValue)'"))
    case .unchanged:
      Issue.record("a self-move of the error workflow is refused")
    }
  }

  @Test("of errors lets automation make its own moves too, without inputs", arguments: moves)
  func decidesAutomaticMoves(_ move: Move) {
    let decision = Fault.workflow.decide(from: move.from, to: move.to, isAutomatic: true)
    let isOwn = move.from == .resolved && move.to == .regressed || move.from == .snoozed && move.to == .new
    let isListed = Self.allowed[move.from.rawValue]?.contains(move.to.rawValue) == true
    guard case .allowed(let transition) = decision else {
      #expect(!isOwn && !isListed)
      return
    }
    #expect(isOwn || isListed)
    #expect(transition.isAutomatic && transition.inputs.isEmpty)
    #expect(
      transition.cleared.contains(.resolvedAtVersion)
        == (move.to != .resolved && move.to != .silenced && move.to != .snoozed))
  }

  @Test("needs a version to resolve: trimmed, not blank", arguments: [nil, "", " ", "\t\n", "\u{A0}", "\u{2003}"])
  func needsAVersion(_ version: String?) throws {
    let inputs = version.map { [WorkflowField.resolvedAtVersion: $0] } ?? [:]
    guard case .refused(let refusal) = Fault.workflow.decide(from: .new, to: .resolved, inputs: inputs) else {
      Issue.record("resolved without a version")
      return
    }
    #expect(refusal.rule == .missingField)
    #expect(refusal.field == .resolvedAtVersion)
    #expect(
      refusal.description
        == "Cannot transition from 'new' to 'resolved' without resolved_at_version: give it a value that is not blank")
  }

  @Test("trims what a move needs and leaves out what it does not need")
  func trimsInputs() {
    let inputs: [WorkflowField: String] = [.resolvedAtVersion: " 2.1.0\n", .reason: "done", "other": "x"]
    guard case .allowed(let resolve) = Fault.workflow.decide(from: .new, to: .resolved, inputs: inputs),
      case .allowed(let silence) = Fault.workflow.decide(from: .new, to: .silenced, inputs: inputs)
    else {
      Issue.record("both moves are allowed")
      return
    }
    #expect(resolve.inputs == [.resolvedAtVersion: "2.1.0"])
    #expect(silence.inputs.isEmpty)
  }

  @Test("checks the move before its inputs (checklist S2.55)")
  func checksTheMoveFirst() {
    guard case .refused(let refusal) = Fault.workflow.decide(from: .resolved, to: .resolved) else { return }
    #expect(refusal.rule == .sameStatus)
  }

  @Test("names the first missing field by the order of their bytes")
  func namesTheFirstMissingField() {
    let workflow = Workflow<Status>(
      initial: .new, moves: [.new: [.silenced]], requirements: [.silenced: ["b", "a", "c"]])
    for (inputs, missing) in [([:], "a"), (["a": "1"], "b"), (["a": "1", "b": "2"], "c")]
      as [([WorkflowField: String], String)]
    {
      guard case .refused(let refusal) = workflow.decide(from: .new, to: .silenced, inputs: inputs) else {
        Issue.record("a field is missing")
        return
      }
      #expect(refusal.field?.name == missing)
    }
  }

  @Test("that is free allows every move and lets a self-move pass", arguments: moves)
  func isFree(_ move: Move) {
    let workflow = Workflow<Status>.free(initial: .silenced)
    switch workflow.decide(from: move.from, to: move.to) {
    case .allowed: #expect(move.from != move.to)
    case .unchanged: #expect(move.from == move.to)
    case .refused: Issue.record("a free workflow refuses nothing")
    }
    #expect(workflow.targets(from: move.from) == Status.allCases.filter { $0 != move.from })
  }

  @Test("says where one may go, or that there is nowhere")
  func saysWhereToGo() {
    let workflow = Workflow<Status>(initial: .new, moves: [.new: [.snoozed, .inProgress]])
    #expect(workflow.targets(from: .new) == [.inProgress, .snoozed])
    let texts = [(Status.new, Status.regressed), (.resolved, .new)].map { from, to in
      if case .refused(let refusal) = workflow.decide(from: from, to: to) { refusal.description } else { "" }
    }
    #expect(
      texts == [
        "Cannot transition from 'new' to 'regressed'; allowed targets: in_progress, snoozed",
        "Cannot transition from 'resolved' to 'new'; allowed targets: none",
      ])
    guard case .refused(let own) = Fault.workflow.decide(from: .resolved, to: .regressed) else { return }
    #expect(
      own.description
        == "Cannot transition from 'resolved' to 'regressed': only automation does that; allowed targets: new, silenced, snoozed"
    )
  }

  @Test("draws itself as a Mermaid state diagram")
  func drawsItself() {
    let workflow = Workflow<Status>(
      initial: .new, moves: [.new: [.resolved, .inProgress], .inProgress: [.new, .inProgress]],
      automaticMoves: [.resolved: [.regressed]], requirements: [.resolved: [.resolvedAtVersion, .reason]])
    #expect(
      workflow.mermaid == """
        stateDiagram-v2
          [*] --> new
          new --> in_progress
          new --> resolved: needs reason, resolved_at_version
          in_progress --> new
          resolved --> regressed: automatic
        """)
    let lines = Fault.workflow.mermaid.split(separator: "\n")
    #expect(lines.count == 2 + 23 + 2)
    #expect(lines.contains("  snoozed --> new: automatic"))
  }
}
