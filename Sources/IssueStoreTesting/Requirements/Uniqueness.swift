internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let uniqueness: [StorageRequirement] = [
    StorageRequirement("unique.insert", "a second record with a taken key is refused, and the index named", .semantics)
    {
      probe in
      let (storage, records) = try await probe.someRecords()
      let error = try await probe.refused(.uniqueViolation, "an insert with a taken key") {
        try await storage.commit { changes in
          changes.insert(Companion(1))
          changes.insert(Specimen(60, slug: records[2].slug))
        }
      }
      try probe.equal(error.collection, Specimen.collection, "the collection")
      try probe.equal(error.index, "slug", "the index")
      try await probe.holds(storage, records, " after the refusal")
      try probe.equal(try await storage.count(Companion.self, in: .all("name")), 0, "the other collection")
    },
    StorageRequirement("unique.update", "an update to a taken key is refused, and nothing is changed", .semantics) {
      probe in
      let (storage, records) = try await probe.someRecords()
      try await probe.refused(.uniqueViolation, "an update to a taken key") {
        try await storage.commit { changes in
          changes.update(records[0].with { $0.rank = 70 })
          changes.update(records[1].with { $0.slug = records[2].slug })
        }
      }
      try await probe.holds(storage, records, " after the refusal")
    },
    StorageRequirement("unique.own", "a record keeps its own key through an update", .semantics) { probe in
      try await probe.accepts { changes, records in changes.update(records[1].with { $0.rank = 7 }) }
    },
    StorageRequirement("unique.absent", "records without a key in a unique index do not clash", .semantics) { probe in
      try await probe.accepts { changes, _ in
        for number in 60..<63 { changes.insert(Specimen(number)) }
      }
    },
    StorageRequirement("unique.together", "two new records with one key in one set are refused", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      try await probe.refused(.uniqueViolation, "two inserts with one key") {
        try await storage.commit { changes in
          changes.insert(Specimen(60, slug: "new"))
          changes.insert(Specimen(61, slug: "new"))
        }
      }
      try await probe.holds(storage, records, " after the refusal")
    },
    StorageRequirement("unique.join", "two updates to one key in one set are refused", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      try await probe.refused(.uniqueViolation, "two updates to one key") {
        try await storage.commit { changes in
          changes.update(records[1].with { $0.slug = "new" })
          changes.update(records[2].with { $0.slug = "new" })
        }
      }
      try await probe.holds(storage, records, " after the refusal")
    },
    StorageRequirement("unique.deleted", "a key freed by a delete may be taken in the same set", .semantics) { probe in
      try await probe.accepts { changes, records in
        changes.delete(records[1])
        changes.insert(Specimen(60, slug: records[1].slug))
      }
    },
    StorageRequirement("unique.deleted_later", "a key may be taken before its delete in the same set", .semantics) {
      probe in
      try await probe.accepts { changes, records in
        changes.update(records[0].with { $0.slug = records[1].slug })
        changes.delete(records[1])
      }
    },
    StorageRequirement("unique.freed", "a key freed by an update may be taken in the same set", .semantics) { probe in
      try await probe.accepts { changes, records in
        changes.insert(Specimen(60, slug: records[1].slug))
        changes.update(records[1].with { $0.slug = nil })
      }
    },
    StorageRequirement("unique.swap", "two records may swap their keys in one set", .semantics) { probe in
      try await probe.accepts { changes, records in
        changes.update(records[1].with { $0.slug = records[3].slug })
        changes.update(records[3].with { $0.slug = records[1].slug })
      }
    },
    StorageRequirement("unique.rotation", "three records may pass their keys around in one set", .semantics) { probe in
      try await probe.accepts { changes, records in
        for index in 0..<3 { changes.update(records[index].with { $0.slug = records[(index + 1) % 3].slug }) }
      }
    },
    StorageRequirement("unique.later", "a key freed by an earlier commit may be taken", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      try await storage.commit { $0.delete(records[0]) }
      try await storage.update(records[1].with { $0.slug = "elsewhere" })
      try await storage.insert([Specimen(60, slug: records[0].slug), Specimen(61, slug: records[1].slug)])
      try await probe.refused(.uniqueViolation, "the key that is taken now") {
        try await storage.insert([Specimen(62, slug: records[0].slug)])
      }
    },
    StorageRequirement("unique.bytes", "keys that differ in bytes alone do not clash", .semantics) { probe in
      let storage = try await probe.make()
      let slugs: [UTF8Text] = ["\u{E9}", "e\u{301}", "E\u{301}", "", "\u{0}", "a", "a\u{0}", "\u{212B}", "\u{C5}"]
      try await storage.insert(slugs.enumerated().map { Specimen($0.offset, slug: $0.element) })
      for slug in slugs {
        let found = try await storage.first(Specimen.self, in: .prefix("slug", IndexKey(.text(slug))))
        try probe.equal(found?.slug, slug, "the record found by its key")
      }
      try await probe.refused(.uniqueViolation, "the same bytes again") {
        try await storage.insert([Specimen(60, slug: "e\u{301}")])
      }
    },
  ]
}

extension Probe {
  /// Makes some records, then demands that changes are accepted and have come true in every index.
  func accepts(_ build: @Sendable (inout ChangeSet, [Specimen]) -> Void) async throws {
    let (storage, records) = try await someRecords()
    var changes = ChangeSet()
    build(&changes, records)
    try await storage.commit(changes)
    var expected = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) })
    for change in changes.changes {
      switch change.action {
      case .put(let record): expected[change.id] = record as? Specimen
      case .delete: expected[change.id] = nil
      case .check: break
      }
    }
    try await holds(storage, expected.values.sorted { $0.id < $1.id })
  }
}
