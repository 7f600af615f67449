import IssueJSON
import IssueMerging
import IssueModels
import Testing

@Suite("A merge")
struct MergeRulesTests {
  static let now = Timestamp(milliseconds: 1_000)

  static func merged(
    _ source: FaultIssue, into target: FaultIssue, at time: Timestamp = now
  ) throws -> (plan: MergePlan<Fault>, record: MergeRecord<Fault>) {
    guard case .plan(let plan) = MergeRules.plan(source: source, into: target, at: time) else {
      throw Unplanned()
    }
    return (plan, plan.record(id: RecordID(high: 9, low: 9), actor: .person("u", isModerator: true), at: time))
  }

  static func undone(_ record: MergeRecord<Fault>, _ target: FaultIssue, _ source: FaultIssue) throws -> MergePlan<
    Fault
  > {
    guard case .plan(let plan) = MergeRules.undo(record, target: target, source: source) else { throw Unplanned() }
    return plan
  }

  static func rule(_ decision: MergeDecision<Fault>) -> MergeRefusal.Rule? {
    if case .refused(let refusal) = decision { refusal.rule } else { nil }
  }

  struct Unplanned: Error {}

  @Test("keeps the target's identity, title and status, and makes the source a redirect")
  func keepsTheTarget() throws {
    var (source, target) = (try FaultIssue.numbered(1, at: 10), try FaultIssue.numbered(2, at: 20))
    source.absorbed = [IssueID(RecordID(high: 0, low: 7))]
    source.lastActivityAt = Timestamp(milliseconds: 5_000)
    target.status = .resolved
    let (plan, record) = try Self.merged(source, into: target)
    #expect(plan.target.id == target.id && plan.target.title == target.title && plan.target.status == .resolved)
    #expect(plan.target.absorbed == [source.id] + source.absorbed)
    #expect(plan.target.updatedAt == Self.now)
    #expect(plan.target.lastActivityAt.milliseconds == 5_000)
    #expect(plan.source.mergedInto == target.id && !plan.source.isListed)
    #expect(plan.targetBefore == target && plan.sourceBefore == source)
    #expect(record.members == source.members && record.targetAfter == plan.target && record.undoneAt == nil)
    #expect(!record.actor.isModerator)
  }

  @Test("followed by its undo gives back what was there, but for the separation")
  func isUndone() throws {
    for times in [(10, 20), (20, 10), (3_000, 10), (10, 3_000)] as [(Int64, Int64)] {
      let (source, target) = (try FaultIssue.numbered(1, at: times.0), try FaultIssue.numbered(2, at: times.1))
      let (plan, record) = try Self.merged(source, into: target)
      var undo = try Self.undone(record, plan.target, plan.source)
      #expect(undo.target.separatedFrom == [source.id] && undo.source.separatedFrom == [target.id])
      undo.target.separatedFrom = []
      undo.source.separatedFrom = []
      #expect(undo.target == target && undo.source == source)
    }
  }

  @Test("leaves what the target became since, when it is undone")
  func leavesWhatCameSince() throws {
    let (source, target) = (try FaultIssue.numbered(1), try FaultIssue.numbered(2))
    let (plan, record) = try Self.merged(source, into: target)
    var later = plan.target
    later.title = "renamed"
    later.status = .silenced
    later.updatedAt = Timestamp(milliseconds: 2_000)
    later.lastActivityAt = Timestamp(milliseconds: 3_000)
    let undo = try Self.undone(record, later, plan.source)
    later.absorbed = []
    later.separatedFrom = [source.id]
    #expect(undo.target == later)
  }

