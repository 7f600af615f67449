internal import IssueModels
internal import IssueStorage

extension Probe {
  /// All entries of a range, read in pages; a walk that does not end is a violation.
  func walk<Record: StorageRecord>(
    _ storage: any IssueStorage, _ range: IndexRange, reversed: Bool = false, size: Int = 7,
    examined: Int = .max, of type: Record.Type = Record.self, filter: (@Sendable (Record) -> Bool)? = nil
  ) async throws -> [ScanPage<Record>.Entry] {
    var request = ScanRequest(
      Record.self, in: range, reversed: reversed, limit: size, examined: examined, filter: filter)
    var entries: [ScanPage<Record>.Entry] = []
    for _ in 0..<10_000 {
      let page = try await storage.scan(request)
      try demand(page.entries.count <= size, "at most \(size) entries a page", seen: "\(page.entries.count)")
      entries += page.entries
      guard let next = page.next else { return entries }
      try demand(
        request.position.map { reversed ? next < $0 : $0 < next } ?? true, "each page's next lies behind its position",
        seen: "a page that does not move on")
      request.position = next
    }
    throw violation(expected: "a walk over \(range.index) ends", seen: "10,000 pages and no end")
  }

  /// The numbers of the ids that a walk over specimens finds.
  func ids(
    _ storage: any IssueStorage, _ range: IndexRange, reversed: Bool = false, size: Int = 7
  ) async throws -> [RecordID] {
    try await walk(storage, range, reversed: reversed, size: size, of: Specimen.self).map(\.record.id)
  }
}
