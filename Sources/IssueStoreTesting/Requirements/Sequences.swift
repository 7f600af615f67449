internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let sequences: [StorageRequirement] = [
    StorageRequirement("sequence.counts", "commits are numbered from 1 without gaps", .semantics) { probe in
      let storage = try await probe.make()
      for number in 1...20 {
        let receipt = try await storage.commit { $0.insert(Specimen(number)) }
        try probe.equal(receipt.sequence, UInt64(number), "the sequence number")
      }
    },
    StorageRequirement("sequence.separate", "each storage counts for itself", .semantics) { probe in
      for _ in 0..<2 {
        let storage = try await probe.make()
        try probe.equal(try await storage.commit { $0.insert(Specimen(1)) }.sequence, 1, "the first number")
      }
    },
    StorageRequirement("sequence.empty", "an empty change set takes no number", .semantics) { probe in
      let storage = try await probe.make()
      try await storage.commit(ChangeSet())
      try probe.equal(try await storage.commit { $0.insert(Specimen(1)) }.sequence, 1, "the first number")
      try await storage.commit(ChangeSet())
      try probe.equal(try await storage.commit { $0.insert(Specimen(2)) }.sequence, 2, "the second number")
    },
    StorageRequirement("sequence.checks", "a set of checks alone takes no number, and checks", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      try await storage.commit { changes in records.forEach { changes.check($0) } }
      try await probe.refused(.conflict, "a stale check") {
        try await storage.commit { $0.check(records[0].with { $0.revision = 2 }) }
      }
      try probe.equal(try await storage.commit { $0.insert(Specimen(60)) }.sequence, 2, "the next number")
    },
    StorageRequirement("sequence.refused", "a refused change set takes no number", .semantics) { probe in
      let (storage, records) = try await probe.someRecords()
      try await probe.refused(.conflict, "an insert of what is there") {
        try await storage.commit { $0.insert(records[0]) }
      }
      try await probe.refused(.uniqueViolation, "a taken key") {
        try await storage.commit { $0.insert(Specimen(60, slug: records[0].slug)) }
      }
      try probe.equal(try await storage.commit { $0.insert(Specimen(60)) }.sequence, 2, "the next number")
    },
  ]
}
