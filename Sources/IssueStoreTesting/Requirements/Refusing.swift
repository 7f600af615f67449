internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let refusing: [StorageRequirement] = [
    refusal("insert.existing", "an insert of a record that is there is a conflict", .conflict) { changes, records in
      changes.insert(records[1])
    },
    refusal("update.stale", "an update that expects an older revision is a conflict", .conflict) { changes, records in
      changes.update(records[4].with { $0.revision = 1 })
    },
    refusal("update.ahead", "an update that expects a later revision is a conflict", .conflict) { changes, records in
      changes.update(records[1].with { $0.revision = 2 })
    },
    refusal("update.absent", "an update of a record that is not there is a conflict", .conflict) { changes, _ in
      changes.update(Specimen(60).with { $0.revision = 1 })
    },
    refusal("delete.stale", "a delete that expects an older revision is a conflict", .conflict) { changes, records in
      changes.delete(records[4].with { $0.revision = 1 })
    },
    refusal("delete.absent", "a delete of a record that is not there is a conflict", .conflict) { changes, _ in
      changes.delete(Specimen(60).with { $0.revision = 1 })
    },
    refusal("check.stale", "a check that expects an older revision refuses the set", .conflict) { changes, records in
      changes.check(records[4].with { $0.revision = 1 })
    },
    refusal("check.gone", "a check of a record that is not there refuses the set", .conflict) { changes, _ in
      changes.check(Specimen(60).with { $0.revision = 3 })
    },
    refusal("twice.update", "a record that is updated twice is an invalid change", .invalidChange) {
      changes, records in
      changes.update(records[1].with { $0.rank = 1 })
      changes.update(records[1].with { $0.rank = 2 })
    },
    refusal("twice.delete_insert", "a record that is deleted and inserted is an invalid change", .invalidChange) {
      changes, records in
      changes.delete(records[1])
      changes.insert(records[1])
    },
    refusal("twice.insert", "a record that is inserted twice is an invalid change", .invalidChange) { changes, _ in
      changes.insert(Specimen(61))
      changes.insert(Specimen(61))
    },
    refusal("twice.check", "a record that is checked and updated is an invalid change", .invalidChange) {
      changes, records in
      changes.check(records[1])
      changes.update(records[1])
    },
    refusal("invalid.id", "a change whose id is not its record's is an invalid change", .invalidChange) { changes, _ in
      changes.update(Shifting(revision: 0))
    },
    StorageRequirement("conflict.names", "a conflict names the collection and the record", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      let error = try await probe.refused(.conflict, "a stale update among others") {
        try await storage.commit { changes in
          changes.insert(Companion(1))
          changes.update(records[0])
          changes.update(records[3].with { $0.revision = 9 })
        }
      }
      try probe.equal(error.collection, Specimen.collection, "the collection")
      try probe.equal(error.recordID, records[3].id, "the record")
    },
    StorageRequirement("conflict.first", "expectations are checked before unique keys", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      try await probe.refused(.conflict, "a taken key before a stale revision") {
        try await storage.commit { changes in
          changes.insert(Specimen(60, slug: records[0].slug))
          changes.update(records[3].with { $0.revision = 9 })
        }
      }
    },
    StorageRequirement("index.unknown", "an index that the type does not declare is refused by name", .semantics) {
      probe in
      let storage = try await probe.make()
      for moment in ["before the first record", "with records"] {
        let scan = try await probe.refused(.unknownIndex, "a scan \(moment)") {
          try await storage.scan(ScanRequest(Specimen.self, in: .all("name"), limit: 1)).records
        }
        try probe.equal(scan.index, "name", "the index that the error names")
        try await probe.refused(.unknownIndex, "a count \(moment)") {
          try await storage.count(Specimen.self, in: .all("Rank"))
        }
        try await storage.insert([Companion(moment.utf8.count)])
        try await storage.insert([Specimen(moment.utf8.count)])
      }
    },
  ]

  /// A change that must be refused, amid good ones in two collections, and must leave nothing behind.
  private static func refusal(
    _ name: String, _ demand: String, _ code: StorageError.Code,
    _ bad: @escaping @Sendable (inout ChangeSet, [Specimen]) -> Void
  ) -> StorageRequirement {
    StorageRequirement(name, demand + ", and nothing is changed", .semantics) { probe in
      var (storage, records) = try await probe.someRecords()
      let companions = try await storage.insert([Companion(1)])
      records[4] = try await storage.update(records[4].with { $0.rank = 44 })
      try await probe.refused(code, "the change set") {
        try await storage.commit { changes in
          changes.insert(Companion(2))
          changes.update(records[0].with { $0.rank = 500 })
          changes.delete(companions[0])
          bad(&changes, records)
          changes.insert(Specimen(99, rank: 600, tags: ["all"], isOpen: true))
          changes.delete(records[3])
        }
      }
      try await probe.holds(storage, records, " after the refusal")
      let left = try await probe.walk(storage, .all("name"), of: Companion.self)
      try probe.equal(left.map(\.record), companions, "the other collection after the refusal")
      try await storage.insert([Companion(2), Companion(3)])
    }
  }
}
