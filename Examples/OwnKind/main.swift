internal import IssueKit

/// A kind of issue of one's own. This is all that it takes.
enum Fault: IssueKind {
  enum Status: String, IssueStatus { case new, repaired }
  struct Details: IssueDetails { var machine: String }
  static let name = "fault"
  static let workflow = Workflow<Status>(initial: .new, moves: [.new: [.repaired], .repaired: [.new]])
  static let fields = [IndexedField<Fault>("machine") { .text($0.machine) }]
}

let faults = Tracker<Fault>(storage: MemoryStore())
let plant = try Scope("plant/berlin")
let jane = Actor.person("u1", name: "Jane Doe")

let jam = try await faults.create(.init(title: "Paper jam", details: .init(machine: "press 4")), in: plant, by: jane)
let tear = try await faults.create(.init(title: "Torn paper", details: .init(machine: "press 4")), in: plant, by: jane)
let smoke = try await faults.create(.init(title: "Smoke", details: .init(machine: "press 7")), in: plant, by: jane)
try await faults.update(smoke.id, IssuePatch(priority: .set(.critical), tags: .set(["fire"])), in: plant, by: jane)
try await faults.comment("Only after a **cold** start.", on: tear.id, in: plant, by: jane)
try await faults.transition(smoke.id, to: .repaired, in: plant, by: jane)
try await faults.merge(tear.id, into: jam.id, in: plant, by: jane)

for fault in try await faults.list(IssueQuery().sorted(by: "number", descending: false), in: plant).items {
  print("#\(fault.number)  \(fault.status)  \(fault.priority)  \(fault.machine)  \(fault.title)")
}
let open = IssueQuery<Fault>().status(.new).where("machine", .text("press 4"))
print("open at press 4, merged: \(try await faults.count(open, in: plant))")
for comment in try await faults.comments(on: jam.id, in: plant).items {
  print("\(comment.author.name): \(comment.body)")
}

try await faults.unmerge(tear.id, in: plant, by: jane)
print("open at press 4, apart: \(try await faults.count(open, in: plant))")
for entry in try await faults.history(of: smoke.id, in: plant).items {
  let values = [entry.oldValue, entry.newValue].compactMap(\.self).joined(separator: " → ")
  print("\(entry.actor.name), \(entry.action.name): \(values)")
}
