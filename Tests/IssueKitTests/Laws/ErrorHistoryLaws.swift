import IssueKit
import Testing

@Suite("Law: any history of errors comes to what a plain model comes to")
struct ErrorHistoryLaws {
  @Test("Random histories of events and acts", arguments: Backend.allCases, 1...10 as ClosedRange<UInt64>)
  func histories(backend: Backend, seed: UInt64) async throws {
    var player = try await ErrorPlayer(backend, seed: seed)
    for step in 0..<250 {
      try await player.step()
      if step % 125 == 124 { try await player.expectSame("seed \(seed), step \(step)") }
    }
  }
}

/// Plays a random history on a tracker and on the model at once.
struct ErrorPlayer {
  let bed: TestBed
  var model = ErrorModel()
  var random: SplitMix64
  var batches: [[ErrorEvent]] = []
  var ids: [IssueID] = []
  /// Every other history is dense: few sessions, little time between the steps, so that acts fall into bursts.
  let isDense: Bool

  init(_ backend: Backend, seed: UInt64) async throws {
    bed = try await TestBed(backend, seed: seed)
    random = SplitMix64(seed: seed)
    isDense = seed % 2 == 0
  }

  mutating func step() async throws {
    bed.clock.advance(milliseconds: Int64(1 + random.below(isDense ? 400 : 4_000)))
    switch random.below(20) {
    case 0..<10: try await ingest()
    case 10: try await resend()
    case 11...12: try await setStatus()
    case 13: try await snooze()
    case 14...15: try await merge()
    case 16...17: try await unmerge()
    case 18: try await comment()
    default: try await deleteOrRestore()
    }
  }

  private mutating func event() -> ErrorEvent {
    let words = ["disk", "net", "step:", "auth", "cart", "metric:", "pay", "menu"]
    let word = words[random.below(words.count)]
    let offset = bed.clock.now.milliseconds(since: TestClock.start) - Int64(random.below(isDense ? 800 : 4_000))
    return bed.event(
      "\(word) \(random.below(3))", app: random.chance(85) ? "web" : "ios",
      session: "s\(random.below(isDense ? 3 : 7))", after: offset,
      user: random.chance(70) ? "u\(random.below(4))" : nil, version: random.chance(60) ? "\(random.below(9))" : nil,
      sdk: random.chance(40) ? "\(random.below(3))" : nil, isDev: random.chance(15))
  }

  private mutating func ingest() async throws {
    var events: [ErrorEvent] = []
    for _ in 0...random.below(5) { events.append(event()) }
    if random.chance(15), let old = random.pick(batches.last ?? []) { events.append(old) }
    batches.append(events)
    let result = try await bed.errors.ingest(events, in: bed.shop)
    let expected = model.take(events)
    try await learn()
    #expect(result.answers.map(\.eventID) == events.map(\.id))
    let answers = result.answers.map { answer in
      ErrorModel.Answer(outcome: answer.outcome, problem: number(answer.issueID), effect: answer.effect)
    }
    #expect(answers == expected.answers)
    #expect(result.created.map { number($0) } == expected.created)
    #expect(result.regressed.map { number($0) } == expected.regressed)
    #expect(result.woken.map { number($0) } == expected.woken)
    let news = expected.created + expected.woken + expected.regressed
    let loud = Set(news.filter { !model.problems[$0].isDev })
    let messages = try await bed.errors.outbox.pending()
    for message in messages { try await bed.errors.outbox.markDelivered(message.id) }
    #expect(messages.count == (loud.isEmpty ? 0 : 1))
    #expect(Set(messages.flatMap(\.items).map { number($0.issueID) }) == Set(loud.map { Optional($0) }))
  }

  private mutating func resend() async throws {
    guard let batch = random.pick(batches) else { return }
    let before = try await bed.store.lastSequence()
    let result = try await bed.errors.ingest(batch, in: bed.shop)
    #expect(result.count(.duplicate) == batch.count)
    #expect(try await bed.store.lastSequence() == before)
  }

  private mutating func setStatus() async throws {
    guard let problem = pick({ $0.mergedInto == nil && !$0.isDeleted }) else { return }
    let status = ErrorIssue.Status.allCases[random.below(6)]
    let version = "\(random.below(9))"
    let error = try await code {
      try await bed.errors.setStatus(ids[problem], to: status, version: version, in: bed.shop, by: bed.jane)
    }
    let isAllowed = model.mayMove(problem, status)
    #expect(error == (isAllowed ? nil : .transitionRefused))
    if isAllowed { model.set(problem, status, version: version) }
  }

  private mutating func snooze() async throws {
    guard let problem = pick({ $0.mergedInto == nil && !$0.isDeleted }), model.mayMove(problem, .snoozed) else {
      return
    }
    let condition: Snooze.Condition =
      switch random.below(3) {
      case 0: .nextOccurrence
      case 1: .occurrences(1 + random.below(5))
      default: .users(1 + random.below(2))
      }
    try await bed.errors.snooze(ids[problem], until: condition, in: bed.shop, by: bed.jane)
    model.set(problem, .snoozed, until: condition)
  }

  private mutating func merge() async throws {
    guard let source = pick({ $0.mergedInto == nil && !$0.isDeleted }),
      let target = pick({ $0.mergedInto == nil && !$0.isDeleted })
    else { return }
    let error = try await code {
      try await bed.errors.merge(ids[source], into: ids[target], in: bed.shop, by: bed.jane)
    }
    let isAllowed = model.mayMerge(source, target)
    #expect(error == (isAllowed ? nil : .mergeRefused))
    if isAllowed { model.absorb(source, into: target, byHand: true) }
  }

