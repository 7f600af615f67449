internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let concurrency: [StorageRequirement] = [
    StorageRequirement("tasks.no_lost_update", "64 tasks that retry on conflict lose no update", .concurrency) {
      probe in
      let storage = try await probe.make()
      try await storage.insert([Companion(1)])
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<64 {
          group.addTask {
            try await probe.retrying {
              guard var record = try await storage.fetch(Companion.self, id: .numbered(1)) else { return }
              record.amount += 1
              try await storage.update(record)
            }
          }
        }
        try await group.waitForAll()
      }
      let record = try await storage.fetch(Companion.self, id: .numbered(1))
      try probe.equal(record?.amount, 64, "the sum of 64 increments")
      try probe.equal(record?.revision, 65, "the revision after 64 updates")
    },
    StorageRequirement("tasks.one_insert", "of 32 tasks that insert one id, one succeeds", .concurrency) { probe in
      let storage = try await probe.make()
      let winners = try await probe.winners(32, .conflict) { task in
        try await storage.insert([Specimen(1, rank: Int64(task))])
      }
      try probe.equal(winners.count, 1, "the tasks that succeeded")
      let stored = try await storage.fetch(Specimen.self, id: .numbered(1))
      try probe.equal(stored?.rank, winners.first.map { Int64($0) }, "the record of the one that succeeded")
    },
    StorageRequirement("tasks.one_key", "of 32 tasks that take one unique key, one succeeds", .concurrency) { probe in
      let storage = try await probe.make()
      let winners = try await probe.winners(32, .uniqueViolation) { task in
        try await storage.insert([Specimen(task, slug: "wanted")])
      }
      try probe.equal(winners.count, 1, "the tasks that succeeded")
      try probe.equal(
        try await probe.ids(storage, .all("slug")), winners.map { .numbered($0) }, "the owner of the key")
    },
    StorageRequirement("tasks.sequence", "concurrent commits get different numbers without gaps", .concurrency) {
      probe in
      let storage = try await probe.make()
      let numbers = try await withThrowingTaskGroup(of: [UInt64].self, returning: [UInt64].self) { group in
        for task in 0..<16 {
          group.addTask {
            var mine: [UInt64] = []
            for step in 0..<8 {
              mine.append(try await storage.commit { $0.insert(Specimen(task * 8 + step)) }.sequence)
            }
            try probe.demand(mine == mine.sorted(), "the numbers of one task rise", seen: "\(mine)")
            return mine
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      try probe.equal(numbers.sorted(), Array(1...128), "the numbers of 128 commits")
    },
    StorageRequirement("tasks.own_writes", "each task finds what it committed, amid others", .concurrency) { probe in
      let storage = try await probe.make()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<16 {
          group.addTask {
            for step in 0..<6 {
              let record = Specimen(task * 10 + step, rank: Int64(task), tags: ["t"])
              let stored = try await storage.insert([record])
              try probe.equal(try await storage.fetch(Specimen.self, ids: [record.id]), stored, "fetch")
              let range = IndexRange.prefix("rank", IndexKey(.int(Int64(task))))
              try probe.equal(try await storage.count(Specimen.self, in: range), step + 1, "count")
            }
          }
        }
        try await group.waitForAll()
      }
      try probe.equal(try await storage.count(Specimen.self, in: .all("tag")), 96, "all records")
    },
    StorageRequirement("tasks.skew", "a check keeps two tasks from each undoing what the other relied on", .concurrency)
    {
      probe in
      for round in 0..<10 {
        let storage = try await probe.make()
        let records = try await storage.insert([Companion(1, amount: 1), Companion(2, amount: 1)])
        let winners = try await probe.winners(2, .conflict) { task in
          var changes = ChangeSet()
          var mine = records[task]
          mine.amount = 0
          changes.update(mine)
          changes.check(records[1 - task])
          try await storage.commit(changes)
        }
        try probe.equal(winners.count, 1, "the tasks that succeeded in round \(round)")
      }
    },
  ]
}

extension Probe {
  /// Repeats an attempt until it meets no conflict.
  func retrying(_ attempt: () async throws -> Void) async throws {
    for _ in 0..<10_000 {
      do {
        return try await attempt()
      } catch let error as StorageError where error.code == .conflict {
        await Task.yield()
      }
    }
    throw violation(expected: "one of many retrying tasks succeeds each time", seen: "10,000 conflicts in a row")
  }

  /// Which of many concurrent attempts succeeded; the others must be refused with a code.
  func winners(
    _ count: Int, _ code: StorageError.Code, _ attempt: @escaping @Sendable (Int) async throws -> Void
  ) async throws -> [Int] {
    try await withThrowingTaskGroup(of: Int?.self, returning: [Int].self) { group in
      for task in 0..<count {
        group.addTask {
          do {
            try await attempt(task)
            return task
          } catch let error as StorageError where error.code == code {
            return nil
          }
        }
      }
      return try await group.reduce(into: []) { $0 += [$1].compactMap { $0 } }
    }
  }
}
