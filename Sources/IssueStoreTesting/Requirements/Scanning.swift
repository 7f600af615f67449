internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let scanning: [StorageRequirement] = [
    StorageRequirement("scan.forward", "a scan returns the records of a range in the index's order", .scanning) {
      probe in
      let (storage, ranks) = try await probe.ladder()
      let page = try await storage.scan(ScanRequest(Specimen.self, in: .all("rank"), limit: 100))
      try probe.equal(page.records.map(\.rank), ranks, "the ranks")
      try probe.equal(page.next, nil, "next")
    },
    StorageRequirement("scan.reversed", "a reversed scan is the exact mirror", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      let page = try await storage.scan(ScanRequest(Specimen.self, in: .all("rank"), reversed: true, limit: 100))
      try probe.equal(page.records.map(\.rank), ranks.reversed(), "the ranks")
      try probe.equal(page.next, nil, "next")
    },
    StorageRequirement("scan.range", "a range has its lower end and has not its upper end", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      for (low, high) in [(10, 50), (10, 11), (0, 90), (-5, 10), (85, 200), (15, 45), (-9, 900)] as [(Int64, Int64)] {
        let range = IndexRange.between("rank", IndexKey(.int(low)), IndexKey(.int(high)))
        let expected = ranks.filter { low <= $0 && $0 < high }
        try await probe.finds(storage, range, expected, "\(low)..<\(high)")
        let closed = IndexRange.between("rank", IndexKey(.int(low)), IndexKey(.int(high)), includingUpper: true)
        try await probe.finds(storage, closed, ranks.filter { low <= $0 && $0 <= high }, "\(low)...\(high)")
      }
    },
    StorageRequirement("scan.range_empty", "an empty or inverted range has no entries and no next", .scanning) {
      probe in
      let (storage, _) = try await probe.ladder()
      for (low, high) in [(50, 50), (51, 59), (90, 10), (200, 300), (-20, -10)] as [(Int64, Int64)] {
        let range = IndexRange.between("rank", IndexKey(.int(low)), IndexKey(.int(high)))
        try await probe.finds(storage, range, [], "\(low)..<\(high)")
      }
    },
    StorageRequirement("scan.range_bytes", "a range of any bytes cuts between entries", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      let key = IndexKey(.int(40)).bytes
      let cut = IndexRange(index: "rank", lower: Array(key.dropLast()), upper: key + [0xFF])
      try await probe.finds(storage, cut, [40], "around one key")
      let inside = IndexPosition(IndexKey(.int(40)), .numbered(4)).bytes
      let after = ranks.filter { $0 > 40 }
      try await probe.finds(
        storage, IndexRange(index: "rank", lower: inside, upper: nil), [40] + after, "from an entry")
      try await probe.finds(
        storage, IndexRange(index: "rank", lower: inside + [0], upper: nil), after, "behind an entry")
      let before = ranks.filter { $0 < 40 }
      try await probe.finds(storage, IndexRange(index: "rank", lower: [], upper: inside), before, "up to an entry")
      try await probe.finds(storage, IndexRange(index: "rank", lower: [], upper: []), [], "nothing is below no bytes")
    },
    StorageRequirement("scan.prefix", "a prefix range has the entries that begin with its parts", .scanning) { probe in
      let storage = try await probe.make()
      let groups: [UTF8Text] = ["a", "a\u{0}", "ab", "b", ""]
      var records: [Specimen] = []
      for group in groups {
        for rank in 0..<4 { records.append(Specimen(records.count, rank: Int64(rank), group: group)) }
      }
      try await storage.insert(records.shuffled(seed: 4))
      for group in groups {
        let expected = records.filter { $0.group == group }.map(\.id)
        let range = IndexRange.prefix("group_rank", IndexKey(.text(group)))
        try probe.equal(try await probe.ids(storage, range), expected.reversed(), "the group \(group)")
        try probe.equal(try await storage.count(Specimen.self, in: range), 4, "its count")
        let one = IndexKey(.text(group)).with(.int(2), descending: true)
        try probe.equal(try await probe.ids(storage, .prefix("group_rank", one)), [expected[2]], "one key of it")
      }
    },
    StorageRequirement("scan.after", "the rest of a range after a key leaves the key's entries out", .scanning) {
      probe in
      let (storage, ranks) = try await probe.ladder()
      let range = IndexRange.between("rank", IndexKey(.int(20)), IndexKey(.int(70)))
      guard let rest = range.after(IndexKey(.int(40))) else { return }
      try await probe.finds(storage, rest, ranks.filter { 40 < $0 && $0 < 70 }, "after 40")
    },
    StorageRequirement("scan.newest", "a scan returns the newest version of each record", .scanning) { probe in
      let storage = try await probe.make()
      var record = try await storage.insert([Specimen(1, rank: 3, group: "before")])[0]
      record = try await storage.update(record.with { $0.group = "after" })
      for index in ["rank", "value", "group_rank"] {
        let found = try await probe.walk(storage, .all(index), of: Specimen.self).map(\.record)
        try probe.equal(found, [record], "the record, by \(index)")
      }
    },
    StorageRequirement("scan.position", "an entry's position is its key and the record's id", .scanning) { probe in
      let (storage, _) = try await probe.someRecords()
      for entry in try await probe.walk(storage, .all("group_rank"), of: Specimen.self) {
        let key = IndexKey(.text(entry.record.group)).with(.int(entry.record.rank), descending: true)
        try probe.equal(entry.position, IndexPosition(key, entry.record.id), "the position of \(entry.record)")
      }
      for entry in try await probe.walk(storage, .prefix("tag", IndexKey(.text("all"))), of: Specimen.self) {
        try probe.equal(
          entry.position, IndexPosition(IndexKey(.text("all")), entry.record.id), "the position of \(entry.record)")
      }
    },
    StorageRequirement("count.walks", "a count is the number of entries that a walk finds", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      for low in stride(from: Int64(-5), through: 95, by: 10) {
        for high in stride(from: Int64(0), through: 100, by: 20) {
          let range = IndexRange.between("rank", IndexKey(.int(low)), IndexKey(.int(high)))
          let seen = try await storage.count(Specimen.self, in: range)
          try probe.equal(seen, ranks.count { low <= $0 && $0 < high }, "the entries of \(low)..<\(high)")
        }
      }
      try probe.equal(try await storage.count(Specimen.self, in: .all("tag")), ranks.count * 2, "all tags")
    },
  ]
}