  private mutating func unmerge() async throws {
    guard let source = pick({ $0.mergedInto != nil }) else { return }
    let error = try await code { try await bed.errors.unmerge(ids[source], in: bed.shop, by: bed.jane) }
    let isAllowed = model.mayRelease(source)
    #expect(error == (isAllowed ? nil : .mergeRefused))
    if isAllowed { model.release(source) }
  }

  private mutating func comment() async throws {
    guard let problem = pick({ $0.mergedInto == nil && !$0.isDeleted }) else { return }
    let text = "comment \(random.below(1_000_000))"
    try await bed.errors.issues.comment(text, on: ids[problem], in: bed.shop, by: bed.omar)
    model.problems[problem].comments.append(text)
    model.problems[problem].touches += 1
  }

  private mutating func deleteOrRestore() async throws {
    if random.chance(50), let problem = pick({ $0.mergedInto == nil && !$0.isDeleted }) {
      try await bed.errors.issues.delete(ids[problem], in: bed.shop, by: bed.jane)
      model.problems[problem].isDeleted = true
      model.problems[problem].touches += 1
    } else if let problem = pick({ $0.isDeleted }) {
      try await bed.errors.issues.restore(ids[problem], in: bed.shop, by: bed.jane)
      model.problems[problem].isDeleted = false
      model.problems[problem].touches += 1
    }
  }

  private mutating func pick(_ isWanted: (ErrorModel.Problem) -> Bool) -> Int? {
    random.pick(model.problems.indices.filter { isWanted(model.problems[$0]) })
  }

  private func number(_ id: IssueID?) -> Int? { id.flatMap { ids.firstIndex(of: $0) } }

  /// Finds the ids of new issues by their numbers.
  private mutating func learn() async throws {
    guard ids.count < model.problems.count else { return }
    ids = try await records().map(\.id)
  }

  private func records() async throws -> [ErrorRecord] {
    try await bed.store.scan(ScanRequest<ErrorRecord>(in: .all("identity"), limit: 10_000)).records
  }
}

extension ErrorPlayer {
  /// Compares everything that can be seen.
  func expectSame(_ note: String) async throws {
    let records = try await bed.store.scan(ScanRequest<ErrorRecord>(in: .all("identity"), limit: 10_000)).records
    #expect(records.map(\.number) == model.problems.indices.map { $0 + 1 }, "\(note)")
    let prints = try await bed.store.scan(ScanRequest<FingerprintRecord>(in: .all("thread"), limit: 10_000)).records
    for (place, record) in records.enumerated() {
      let problem = model.problems[place]
      let note = "\(note), issue \(place)"
      #expect(record.title == problem.title && record.status == problem.status, "\(note)")
      #expect(record.resolvedAtVersion == problem.resolvedIn, "\(note)")
      #expect(record.snooze?.condition == problem.sleep?.condition, "\(note)")
      #expect(record.snooze?.occurrencesAtStart == problem.sleep?.occurrences, "\(note)")
      #expect(record.snooze?.usersAtStart == problem.sleep?.users, "\(note)")
      #expect(record.mergedInto.flatMap { ids.firstIndex(of: $0) } == problem.mergedInto, "\(note)")
      #expect(record.absorbed.compactMap { ids.firstIndex(of: $0) } == problem.absorbed, "\(note)")
      #expect(Set(record.separatedFrom.compactMap { ids.firstIndex(of: $0) }) == problem.separated, "\(note)")
      #expect((record.deletedAt != nil) == problem.isDeleted, "\(note)")
      #expect(Summary(record.stats) == model.stats(model.members(place)), "\(note)")
      #expect(record.own.map(Summary.init) == (problem.absorbed.isEmpty ? nil : model.stats([place])), "\(note)")
      let owned = Set(
        prints.filter { $0.issueID == record.id }.map { "\($0.appID) \($0.isDev) \($0.value) \($0.isPinned)" })
      let expected = model.owners.filter { $0.value.problem == place }.map { "\($0.key) \($0.value.isPinned)" }
      #expect(owned == Set(expected), "\(note)")
      if record.isListed { try await expectThreads(record, place, note) }
    }
    let alive = model.problems.indices.filter { model.problems[$0].mergedInto == nil && !model.problems[$0].isDeleted }
    let listed = try await bed.errors.list(in: bed.shop, page: .cursor(size: 1_000)).items
    #expect(Set(listed.map { $0.number - 1 }) == Set(alive), "\(note)")
    for status in ErrorIssue.Status.allCases {
      let count = try await bed.errors.issues.count(.init().status(status), in: bed.shop)
      #expect(count == alive.count { model.problems[$0].status == status }, "\(note)")
    }
  }

  private func expectThreads(_ record: ErrorRecord, _ place: Int, _ note: String) async throws {
    let detail = try await bed.errors.detail(record.id, in: bed.shop, occurrences: .cursor(size: 1_000))
    let shown = model.shown(place)
    #expect(detail.occurrences.items.count == shown.count && detail.occurrences.cursor == nil, "\(note)")
    let events = Dictionary(uniqueKeysWithValues: detail.occurrences.items.map { ($0.sessionID, $0.eventID) })
    #expect(events == shown.mapValues(\.id), "\(note)")
    #expect(detail.occurrences.items.map(\.timestamp) == shown.values.map(\.timestamp).sorted(by: >), "\(note)")
    let page = try await bed.errors.occurrences(of: record.id, in: bed.shop, page: .page(2, size: 3))
    #expect(page.items == Array(detail.occurrences.items.dropFirst(3).prefix(3)), "\(note)")
    #expect(page.total == shown.count, "\(note)")
    let comments = model.members(place).flatMap { model.problems[$0].comments }
    #expect(Set(detail.comments.map(\.body)) == Set(comments), "\(note)")
    #expect(detail.comments.count == comments.count, "\(note)")
  }
}
