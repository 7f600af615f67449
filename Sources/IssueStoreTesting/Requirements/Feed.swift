internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let feed: [StorageRequirement] = [
    StorageRequirement("feed.last", "the last sequence number is 0 at first and then the newest commit's", .feed) {
      probe in
      let feed = try await probe.makeFeed()
      try probe.equal(try await feed.lastSequence(), 0, "before the first commit")
      for number in 1...5 {
        let receipt = try await feed.commit { $0.insert(Specimen(number)) }
        try probe.equal(try await feed.lastSequence(), receipt.sequence, "after a commit")
      }
      try await feed.commit(ChangeSet())
      try probe.equal(try await feed.lastSequence(), 5, "after an empty change set")
    },
    StorageRequirement("feed.content", "a commit tells of its changes, in the order of the change set", .feed) {
      probe in
      let feed = try await probe.makeFeed()
      let records = try await feed.insert([Specimen(3), Specimen(1), Specimen(2)])
      let other = try await feed.insert([Companion(1)])[0]
      try await feed.commit { changes in
        changes.delete(records[1])
        changes.update(other)
        changes.check(records[0])
        changes.insert(Specimen(9))
        changes.update(records[2])
      }
      let seen = try await probe.inTime("three commits") { try await probe.collect(feed, after: 0, count: 3) }
      typealias Change = Commit.Change
      let specimen = Specimen.collection
      let expected = [
        Commit(sequence: 1, changes: [3, 1, 2].map { Change(collection: specimen, id: .numbered($0), revision: 1) }),
        Commit(sequence: 2, changes: [Change(collection: Companion.collection, id: .numbered(1), revision: 1)]),
        Commit(
          sequence: 3,
          changes: [
            Change(collection: specimen, id: .numbered(1), revision: nil),
            Change(collection: Companion.collection, id: .numbered(1), revision: 2),
            Change(collection: specimen, id: .numbered(9), revision: 1),
            Change(collection: specimen, id: .numbered(2), revision: 2),
          ]),
      ]
      try probe.equal(seen, expected, "the commits")
    },
    StorageRequirement("feed.order", "commits come oldest first, without a gap", .feed) { probe in
      let feed = try await probe.filledFeed(20)
      let seen = try await probe.inTime("20 commits") { try await probe.collect(feed, after: 0, count: 20) }
      try probe.equal(seen.map(\.sequence), Array(1...20), "the sequence numbers")
      try probe.equal(seen.compactMap(\.changes.first?.id), (1...20).map { .numbered($0) }, "the records")
    },
    StorageRequirement("feed.limit", "a call returns at least one commit and at most the limit", .feed) { probe in
      let feed = try await probe.filledFeed(10)
      for limit in [1, 2, 3, 9, 10, 11, 1_000] {
        let seen = try await probe.inTime("some commits") { try await feed.commits(after: 4, limit: limit) }
        try probe.demand((1...limit).contains(seen.count), "1 to \(limit) commits", seen: "\(seen.count)")
        try probe.equal(seen.map(\.sequence), Array(5..<(5 + UInt64(seen.count))), "the numbers after 4")
      }
    },
    StorageRequirement("feed.resume", "whoever goes on after any number gets exactly the rest", .feed) { probe in
      let feed = try await probe.filledFeed(10)
      for start in UInt64(0)..<10 {
        let seen = try await probe.inTime("the rest") {
          try await probe.collect(feed, after: start, count: Int(10 - start))
        }
        try probe.equal(seen.map(\.sequence), Array((start + 1)...10), "the numbers after \(start)")
      }
    },
    StorageRequirement("feed.refused", "what was refused or empty leaves nothing in the feed", .feed) { probe in
      let feed = try await probe.makeFeed()
      let record = try await feed.insert([Specimen(1, slug: "s")])[0]
      try await feed.commit(ChangeSet())
      try await feed.commit { $0.check(record) }
      try await probe.refused(.conflict, "an insert of what is there") { try await feed.insert([Specimen(1)]) }
      try await probe.refused(.uniqueViolation, "a taken key") { try await feed.insert([Specimen(2, slug: "s")]) }
      try await feed.insert([Specimen(3)])
      let seen = try await probe.inTime("two commits") { try await probe.collect(feed, after: 0, count: 2) }
      try probe.equal(seen.flatMap(\.changes).map(\.id), [.numbered(1), .numbered(3)], "the records")
      try probe.equal(try await feed.lastSequence(), 2, "the last number")
    },
    StorageRequirement("feed.waits", "a call with nothing to tell waits for the next commit", .feed) { probe in
      let feed = try await probe.filledFeed(3)
      let waiting = Task { try await feed.commits(after: 3, limit: 10) }
      let ahead = Task { try await feed.commits(after: 4, limit: 10) }
      for _ in 0..<20 { await Task.yield() }
      try await feed.insert([Specimen(50)])
      let first = try await probe.inTime("the next commit") { try await waiting.value }
      try probe.equal(first.first?.sequence, 4, "the commit that was waited for")
      try await feed.insert([Specimen(51)])
      let second = try await probe.inTime("the one after") { try await ahead.value }
      try probe.equal(second.first?.sequence, 5, "the commit that another waited for")
    },
    StorageRequirement("feed.cancel", "a waiting call ends when its task is cancelled, and others wait on", .feed) {
      probe in
      let feed = try await probe.filledFeed(2)
      let cancelled = Task { try await feed.commits(after: 2, limit: 10) }
      let other = Task { try await feed.commits(after: 2, limit: 10) }
      for _ in 0..<20 { await Task.yield() }
      cancelled.cancel()
      let end = try await probe.inTime("the end of a cancelled wait") { await cancelled.result }
      switch end {
      case .success(let commits): throw probe.violation(expected: "CancellationError", seen: "\(commits)")
      case .failure(let error):
        try probe.demand(error is CancellationError, "CancellationError", seen: "\(error)")
      }
      try await feed.insert([Specimen(60)])
      let seen = try await probe.inTime("the commit for the other one") { try await other.value }
      try probe.equal(seen.first?.sequence, 3, "the commit that the other one waited for")
    },
    StorageRequirement("feed.concurrent", "two followers amid concurrent commits miss nothing", .feed) { probe in
      let feed = try await probe.makeFeed()
      let followers = (0..<2).map { _ in Task { try await probe.collect(feed, after: 0, count: 64) } }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<16 {
          group.addTask {
            for step in 0..<4 { try await feed.insert([Specimen(task * 4 + step)]) }
          }
        }
        try await group.waitForAll()
      }
      for follower in followers {
        let seen = try await probe.inTime("64 commits") { try await follower.value }
        try probe.equal(seen.map(\.sequence), Array(1...64), "the sequence numbers")
        try probe.equal(Set(seen.flatMap(\.changes).map(\.id)).count, 64, "different records")
      }
    },
    StorageRequirement("feed.visible", "a commit appears in the feed once readers see it", .feed) { probe in
      let feed = try await probe.makeFeed()
      let writer = Task {
        var record = try await feed.insert([Specimen(1)])[0]
        for rank in 1..<40 { record = try await feed.update(record.with { $0.rank = Int64(rank) }) }
      }
      try await probe.inTime("40 commits") {
        for try await commit in feed.changes(after: 0) {
          let revision = try await feed.fetch(Specimen.self, id: .numbered(1))?.revision ?? 0
          let told = commit.changes.first?.revision ?? 0
          try probe.demand(told <= revision, "at least revision \(told) to be read", seen: "revision \(revision)")
          if commit.sequence == 40 { return }
        }
      }
      try await writer.value
    },
  ]
}

extension Probe {
  /// A feed with so many commits, each of the record with its number.
  fileprivate func filledFeed(_ count: Int) async throws -> any ChangeFeed {
    let feed = try await makeFeed()
    for number in 1...count { try await feed.insert([Specimen(number)]) }
    return feed
  }

  /// The next so many commits of a feed, asked for five by five.
  func collect(_ feed: any ChangeFeed, after start: UInt64, count: Int) async throws -> [Commit] {
    var commits: [Commit] = []
    var last = start
    while commits.count < count {
      let more = try await feed.commits(after: last, limit: 5)
      guard let newest = more.last?.sequence, newest > last else {
        throw violation(expected: "commits after \(last)", seen: "\(more.map(\.sequence))")
      }
      commits += more
      last = newest
    }
    return commits
  }
}