extension Probe {
  /// A storage with the ranks 0, 10, … 90, inserted in no order; each record has two tags.
  func ladder() async throws -> (any IssueStorage, [Int64]) {
    let storage = try await make()
    let ranks = (0..<10).map { Int64($0 * 10) }
    let records = ranks.map { rank in
      Specimen(
        Int(rank / 10), rank: rank, group: rank % 20 == 0 ? "even" : "odd", tags: ["all", UTF8Text("t\(rank)")],
        isOpen: rank % 30 == 0)
    }
    for record in records.shuffled(seed: 5) { try await storage.insert([record]) }
    return (storage, ranks)
  }

  /// Demands that a range has these ranks: in one page, in small ones, reversed, and counted.
  func finds(_ storage: any IssueStorage, _ range: IndexRange, _ ranks: [Int64], _ what: String) async throws {
    let page = try await storage.scan(ScanRequest(Specimen.self, in: range, limit: 1_000))
    try equal(page.records.map(\.rank), ranks, what)
    try equal(page.next, nil, "next after all of \(what)")
    let small = try await walk(storage, range, size: 2, of: Specimen.self)
    try equal(small.map(\.record.rank), ranks, "\(what), two by two")
    let reversed = try await walk(storage, range, reversed: true, size: 3, of: Specimen.self)
    try equal(reversed.map(\.record.rank), ranks.reversed(), "\(what), reversed")
    try equal(try await storage.count(Specimen.self, in: range), ranks.count, "\(what), counted")
  }
}
