internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let fetching: [StorageRequirement] = [
    StorageRequirement("fetch.empty", "a new storage has no records and every range is empty", .semantics) { probe in
      let storage = try await probe.make()
      try probe.equal(try await storage.fetch(Specimen.self, ids: [.numbered(1)]), [], "fetch")
      try probe.equal(try await storage.count(Specimen.self, in: .all("rank")), 0, "count")
      let page = try await storage.scan(ScanRequest(Specimen.self, in: .all("rank"), limit: 10))
      try probe.equal(page.records, [], "scan")
      try probe.equal(page.next, nil, "next of an empty range")
    },
    StorageRequirement("fetch.order", "records come in the order of the ids that were asked for", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      let order = [3, 0, 4, 1, 2]
      try probe.equal(
        try await storage.fetch(Specimen.self, ids: order.map { records[$0].id }), order.map { records[$0] }, "fetch")
    },
    StorageRequirement("fetch.absent", "ids without a record are left out", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      let ids: [RecordID] = [.numbered(90), records[2].id, .numbered(91), records[0].id, .numbered(92)]
      try probe.equal(try await storage.fetch(Specimen.self, ids: ids), [records[2], records[0]], "fetch")
      try probe.equal(try await storage.fetch(Specimen.self, id: .numbered(90)), nil, "fetch of one absent id")
    },
    StorageRequirement("fetch.duplicates", "an id named twice is returned twice", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      let order = [1, 1, 3, 1]
      try probe.equal(
        try await storage.fetch(Specimen.self, ids: order.map { records[$0].id }), order.map { records[$0] }, "fetch")
    },
    StorageRequirement("fetch.none", "no ids give no records", .semantics) { probe in
      let (storage, _) = try await probe.someRecords()
      try probe.equal(try await storage.fetch(Specimen.self, ids: []), [], "fetch of no ids")
    },
    StorageRequirement("fetch.many", "a thousand ids are fetched in one call", .semantics) { probe in
      let storage = try await probe.make()
      let records = try await storage.insert((0..<1_000).map { Specimen($0, rank: Int64($0)) })
      let reversed = Array(records.reversed())
      try probe.equal(try await storage.fetch(Specimen.self, ids: reversed.map(\.id)), reversed, "fetch")
    },
    StorageRequirement("fetch.collections", "one id in two collections is two records", .semantics) { probe in
      let storage = try await probe.make()
      try await storage.commit { changes in
        changes.insert(Specimen(1, rank: 5))
        changes.insert(Companion(1, amount: 6))
      }
      try probe.equal(try await storage.fetch(Specimen.self, id: .numbered(1))?.rank, 5, "the one")
      try probe.equal(try await storage.fetch(Companion.self, id: .numbered(1))?.amount, 6, "the other")
      let specimen = try await storage.fetch(Specimen.self, ids: [.numbered(1)])
      try await storage.commit { changes in specimen.forEach { changes.delete($0) } }
      try probe.equal(try await storage.fetch(Companion.self, ids: [.numbered(1)]).count, 1, "the other is left")
    },
    StorageRequirement("read.own", "whoever awaited a commit finds it in every later read", .semantics) { probe in
      let storage = try await probe.make()
      for number in 0..<50 {
        try await storage.insert([Specimen(number, rank: Int64(number), isOpen: true)])
        try probe.equal(try await storage.fetch(Specimen.self, id: .numbered(number))?.revision, 1, "fetch")
        try probe.equal(try await storage.count(Specimen.self, in: .all("open")), number + 1, "count")
        let last = try await storage.first(Specimen.self, in: .all("rank"), reversed: true)
        try probe.equal(last?.id, .numbered(number), "the last of the index")
      }
    },
  ]
}

extension Probe {
  /// A storage with five records, and the records as they are stored.
  func someRecords() async throws -> (any IssueStorage, [Specimen]) {
    let storage = try await make()
    let records = (0..<5).map { number in
      Specimen(
        number, rank: Int64(number * 10), group: number < 3 ? "a" : "b", tags: [UTF8Text("t\(number % 2)"), "all"],
        isOpen: number != 1, slug: UTF8Text("slug \(number)"))
    }
    return (storage, try await storage.insert(records))
  }
}
