import IssueJSON
import IssueModels
import IssueStorage

/// The plainest storage there can be: dictionaries, and every scan sorts everything. It is honest unless it is given a
/// bug.
actor ReferenceStore: ChangeFeed {
  struct Stored: Sendable {
    var record: any StorageRecord
    let born: Int
  }

  struct State: Sendable {
    var collections: [String: [RecordID: Stored]] = [:]
    var sequence: UInt64 = 0
    var births = 0
    var log: [Commit] = []
    /// Records whose index entries a bug left behind.
    var ghosts: [String: [Stored]] = [:]
    /// Records that a bug will bring back.
    var graveyard: [String: [Stored]] = [:]
  }

  let bug: Bug?
  /// Whether every record goes through its JSON, as in a durable store.
  let throughJSON: Bool
  var state: State
  var previous = State()
  private var waiters: [AsyncStream<Void>.Continuation] = []

  init(_ bug: Bug? = nil, throughJSON: Bool = false, state: State = State()) {
    self.bug = bug
    self.throughJSON = throughJSON
    self.state = state
  }

  func fetch<Record: StorageRecord>(_ type: Record.Type, ids: [RecordID]) async throws -> [Record] {
    var ids = ids
    if bug == .idsSortedInFetch { ids.sort() }
    if bug == .repeatedIDsDroppedInFetch {
      var seen: Set<RecordID> = []
      ids.removeAll { !seen.insert($0).inserted }
    }
    return ids.compactMap { state.collections[Record.collection]?[$0]?.record as? Record }
  }

  func count<Record: StorageRecord>(_ type: Record.Type, in range: IndexRange) async throws -> Int {
    let count = try entries(type, in: range).count
    return bug == .countOneTooMany && count > 0 ? count + 1 : count
  }

  func scan<Record: StorageRecord>(_ request: ScanRequest<Record>) async throws -> ScanPage<Record> {
    var list = try entries(Record.self, in: request.range)
    if request.isReversed { list.reverse() }
    var offset = 0
    if let place = request.position {
      if bug == .cursorByOffset {
        offset = place.bytes.reduce(0) { $0 << 8 | Int($1) }
      } else {
        let isPast = { (entry: IndexPosition) in request.isReversed ? entry < place : place < entry }
        offset = list.firstIndex { isPast($0.position) } ?? list.count
        if bug == .repeatingCursor, offset > 0 { offset -= 1 }
        if bug == .skippingCursor { offset += 1 }
      }
    }
    if bug == .filterAfterLimit, let filter = request.filter {
      let page = list.dropFirst(offset).prefix(request.limit)
      let next = offset + page.count < list.count ? page.last?.position : nil
      return ScanPage(entries: page.filter { filter($0.record) }, next: next)
    }
    var found: [ScanPage<Record>.Entry] = []
    var skipped = 0
    for (looked, place) in (offset..<max(offset, list.count)).enumerated() {
      if found.count == request.limit || looked == request.examined && bug != .budgetIgnored {
        return ScanPage(entries: found, next: next(list[place - 1].position, place))
      }
      guard request.filter?(list[place].record) ?? true else { continue }
      if skipped < request.skip { skipped += 1 } else { found.append(list[place]) }
    }
    let isFull = bug == .nextAtTheEnd && found.count == request.limit
    return ScanPage(entries: found, next: isFull ? found.last?.position : nil)
  }

  func lastSequence() async throws -> UInt64 { state.sequence }

  func commits(after sequence: UInt64, limit: Int) async throws -> [Commit] {
    while true {
      let ready = state.log.filter { $0.sequence > sequence }
      if !ready.isEmpty { return Array(ready.prefix(max(1, limit))) }
      let (ticks, tick) = AsyncStream<Void>.makeStream()
      waiters.append(tick)
      if bug == .waitIgnoresCancellation {
        await Task { for await _ in ticks {} }.value
      } else {
        for await _ in ticks {}
        try Task.checkCancellation()
      }
    }
  }

  func wakeWaiters() {
    waiters.forEach { $0.finish() }
    waiters = []
  }

  private func next(_ position: IndexPosition, _ offset: Int) -> IndexPosition {
    guard bug == .cursorByOffset else { return position }
    return IndexPosition(bytes: [UInt8(truncatingIfNeeded: offset >> 8), UInt8(truncatingIfNeeded: offset)])
  }
}
