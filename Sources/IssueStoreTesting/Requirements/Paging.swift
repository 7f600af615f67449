internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let paging: [StorageRequirement] = [
    StorageRequirement("page.sizes", "pages of every size cover a range once, in both directions", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      for size in 1...11 {
        for reversed in [false, true] {
          let seen = try await probe.walk(storage, .all("rank"), reversed: reversed, size: size, of: Specimen.self)
          try probe.equal(
            seen.map(\.record.rank), reversed ? ranks.reversed() : ranks,
            "pages of \(size)\(reversed ? ", reversed" : "")")
        }
      }
    },
    StorageRequirement("page.next", "next is nil exactly when the range has no more", .scanning) { probe in
      let (storage, _) = try await probe.ladder()
      for reversed in [false, true] {
        for limit in 1...12 {
          let page = try await storage.scan(
            ScanRequest(Specimen.self, in: .all("rank"), reversed: reversed, limit: limit))
          try probe.equal(page.next != nil, limit < 10, "whether \(limit) of 10 entries leave more")
          if limit < 10 { try probe.equal(page.next, page.entries.last?.position, "next after \(limit) entries") }
        }
        let range = IndexRange.between("rank", IndexKey(.int(20)), IndexKey(.int(50)))
        let page = try await storage.scan(ScanRequest(Specimen.self, in: range, reversed: reversed, limit: 3))
        try probe.equal(page.next, nil, "next at the end of a range with entries beyond")
      }
    },
    StorageRequirement("page.inside", "a position leaves its own entry and those before it out", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      for rank in ranks {
        let place = IndexPosition(IndexKey(.int(rank)), .numbered(Int(rank / 10)))
        try await probe.continues(storage, .all("rank"), after: place, ranks.filter { $0 > rank }, "after \(rank)")
        try await probe.continues(
          storage, .all("rank"), reversed: true, after: place, ranks.filter { $0 < rank }.reversed(), "before \(rank)")
      }
    },
    StorageRequirement("page.between", "a position that no entry has lies between two entries", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      for rank in stride(from: Int64(-5), to: 100, by: 10) {
        let place = IndexPosition(IndexKey(.int(rank)), .numbered(1))
        try await probe.continues(storage, .all("rank"), after: place, ranks.filter { $0 > rank }, "after \(rank)")
        try await probe.continues(
          storage, .all("rank"), reversed: true, after: place, ranks.filter { $0 < rank }.reversed(), "before \(rank)")
      }
      let bare = IndexPosition(bytes: IndexKey(.int(40)).bytes)
      try await probe.continues(storage, .all("rank"), after: bare, ranks.filter { $0 >= 40 }, "after a key without id")
    },
    StorageRequirement("page.outside", "a position outside of the range counts as the end on its side", .scanning) {
      probe in
      let (storage, _) = try await probe.ladder()
      let range = IndexRange.between("rank", IndexKey(.int(30)), IndexKey(.int(60)))
      for rank in [-1, 0, 20, 29] as [Int64] {
        let below = IndexPosition(IndexKey(.int(rank)), .numbered(0))
        try await probe.continues(storage, range, after: below, [30, 40, 50], "after \(rank), below the range")
        try await probe.continues(storage, range, reversed: true, after: below, [], "before \(rank), below the range")
      }
      for rank in [60, 61, 90, 900] as [Int64] {
        let above = IndexPosition(IndexKey(.int(rank)), .numbered(0))
        try await probe.continues(storage, range, after: above, [], "after \(rank), above the range")
        try await probe.continues(
          storage, range, reversed: true, after: above, [50, 40, 30], "before \(rank), above the range")
      }
      let least = IndexPosition(bytes: [])
      try await probe.continues(storage, range, after: least, [30, 40, 50], "after the least bytes")
      try await probe.continues(storage, range, reversed: true, after: least, [], "before the least bytes")
    },
    StorageRequirement("page.skip", "skip leaves out so many entries, and no more than there are", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      for skip in 0...12 {
        for reversed in [false, true] {
          let order = reversed ? ranks.reversed() : ranks
          let page = try await storage.scan(
            ScanRequest(Specimen.self, in: .all("rank"), reversed: reversed, skip: skip, limit: 4))
          try probe.equal(page.records.map(\.rank), Array(order.dropFirst(skip).prefix(4)), "4 after \(skip)")
          try probe.equal(page.next != nil, skip + 4 < 10, "whether 4 after \(skip) leave more")
        }
      }
    },
    StorageRequirement("page.skip_position", "skip counts from the position, inside the range", .scanning) { probe in
      let (storage, _) = try await probe.ladder()
      let range = IndexRange.between("rank", IndexKey(.int(10)), IndexKey(.int(80)))
      let place = IndexPosition(IndexKey(.int(30)), .numbered(3))
      let on = try await storage.scan(ScanRequest(Specimen.self, in: range, after: place, skip: 2, limit: 5))
      try probe.equal(on.records.map(\.rank), [60, 70], "onwards")
      try probe.equal(on.next, nil, "next at the end")
      let back = try await storage.scan(
        ScanRequest(Specimen.self, in: range, reversed: true, after: place, skip: 1, limit: 5))
      try probe.equal(back.records.map(\.rank), [10], "backwards")
    },
    StorageRequirement("page.large", "two thousand records are paged, skipped and counted", .scanning) { probe in
      let storage = try await probe.make()
      let count = 2_000
      for start in stride(from: 0, to: count, by: 500) {
        let numbers = (start..<start + 500).map { ($0 * 7_919) % count }
        try await storage.insert(numbers.map { Specimen($0, rank: Int64($0)) })
      }
      let seen = try await probe.walk(storage, .all("rank"), size: 250, of: Specimen.self)
      try probe.equal(seen.map(\.record.rank), (0..<count).map { Int64($0) }, "all ranks")
      for skip in [0, 1, 63, 64, 65, 999, 1_998] {
        let page = try await storage.scan(ScanRequest(Specimen.self, in: .all("rank"), skip: skip, limit: 1))
        try probe.equal(page.records.map(\.rank), [Int64(skip)], "the one after \(skip)")
        let rest = IndexRange.between("rank", IndexKey(.int(Int64(skip))), IndexKey(.int(Int64(count))))
        try probe.equal(try await storage.count(Specimen.self, in: rest), count - skip, "those from \(skip)")
      }
    },
  ]
}

extension Probe {
  /// Demands what a scan behind a position returns, in one page and in small ones.
  func continues(
    _ storage: any IssueStorage, _ range: IndexRange, reversed: Bool = false, after place: IndexPosition,
    _ ranks: [Int64], _ what: String
  ) async throws {
    var request = ScanRequest(Specimen.self, in: range, reversed: reversed, after: place, limit: 100)
    let page = try await storage.scan(request)
    try equal(page.records.map(\.rank), ranks, what)
    try equal(page.next, nil, "next after all \(what)")
    request.limit = 1
    let first = try await storage.scan(request)
    try equal(first.records.map(\.rank), Array(ranks.prefix(1)), "the first \(what)")
    try equal(first.next != nil, ranks.count > 1, "whether one \(what) leaves more")
  }
}
