import IssueKit

/// What the usual calls cost at several sizes of a store.
enum StoreFigures {
  static func run(sizes: [Int]) async throws {
    print("memory store; medians, in microseconds")
    print("issues     create 1,000   create   read   page of 50   page 20 of 50   counts by status")
    for size in sizes { try await measure(size) }
  }

  private static func measure(_ size: Int) async throws {
    let store = MemoryStore()
    let tracker = Tracker<Task>(storage: store)
    let scope = try Scope("figures")
    let actor = Actor.system("figures")
    var ids: [IssueID] = []
    var filled = 0
    let clock = ContinuousClock()
    var last = clock.now
    while filled < size {
      last = clock.now
      var changes = ChangeSet()
      for number in filled..<min(filled + 1_000, size) {
        let issue = task(number, scope, actor)
        ids.append(issue.id)
        changes.insert(issue)
      }
      try await store.commit(changes)
      filled = ids.count
    }
    let batch = Stopwatch.microseconds(since: last)
    let create = try await Stopwatch.median(rounds: 200) { _ in
      try await tracker.create(draft(1), in: scope, by: actor)
    }
    let read = try await Stopwatch.median(rounds: 2_000) { round in
      _ = try await tracker.get(ids[(round &* 7_919) % ids.count], in: scope)
    }
    let query = IssueQuery<Task>().status(.open)
    let page = try await Stopwatch.median(rounds: 50) { _ in
      _ = try await tracker.list(query, in: scope, page: .cursor(size: 50))
    }
    let numbered = try await Stopwatch.median(rounds: 50) { _ in
      _ = try await tracker.list(query, in: scope, page: .page(20, size: 50))
    }
    let counts = try await Stopwatch.median(rounds: 50) { _ in
      _ = try await tracker.counts(by: "status", in: scope)
    }
    print("\(size)  " + [batch, create, read, page, numbered, counts].map(Stopwatch.text).joined(separator: "  "))
  }

  private static func draft(_ number: Int) -> IssueDraft<Task> {
    IssueDraft(title: "Checkout fails for order \(number)", tags: ["shop"], details: .init(module: "checkout"))
  }

  private static func task(_ number: Int, _ scope: Scope, _ actor: Actor) -> Issue<Task> {
    Issue(
      id: IssueID(RecordID(version7At: Int64(number), random: (0, UInt64(number)))), number: number + 1, scope: scope,
      title: "Checkout fails for order \(number)", status: number % 5 == 0 ? .closed : .open, reporter: actor,
      tags: ["shop"], createdAt: Timestamp(milliseconds: Int64(number)), details: .init(module: "module \(number % 20)")
    )
  }

  enum Task: IssueKind {
    enum Status: String, IssueStatus { case open, closed }
    struct Details: IssueDetails { var module: String }
    static let name = "task"
    static let workflow = Workflow<Status>.free(initial: .open)
    static let fields = [IndexedField<Task>("module") { .text($0.details.module) }]
  }
}
