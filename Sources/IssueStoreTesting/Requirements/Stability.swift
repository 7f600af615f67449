internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let stability: [StorageRequirement] = [
    StorageRequirement("cursor.inserts", "records that come meanwhile shift nothing", .scanning) { probe in
      for reversed in [false, true] {
        var fresh = 1_000
        try await probe.walksSteadily(reversed: reversed) { storage, place in
          guard fresh < 1_040 else { return }
          for rank in [-1, place - 5, place - 1, place + 1, place + 5, 1_000] {
            fresh += 1
            try await storage.insert([Specimen(fresh, rank: rank)])
          }
        }
      }
    },
    StorageRequirement(
      "cursor.deletes", "records that go meanwhile shift nothing, the last one seen included", .scanning
    ) { probe in
      for reversed in [false, true] {
        try await probe.walksSteadily(reversed: reversed) { storage, place in
          let seen = try await storage.fetch(Specimen.self, ids: [.numbered(Int(place / 10))])
          try await storage.commit { changes in seen.forEach { changes.delete($0) } }
        }
      }
    },
    StorageRequirement(
      "cursor.updates", "a record that is updated in its place is neither lost nor repeated", .scanning
    ) { probe in
      for reversed in [false, true] {
        try await probe.walksSteadily(reversed: reversed) { storage, place in
          for number in [place / 10, place / 10 + 1] {
            for record in try await storage.fetch(Specimen.self, ids: [.numbered(Int(number))]) {
              try await storage.update(record.with { $0.group = UTF8Text("\($0.revision)") })
            }
          }
        }
      }
    },
    StorageRequirement(
      "cursor.other_storage", "a position of one storage is good in another with the same records", .scanning
    ) { probe in
      let (storage, ranks) = try await probe.ladder()
      let (other, _) = try await probe.ladder()
      let page = try await storage.scan(ScanRequest(Specimen.self, in: .all("rank"), limit: 4))
      guard let next = page.next else { throw probe.violation(expected: "a next", seen: "none") }
      try await probe.continues(other, .all("rank"), after: next, Array(ranks.dropFirst(4)), "in the other storage")
    },
    StorageRequirement(
      "cursor.concurrent", "a walk amid concurrent inserts sees each earlier record once", .concurrency
    ) {
      probe in
      let (storage, ranks) = try await probe.ladder()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
          group.addTask {
            for step in 0..<25 {
              let number = 1_000 + writer * 100 + step
              try await storage.insert([Specimen(number, rank: Int64((writer * 37 + step * 13) % 100))])
            }
          }
        }
        for size in 1...6 {
          group.addTask {
            let seen = try await probe.walk(
              storage, .all("rank"), reversed: size % 2 == 0, size: size, of: Specimen.self)
            let old = seen.filter { $0.record.id < .numbered(1_000) }.map(\.record.rank)
            try probe.equal(size % 2 == 0 ? old.reversed() : old, ranks, "the records from before")
            try probe.equal(Set(seen.map(\.position)).count, seen.count, "entries, each once")
          }
        }
        try await group.waitForAll()
      }
    },
  ]
}

extension Probe {
  /// Walks over the ladder two by two, does something between the pages, and demands the ranks of before in order.
  fileprivate func walksSteadily(
    reversed: Bool, _ between: (any IssueStorage, Int64) async throws -> Void
  ) async throws {
    let (storage, ranks) = try await ladder()
    var seen: [RecordID] = []
    var request = ScanRequest(Specimen.self, in: .all("rank"), reversed: reversed, limit: 2)
    for _ in 0..<1_000 {
      let page = try await storage.scan(request)
      seen += page.records.map(\.id)
      guard let next = page.next, let last = page.records.last else { break }
      request.position = next
      try await between(storage, last.rank)
    }
    let old = seen.filter { $0 < .numbered(1_000) }
    let expected = ranks.map { RecordID.numbered(Int($0 / 10)) }
    try equal(old, reversed ? expected.reversed() : expected, "the records from before, each once")
    try equal(Set(seen).count, seen.count, "records, each once")
  }
}
