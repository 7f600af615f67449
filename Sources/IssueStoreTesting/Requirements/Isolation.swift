internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let isolation: [StorageRequirement] = [
    reading("readers.fetch", "a fetch amid commits sees each commit whole") { storage, probe in
      let pair = try await storage.fetch(Specimen.self, ids: [.numbered(1), .numbered(2)])
      try probe.equal(pair.count, 2, "the records of the pair")
      try probe.demand(
        pair.first?.revision == pair.last?.revision, "two records of one commit", seen: "\(pair)")
    },
    reading("readers.scan", "a scan amid commits sees each commit whole") { storage, probe in
      let page = try await storage.scan(ScanRequest(Specimen.self, in: .all("rank"), limit: 10)).records
      try probe.equal(page.map(\.id), [.numbered(1), .numbered(2)], "the records of the pair")
      try probe.equal(Set(page.map(\.rank)).count, 1, "ranks of a pair that one commit wrote")
    },
    reading("readers.index", "records and index entries change together") { storage, probe in
      for group in ["a", "b"] {
        let range = IndexRange.prefix("group_rank", IndexKey(.text(group)))
        let page = try await storage.scan(ScanRequest(Specimen.self, in: range, limit: 10)).records
        try probe.demand(
          page.isEmpty || page.count == 2 && page.allSatisfy { $0.group == UTF8Text(group) },
          "the whole pair in the group \(group), or nothing", seen: "\(page)")
      }
    },
    reading("readers.count", "a count amid commits sees each commit whole") { storage, probe in
      try probe.equal(try await storage.count(Specimen.self, in: .all("group_rank")), 2, "the entries of the pair")
      let open = try await storage.count(Specimen.self, in: .all("open"))
      try probe.demand(open == 0 || open == 2, "both of the pair open, or none", seen: "\(open) open")
    },
    StorageRequirement("readers.forward", "what one task reads never goes back in time", .concurrency) { probe in
      let storage = try await probe.make()
      try await probe.whileWriting(storage) {
        var last: Int64 = 0
        for _ in 0..<60 {
          let fetched = try await storage.fetch(Specimen.self, id: .numbered(1))?.revision ?? 0
          let scanned = try await storage.first(Specimen.self, in: .all("rank"))?.revision ?? 0
          try probe.demand(
            last <= fetched && fetched <= scanned, "rising revisions", seen: "\(last), \(fetched), \(scanned)")
          last = scanned
        }
      }
    },
  ]

  private static func reading(
    _ name: String, _ demand: String, _ read: @escaping @Sendable (any IssueStorage, Probe) async throws -> Void
  ) -> StorageRequirement {
    StorageRequirement(name, demand, .concurrency) { probe in
      let storage = try await probe.make()
      try await probe.whileWriting(storage) {
        for _ in 0..<60 { try await read(storage, probe) }
      }
    }
  }
}

extension Probe {
  /// Lets four tasks read while one rewrites a pair of records again and again, each time in one commit.
  func whileWriting(_ storage: any IssueStorage, _ read: @escaping @Sendable () async throws -> Void) async throws {
    let pair = try await storage.insert([Specimen(1, group: "a"), Specimen(2, group: "a")])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        var records = pair
        for round in 1...120 {
          var changes = ChangeSet()
          for index in records.indices {
            records[index] = changes.update(
              records[index].with {
                $0.rank = Int64(round)
                $0.group = round % 2 == 0 ? "a" : "b"
                $0.isOpen = round % 3 == 0
              })
          }
          try await storage.commit(changes)
        }
      }
      for _ in 0..<4 { group.addTask { try await read() } }
      try await group.waitForAll()
    }
  }
}
