internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let durability: [StorageRequirement] = [
    StorageRequirement("reopen.empty", "an empty storage is empty again and takes its first commit", .durability) {
      probe in
      let storage = try await probe.reopen(try await probe.make())
      try await probe.holds(storage, [])
      try probe.equal(try await storage.commit { $0.insert(Specimen(1)) }.sequence, 1, "the first number")
    },
    StorageRequirement("reopen.records", "every record and every index is there again, twice over", .durability) {
      probe in
      var (storage, records) = try await probe.grown()
      for time in ["once", "twice"] {
        storage = try await probe.reopen(storage)
        try await probe.holds(storage, records, " after opening \(time)")
        let companions = try await storage.fetch(Companion.self, ids: [.numbered(1), .numbered(2)])
        try probe.equal(companions.map(\.id), [.numbered(1)], "the other collection")
      }
    },
    reopening("reopen.first_fetch", "a fetch can be the first thing after opening") { storage, records, probe in
      try probe.equal(try await storage.fetch(Specimen.self, ids: records.map(\.id)), records, "the records")
    },
    reopening("reopen.first_scan", "a scan can be the first thing after opening") { storage, records, probe in
      let expected = SpecimenIndex.tag.sorted(records).map(\.record)
      let seen = try await probe.walk(storage, .all("tag"), of: Specimen.self).map(\.record)
      try probe.equal(seen, expected, "the records by tag")
    },
    reopening("reopen.first_count", "a count can be the first thing after opening") { storage, records, probe in
      try probe.equal(try await storage.count(Specimen.self, in: .all("rank")), records.count, "the count")
    },
    reopening("reopen.first_update", "an update can be the first thing after opening") { storage, records, probe in
      var expected = records
      expected[0] = try await storage.update(records[0].with { $0.rank = 77 })
      try await probe.holds(storage, expected)
    },
    reopening("reopen.revisions", "revisions are those of before: stale ones are refused") { storage, records, probe in
      try await probe.refused(.conflict, "a stale update as the first thing") {
        try await storage.update(records[3].with { $0.revision = 1 })
      }
      try await probe.refused(.conflict, "an insert of what is there") { try await storage.insert([records[1]]) }
      try await probe.refused(.conflict, "a delete of what is gone") {
        try await storage.commit { $0.delete(Specimen(2).with { $0.revision = 1 }) }
      }
      try await probe.holds(storage, records)
    },
    reopening("reopen.unique", "unique keys are taken, and free, as before") { storage, records, probe in
      try await probe.refused(.uniqueViolation, "a taken key as the first thing") {
        try await storage.insert([Specimen(60, slug: records[0].slug)])
      }
      try await storage.insert([Specimen(60, slug: "slug 2")])
    },
    StorageRequirement("reopen.sequence", "sequence numbers go on", .durability) { probe in
      var (storage, records) = try await probe.grown()
      let before = try await storage.commit { $0.insert(Specimen(70)) }.sequence
      try await probe.refused(.conflict, "an insert of what is there") { try await storage.insert([records[1]]) }
      storage = try await probe.reopen(storage)
      if let feed = storage as? any ChangeFeed {
        try probe.equal(try await feed.lastSequence(), before, "the last number after opening")
      }
      let after = try await storage.commit { $0.insert(Specimen(71)) }.sequence
      try probe.equal(after, before + 1, "the number of the first commit after opening")
    },
    StorageRequirement("reopen.deleted_last", "a storage whose last record was deleted goes on counting", .durability) {
      probe in
      var storage = try await probe.make()
      let record = try await storage.insert([Specimen(1, slug: "s")])[0]
      try await storage.commit { $0.delete(record) }
      storage = try await probe.reopen(storage)
      try await probe.holds(storage, [])
      try probe.equal(try await storage.commit { $0.insert(record) }.sequence, 3, "the next number")
    },
    StorageRequirement("reopen.positions", "a position of before is good after", .durability) { probe in
      let (storage, ranks) = try await probe.ladder()
      let page = try await storage.scan(ScanRequest(Specimen.self, in: .all("rank"), limit: 3))
      guard let next = page.next else { throw probe.violation(expected: "a next", seen: "none") }
      let again = try await probe.reopen(storage)
      try await probe.continues(again, .all("rank"), after: next, Array(ranks.dropFirst(3)), "after opening")
    },
    StorageRequirement("reopen.data", "every kind of data comes back bit for bit", .durability) { probe in
      let storage = try await probe.make()
      var number = 0
      var payloads: [Payload] = []
      for text in Samples.texts + [Samples.scalars(0...0xFFFF, by: 5), Samples.scalars(0x10000...0x10FFFF, by: 997)] {
        number += 1
        payloads.append(
          Payload(.numbered(number)) {
            $0.text = text
            $0.maybeText = number % 2 == 0 ? text : nil
            $0.list = [text, ""]
            $0.number = number % 2 == 0 ? .max : .min
            $0.plainRatio = 1 / Double(number)
            $0.time = Timestamp(milliseconds: 1_700_000_000_000 + Int64(number))
            $0.json = ["z": .int(.max), "a": 0.1, "n": .null]
          })
      }
      let stored = try await storage.insert(payloads)
      let again = try await probe.reopen(storage)
      try probe.equal(try await again.fetch(Payload.self, ids: stored.map(\.id)), stored, "the records")
    },
    StorageRequirement("reopen.feed", "the feed goes on after what was last told", .durability) { probe in
      let storage = try await probe.make()
      try await storage.insert([Specimen(1)])
      let again = try await probe.reopen(storage)
      guard let feed = again as? any ChangeFeed else { throw ContractSkip(reason: "the storage is no ChangeFeed") }
      let waiting = Task { try await feed.commits(after: 1, limit: 10) }
      for _ in 0..<20 { await Task.yield() }
      try await feed.insert([Specimen(2)])
      let seen = try await probe.inTime("the commit after opening") { try await waiting.value }
      try probe.equal(seen.flatMap(\.changes).map(\.id), [.numbered(2)], "the records")
    },
  ]

  private static func reopening(
    _ name: String, _ demand: String,
    _ body: @escaping @Sendable (any IssueStorage, [Specimen], Probe) async throws -> Void
  ) -> StorageRequirement {
    StorageRequirement(name, demand, .durability) { probe in
      let (storage, records) = try await probe.grown()
      try await body(try await probe.reopen(storage), records, probe)
    }
  }
}

extension Probe {
  /// A storage with a past: records inserted, updated, deleted, and refused changes in between.
  fileprivate func grown() async throws -> (any IssueStorage, [Specimen]) {
    var (storage, records) = try await someRecords()
    try await storage.insert([Companion(1), Companion(2)])
    records[4] = try await storage.update(records[4].with { $0.tags = ["new", "all"] })
    records[4] = try await storage.update(records[4].with { $0.isOpen = false })
    try await refused(.conflict, "an insert of what is there") { try await storage.insert([records[1]]) }
    let companion = try await storage.fetch(Companion.self, ids: [.numbered(2)])
    try await storage.commit { changes in
      changes.delete(records[2])
      companion.forEach { changes.delete($0) }
    }
    records.remove(at: 2)
    records.append(try await storage.insert([Specimen(80, value: .double(.nan), slug: "late")])[0])
    return (storage, records)
  }
}
