internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let filtering: [StorageRequirement] = [
    StorageRequirement("filter.matching", "a filter lets through matching records only", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      for reversed in [false, true] {
        let seen = try await probe.walk(storage, .all("rank"), reversed: reversed, size: 3, of: Specimen.self) {
          $0.rank % 20 == 0
        }
        let expected = ranks.filter { $0 % 20 == 0 }
        try probe.equal(seen.map(\.record.rank), reversed ? expected.reversed() : expected, "the matching ranks")
      }
    },
    StorageRequirement("filter.limit", "the limit counts matching records, not those looked at", .scanning) { probe in
      let (storage, _) = try await probe.ladder()
      let page = try await storage.scan(
        ScanRequest(Specimen.self, in: .all("rank"), limit: 2, filter: { $0.rank >= 50 }))
      try probe.equal(page.records.map(\.rank), [50, 60], "the first two that match")
      try probe.equal(page.next, page.entries.last?.position, "next, the last entry looked at")
    },
    StorageRequirement("filter.skip", "skip counts matching records", .scanning) { probe in
      let (storage, _) = try await probe.ladder()
      let odd: @Sendable (Specimen) -> Bool = { $0.rank % 20 != 0 }
      let page = try await storage.scan(
        ScanRequest(Specimen.self, in: .all("rank"), skip: 2, limit: 2, filter: odd))
      try probe.equal(page.records.map(\.rank), [50, 70], "two after two that match")
      let back = try await storage.scan(
        ScanRequest(Specimen.self, in: .all("rank"), reversed: true, skip: 4, limit: 2, filter: odd))
      try probe.equal(back.records.map(\.rank), [10], "the last, reversed")
      try probe.equal(back.next, nil, "next at the end")
    },
    StorageRequirement("filter.none", "a filter that nothing passes ends with an empty page", .scanning) { probe in
      let (storage, _) = try await probe.ladder()
      let page = try await storage.scan(
        ScanRequest(Specimen.self, in: .all("rank"), limit: 5, filter: { _ in false }))
      try probe.equal(page.records, [], "the records")
      try probe.equal(page.next, nil, "next")
    },
    StorageRequirement("filter.end", "a match in the last entry leaves no next", .scanning) { probe in
      let (storage, _) = try await probe.ladder()
      let page = try await storage.scan(
        ScanRequest(Specimen.self, in: .all("rank"), limit: 1, filter: { $0.rank == 90 }))
      try probe.equal(page.records.map(\.rank), [90], "the match")
      try probe.equal(page.next, nil, "next")
    },
    StorageRequirement("examined.budget", "no more entries are looked at than were granted", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      for budget in 1...12 {
        let looked = Tally()
        let page = try await storage.scan(
          ScanRequest(
            Specimen.self, in: .all("rank"), limit: 5, examined: budget,
            filter: { record in
              looked.add()
              return record.rank == 70
            }))
        try probe.demand(looked.total <= budget, "at most \(budget) looked at", seen: "\(looked.total)")
        try probe.equal(page.records.map(\.rank), budget >= 8 ? [70] : [], "the match within \(budget)")
        let last = budget < 10 ? ranks[budget - 1] : nil
        try probe.equal(
          page.next, last.map { IndexPosition(IndexKey(.int($0)), .numbered(Int($0 / 10))) },
          "next after \(budget) of 10 looked at")
      }
    },
    StorageRequirement("examined.goes_on", "whoever goes on after a used-up budget finds every match", .scanning) {
      probe in
      let (storage, ranks) = try await probe.ladder()
      for budget in 1...11 {
        for reversed in [false, true] {
          let seen = try await probe.walk(
            storage, .all("rank"), reversed: reversed, size: 2, examined: budget, of: Specimen.self
          ) { $0.rank % 30 == 0 }
          let expected = ranks.filter { $0 % 30 == 0 }
          try probe.equal(
            seen.map(\.record.rank), reversed ? expected.reversed() : expected, "all matches, \(budget) by \(budget)")
        }
      }
    },
    StorageRequirement("examined.plain", "the budget holds without a filter too", .scanning) { probe in
      let (storage, ranks) = try await probe.ladder()
      let page = try await storage.scan(ScanRequest(Specimen.self, in: .all("rank"), limit: 8, examined: 3))
      try probe.equal(page.records.map(\.rank), Array(ranks.prefix(3)), "the entries looked at")
      try probe.equal(page.next, page.entries.last?.position, "next")
    },
  ]
}
