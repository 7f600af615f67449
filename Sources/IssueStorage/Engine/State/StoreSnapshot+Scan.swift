import IssueModels

extension StoreSnapshot {
  /// Records of one range of one index.
  ///
  /// - Throws: `unknownIndex`.
  /// - Complexity: O(log n + entries looked at). Skipping without a filter looks at none.
  package func scan<Record: StorageRecord>(_ request: ScanRequest<Record>) throws(StorageError) -> ScanPage<Record> {
    var visits = 0
    return try scan(request, visits: &visits)
  }

  /// As the other `scan`; adds the number of index nodes looked at to `visits`.
  package func scan<Record: StorageRecord>(
    _ request: ScanRequest<Record>, visits: inout Int
  ) throws(StorageError) -> ScanPage<Record> {
    guard let (collection, place) = try index(request.range.index, of: Record.self), let layout = collection.layout,
      let keys = request.keys
    else { return ScanPage(entries: [], next: nil) }
    var cursor = collection.indexes[place].cursor(in: keys, reversed: request.isReversed)
    defer { visits += cursor.visits }
    var toSkip = max(0, request.skip)
    if request.filter == nil {
      cursor.skip(toSkip)
      toSkip = 0
    }
    let limit = max(1, request.limit)
    var toExamine = max(1, request.examined)
    var entries: [ScanPage<Record>.Entry] = []
    entries.reserveCapacity(min(limit, cursor.remaining, 1024))
    var last: IndexPosition?
    while entries.count < limit, toExamine > 0, let entry = cursor.next() {
      toExamine -= 1
      let position = IndexPosition(bytes: entry.key)
      last = position
      guard let box = collection.slots[entry.value] else { continue }
      let record: Record = try layout.value(of: box, id: RecordID(endOf: position.bytes))
      guard request.filter?(record) ?? true else { continue }
      if toSkip > 0 { toSkip -= 1 } else { entries.append(.init(position: position, record: record)) }
    }
    return ScanPage(entries: entries, next: cursor.remaining == 0 ? nil : last)
  }
}

extension IndexRange {
  /// The same range as tree keys.
  var keys: KeyRange {
    KeyRange(
      lower: lower.isEmpty ? .unbounded : .including(lower), upper: upper.map { .excluding($0) } ?? .unbounded)
  }
}

extension ScanRequest {
  /// What is left of the range behind the position; `nil` when that is nothing.
  var keys: KeyRange? {
    var keys = range.keys
    guard let position = position?.bytes else { return keys }
    let isBelow = ByteOrder.precedes(position, range.lower)
    let isAbove = range.upper.map { !ByteOrder.precedes(position, $0) } ?? false
    if isReversed {
      if isBelow { return nil }
      if !isAbove { keys.upper = .excluding(position) }
    } else {
      if isAbove { return nil }
      if !isBelow { keys.lower = .excluding(position) }
    }
    return keys
  }
}
