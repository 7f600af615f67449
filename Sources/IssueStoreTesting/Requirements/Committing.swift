internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let committing: [StorageRequirement] = [
    StorageRequirement("insert.revision", "an inserted record has revision 1, whatever it said", .semantics) { probe in
      let storage = try await probe.make()
      try await storage.insert([Specimen(1).with { $0.revision = 77 }])
      try probe.equal(try await storage.fetch(Specimen.self, id: .numbered(1))?.revision, 1, "the revision")
    },
    StorageRequirement("update.revision", "each update is stored with the next revision", .semantics) { probe in
      let storage = try await probe.make()
      var record = try await storage.insert([Specimen(1)])[0]
      for revision in 2...20 {
        record = try await storage.update(record.with { $0.rank += 1 })
        let stored = try await storage.fetch(Specimen.self, ids: [record.id])
        try probe.equal(stored, [record], "the record after the update")
        try probe.equal(stored.first?.revision, Int64(revision), "the revision")
      }
    },
    StorageRequirement("update.whole", "an update replaces the whole record, absent fields included", .semantics) {
      probe in
      let storage = try await probe.make()
      let full = Payload { record in
        record.maybeText = "there"
        record.list = ["a", "b"]
        record.maybeList = ["c"]
        record.maybeFlag = true
        record.json = ["a": 1]
      }
      let stored = try await storage.insert([full])[0]
      let bare = try await storage.update(Payload(stored.id) { $0.revision = stored.revision })
      try probe.equal(try await storage.fetch(Payload.self, ids: [full.id]), [bare], "the record after the update")
    },
    StorageRequirement("delete.gone", "a deleted record is in no fetch, no scan and no count", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      try await storage.commit { $0.delete(records[2]) }
      try probe.equal(try await storage.fetch(Specimen.self, ids: [records[2].id]), [], "fetch")
      try await probe.holds(storage, records.filter { $0.id != records[2].id })
    },
    StorageRequirement("delete.reinsert", "a deleted record can be inserted again and starts at 1", .semantics) {
      probe in
      let (storage, records) = try await probe.someRecords()
      let changed = try await storage.update(records[2].with { $0.rank = -5 })
      try await storage.commit { $0.delete(changed) }
      let again = try await storage.insert([records[2].with { $0.rank = 3 }])[0]
      var expected = records
      expected[2] = again
      try await probe.holds(storage, expected)
    },
    StorageRequirement("check.passes", "a check of the current revision passes and changes nothing", .semantics) {
      probe in
      let (storage, records) = try await probe.someRecords()
      try await storage.commit { changes in
        changes.check(records[0])
        changes.insert(Companion(1))
      }
      try await probe.holds(storage, records)
      try probe.equal(try await storage.count(Companion.self, in: .all("name")), 1, "the other change")
    },
    StorageRequirement("check.absent", "a check with revision 0 passes while there is no such record", .semantics) {
      probe in
      let (storage, records) = try await probe.someRecords()
      try await storage.commit { changes in
        changes.check(Specimen(70))
        changes.insert(Companion(1))
      }
      try probe.equal(try await storage.count(Companion.self, in: .all("name")), 1, "the other change")
      try await probe.refused(.conflict, "a check that a present record is absent") {
        try await storage.commit { $0.check(records[0].with { $0.revision = 0 }) }
      }
    },
    StorageRequirement("commit.together", "a commit over two collections makes all its changes", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      let kept = try await storage.insert([Companion(1), Companion(2)])
      try await storage.commit { changes in
        changes.delete(records[0])
        changes.update(records[1].with { $0.rank = 99 })
        changes.insert(Specimen(50))
        changes.delete(kept[0])
        changes.insert(Companion(9))
      }
      let ids = try await storage.fetch(Specimen.self, ids: [0, 1, 50].map { .numbered($0) })
      try probe.equal(ids.map(\.rank), [99, 0], "the specimens")
      let companions = try await storage.fetch(Companion.self, ids: [1, 2, 9].map { .numbered($0) })
      try probe.equal(companions.map(\.id), [.numbered(2), .numbered(9)], "the companions")
    },
    StorageRequirement("commit.large", "a commit of two thousand changes is one step", .semantics) { probe in
      let storage = try await probe.make()
      let receipt = try await storage.commit { changes in
        for number in 0..<2_000 { changes.insert(Specimen(number, rank: Int64(number % 7))) }
      }
      try probe.equal(receipt.sequence, 1, "the sequence number")
      try probe.equal(try await storage.count(Specimen.self, in: .all("rank")), 2_000, "the records")
      try probe.equal(
        try await storage.count(Specimen.self, in: .prefix("rank", IndexKey(.int(3)))), 286, "the records of one key")
    },
  ]
}

extension Probe {
  /// Demands that the storage holds exactly these specimens, in every index.
  func holds(_ storage: any IssueStorage, _ records: [Specimen], _ when: String = "") async throws {
    try equal(
      try await storage.fetch(Specimen.self, ids: records.map(\.id)), records, "the records\(when), fetched")
    for index in SpecimenIndex.allCases {
      let expected = index.sorted(records)
      let seen = try await walk(storage, .all(index.rawValue), of: Specimen.self)
      try equal(seen.map(\.record), expected.map(\.record), "the records\(when), by \(index.rawValue)")
      try equal(
        try await storage.count(Specimen.self, in: .all(index.rawValue)), expected.count,
        "the count\(when), by \(index.rawValue)")
    }
  }
}