  @Test("of several issues into one can be undone in any order")
  func isUndoneInAnyOrder() throws {
    let target = try FaultIssue.numbered(9)
    let sources = try (1...3).map { try FaultIssue.numbered($0) }
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      var current = target
      var merges: [(source: FaultIssue, record: MergeRecord<Fault>)] = []
      for (step, source) in sources.enumerated() {
        let (plan, record) = try Self.merged(source, into: current, at: Timestamp(milliseconds: Int64(step + 1) * 100))
        current = plan.target
        merges.append((plan.source, record))
      }
      #expect(current.absorbed == sources.map(\.id))
      for (count, index) in order.enumerated() {
        let undo = try Self.undone(merges[index].record, current, merges[index].source)
        current = undo.target
        #expect(undo.source.isListed && current.absorbed.count == 2 - count)
      }
      #expect(Set(current.separatedFrom) == Set(sources.map(\.id)))
      #expect(current.title == target.title && current.absorbed.isEmpty)
    }
  }

  @Test("of a merged issue waits for the later merge to be undone")
  func waitsForTheLater() throws {
    let (first, second, third) = (try FaultIssue.numbered(1), try FaultIssue.numbered(2), try FaultIssue.numbered(3))
    let (inner, innerRecord) = try Self.merged(first, into: second)
    let (outer, outerRecord) = try Self.merged(inner.target, into: third)
    #expect(outer.target.absorbed == [second.id, first.id])
    #expect(Self.rule(MergeRules.undo(innerRecord, target: outer.source, source: inner.source)) == .targetMerged)
    let undo = try Self.undone(outerRecord, outer.target, outer.source)
    #expect(undo.target.absorbed.isEmpty && undo.source.absorbed == [first.id])
    #expect(try Self.undone(innerRecord, undo.source, inner.source).target.absorbed.isEmpty)
  }

  @Test("is refused into itself, of a deleted or merged issue, and beyond its limit")
  func isRefused() throws {
    let (source, target) = (try FaultIssue.numbered(1), try FaultIssue.numbered(2))
    #expect(Self.rule(MergeRules.plan(source: source, into: source, at: Self.now)) == .sameIssue)
    var deleted = target
    deleted.deletedAt = Self.now
    var redirect = target
    redirect.mergedInto = IssueID(RecordID(high: 0, low: 8))
    for bad in [deleted, redirect] {
      #expect(Self.rule(MergeRules.plan(source: source, into: bad, at: Self.now)) == .notListed)
      #expect(Self.rule(MergeRules.plan(source: bad, into: source, at: Self.now)) == .notListed)
    }
    var full = target
    full.absorbed = (0..<MergeRules.maximumMembers - 1).map { IssueID(RecordID(high: 1, low: UInt64($0))) }
    #expect(Self.rule(MergeRules.plan(source: source, into: full, at: Self.now)) == nil)
    full.absorbed.append(IssueID(RecordID(high: 2, low: 0)))
    #expect(Self.rule(MergeRules.plan(source: source, into: full, at: Self.now)) == .tooManyMembers)
  }

  @Test("is undone once, by its own record, and not out of a deleted issue")
  func isUndoneOnce() throws {
    let (source, target) = (try FaultIssue.numbered(1), try FaultIssue.numbered(2))
    let (plan, record) = try Self.merged(source, into: target)
    #expect(Self.rule(MergeRules.undo(record, target: target, source: source)) == .notMerged)
    var spent = record
    spent.undoneAt = Self.now
    #expect(Self.rule(MergeRules.undo(spent, target: plan.target, source: plan.source)) == .notMerged)
    var deleted = plan.target
    deleted.deletedAt = Self.now
    #expect(Self.rule(MergeRules.undo(record, target: deleted, source: plan.source)) == .notListed)
    let (other, otherRecord) = try Self.merged(try FaultIssue.numbered(3), into: plan.target)
    #expect(Self.rule(MergeRules.undo(otherRecord, target: other.target, source: plan.source)) == .notMerged)
  }

  @Test("is kept as JSON")
  func isKeptAsJSON() throws {
    let (_, record) = try Self.merged(try FaultIssue.numbered(1, at: 10), into: try FaultIssue.numbered(2, at: 20))
    let bytes = try IssueJSONEncoder().encode(record)
    #expect(try IssueJSONDecoder().decode(MergeRecord<Fault>.self, from: bytes) == record)
  }
}
