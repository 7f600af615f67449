internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let listing: [StorageRequirement] = [
    StorageRequirement("keys.several", "a record with several keys is listed under each", .scanning) { probe in
      let storage = try await probe.make()
      try await storage.insert([Specimen(1, tags: ["a", "b", "c"]), Specimen(2, tags: ["b"]), Specimen(3)])
      try await probe.tagged(storage, ["a": [1], "b": [1, 2], "c": [1], "d": []])
      try probe.equal(
        try await probe.ids(storage, .all("tag"), size: 1), [1, 1, 2, 1].map { .numbered($0) }, "all tags")
    },
    StorageRequirement("keys.repeated", "a key that a record gives twice makes one entry", .scanning) { probe in
      let storage = try await probe.make()
      let record = try await storage.insert([Specimen(1, tags: ["a", "a", "b", "a"])])[0]
      try await probe.tagged(storage, ["a": [1], "b": [1]])
      try await storage.update(record.with { $0.tags = ["b", "b"] })
      try await probe.tagged(storage, ["a": [], "b": [1]])
    },
    StorageRequirement("keys.update", "an update moves a record from its old keys to its new ones", .scanning) {
      probe in
      let storage = try await probe.make()
      var record = try await storage.insert([Specimen(1, rank: 1, tags: ["a", "b"]), Specimen(2, rank: 2)])[0]
      record = try await storage.update(
        record.with {
          $0.tags = ["b", "c"]
          $0.rank = 9
        })
      try await probe.tagged(storage, ["a": [], "b": [1], "c": [1]])
      try await probe.finds(storage, .all("rank"), [2, 9], "the ranks after the update")
      try await probe.finds(storage, .prefix("rank", IndexKey(.int(1))), [], "the old rank")
      record = try await storage.update(record.with { $0.tags = [] })
      try await probe.tagged(storage, ["a": [], "b": [], "c": []])
    },
    StorageRequirement("keys.delete", "a deleted record leaves every index", .scanning) { probe in
      let storage = try await probe.make()
      let records = try await storage.insert([
        Specimen(1, rank: 1, tags: ["a", "b"], isOpen: true, slug: "s"),
        Specimen(2, rank: 2, tags: ["b"], isOpen: true),
      ])
      try await storage.commit { $0.delete(records[0]) }
      try await probe.tagged(storage, ["a": [], "b": [2]])
      try await probe.finds(storage, .all("open"), [2], "the open ones")
      try await probe.finds(storage, .prefix("slug", IndexKey(.text("s"))), [], "the slug")
    },
    StorageRequirement("keys.partial", "a record without a key is not in the index, and can come and go", .scanning) {
      probe in
      let storage = try await probe.make()
      var record = try await storage.insert([Specimen(1, rank: 5)])[0]
      for isOpen in [true, false, true] {
        record = try await storage.update(record.with { $0.isOpen = isOpen })
        try await probe.finds(storage, .all("open"), isOpen ? [5] : [], "the open ones")
        try await probe.finds(storage, .all("rank"), [5], "all")
      }
    },
    StorageRequirement("keys.churn", "indexes are right after many updates and deletes", .scanning) { probe in
      let storage = try await probe.make()
      var records = try await storage.insert((0..<60).map { Specimen($0, rank: Int64($0 % 5), tags: ["x"]) })
      for round in 0..<4 {
        var changes = ChangeSet()
        for index in records.indices where index % 4 == round {
          records[index] = changes.update(
            records[index].with {
              $0.rank = Int64((index * 7 + round) % 11)
              $0.tags = [UTF8Text("t\(index % 3)"), "x"]
              $0.isOpen = index % 2 == 0
            })
        }
        try await storage.commit(changes)
      }
      let gone = records.filter { $0.id.low % 3 == 0 }
      try await storage.commit { changes in gone.forEach { changes.delete($0) } }
      try await probe.holds(storage, records.filter { $0.id.low % 3 != 0 }, " after the churn")
    },
  ]
}

extension Probe {
  /// Demands which records stand under each tag.
  fileprivate func tagged(_ storage: any IssueStorage, _ expected: [String: [Int]]) async throws {
    for (tag, numbers) in expected.sorted(by: { $0.key < $1.key }) {
      let range = IndexRange.prefix("tag", IndexKey(.text(tag)))
      try equal(try await ids(storage, range), numbers.map { .numbered($0) }, "the records with the tag \(tag)")
      try equal(try await storage.count(Specimen.self, in: range), numbers.count, "their count")
    }
  }
}
