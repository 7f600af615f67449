internal import IssueModels
internal import IssueStorage

/// Reads several ranges of one index as if they were one list.
///
/// The ranges differ in the first parts of their keys (scope, status, member …) and agree in what follows, which is what
/// the list is ordered by. A place in the list is what follows: it means the same in each range.
struct MergedScan<Record: StorageRecord>: Sendable {
  let index: String
  /// The first parts of the keys, one for each range.
  let prefixes: [IndexKey]
  var isReversed = false
  var filter: (@Sendable (Record) -> Bool)?

  struct Found: Sendable {
    let records: [Record]
    /// The place of the last record, when more follow.
    let next: [UInt8]?
  }

  func page(
    after position: [UInt8]?, skip: Int = 0, limit: Int, from storage: any IssueStorage
  ) async throws -> Found {
    guard prefixes.count > 1 else { return try await single(after: position, skip: skip, limit: limit, from: storage) }
    var sources: [Source] = []
    for prefix in prefixes {
      var source = Source(scan: self, prefix: prefix, batch: min(limit + 1, 64), last: position)
      try await source.refill(from: storage)
      sources.append(source)
    }
    var records: [Record] = []
    var toSkip = skip
    var last: [UInt8]?
    while let best = nearest(sources) {
      let (place, record) = sources[best].ready[sources[best].offset]
      let isRepeated = place == last
      if records.count == limit && !isRepeated { return Found(records: records, next: last) }
      sources[best].offset += 1
      try await sources[best].refill(from: storage)
      if isRepeated { continue }
      last = place
      if toSkip > 0 { toSkip -= 1 } else { records.append(record) }
    }
    return Found(records: records, next: nil)
  }

  private func single(
    after position: [UInt8]?, skip: Int, limit: Int, from storage: any IssueStorage
  ) async throws -> Found {
    guard let prefix = prefixes.first else { return Found(records: [], next: nil) }
    // Only one more match proves that more follow; entries that the filter leaves out do not.
    let page = try await storage.scan(
      ScanRequest<Record>(
        in: .prefix(index, prefix), reversed: isReversed,
        after: position.map { IndexPosition(bytes: prefix.bytes + $0) }, skip: skip,
        limit: filter == nil ? limit : limit + 1, filter: filter))
    let kept = page.entries.prefix(limit)
    let hasMore = filter == nil ? page.next != nil : page.entries.count > limit
    let last = hasMore ? kept.last.map { Array($0.position.bytes.dropFirst(prefix.bytes.count)) } : nil
    return Found(records: kept.map(\.record), next: last)
  }

  private func nearest(_ sources: [Source]) -> Int? {
    var best: Int?
    for candidate in sources.indices {
      guard let place = sources[candidate].place else { continue }
      guard let current = best.flatMap({ sources[$0].place }) else {
        best = candidate
        continue
      }
      let isBefore = place.lexicographicallyPrecedes(current)
      if place != current && isBefore != isReversed { best = candidate }
    }
    return best
  }

  private struct Source {
    let scan: MergedScan
    let prefix: IndexKey
    let batch: Int
    var ready: [(place: [UInt8], record: Record)] = []
    var offset = 0
    var last: [UInt8]?
    var isExhausted = false

    init(scan: MergedScan, prefix: IndexKey, batch: Int, last: [UInt8]?) {
      self.scan = scan
      self.prefix = prefix
      self.batch = batch
      self.last = last
    }

    var place: [UInt8]? { offset < ready.count ? ready[offset].place : nil }

    mutating func refill(from storage: any IssueStorage) async throws {
      guard offset == ready.count, !isExhausted else { return }
      let page = try await storage.scan(
        ScanRequest<Record>(
          in: .prefix(scan.index, prefix), reversed: scan.isReversed,
          after: last.map { IndexPosition(bytes: prefix.bytes + $0) }, limit: batch, filter: scan.filter))
      ready = page.entries.map { (Array($0.position.bytes.dropFirst(prefix.bytes.count)), $0.record) }
      offset = 0
      last = page.next.map { Array($0.bytes.dropFirst(prefix.bytes.count)) } ?? last
      isExhausted = page.next == nil
    }
  }
}
