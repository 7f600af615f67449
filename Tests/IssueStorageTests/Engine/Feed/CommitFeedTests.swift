import IssueModels
import IssueStorage
import Testing

@Suite struct CommitFeedTests {
  private func commit(_ sequence: UInt64, changes: Int = 1) -> Commit {
    let change = Commit.Change(collection: "note", id: RecordID(high: 0, low: sequence), revision: 1)
    return Commit(sequence: sequence, changes: Array(repeating: change, count: changes))
  }

  private func feed(_ sequences: ClosedRange<UInt64>, capacity: Int = 1_000) -> CommitFeed {
    let feed = CommitFeed(last: sequences.lowerBound - 1, capacity: capacity)
    for sequence in sequences { feed.append(commit(sequence)).resume() }
    return feed
  }

  private func untilWaiting(_ feed: CommitFeed, _ count: Int) async {
    while feed.waiterCount < count { await Task.yield() }
  }

  @Test(
    arguments: [
      (0, 10, [1, 2, 3, 4, 5]), (2, 2, [3, 4]), (4, 10, [5]), (4, 0, [5]), (1, Int.min, [2]),
      (0, Int.max, [1, 2, 3, 4, 5]),
    ] as [(UInt64, Int, [UInt64])])
  func `commits come in order and up to the limit`(after: UInt64, limit: Int, expected: [UInt64]) async throws {
    #expect(try await feed(1...5).commits(after: after, limit: limit).map(\.sequence) == expected)
  }

  @Test func `what is no longer kept is refused, never left out`() async throws {
    let feed = feed(1...100, capacity: 10)
    #expect(feed.firstKept == 91 && feed.lastSequence == 100)
    #expect(try await feed.commits(after: 90, limit: 99).map(\.sequence) == Array(91...100))
    for after in [0, 1, 89] as [UInt64] {
      await #expect(throws: StorageError.self) { try await feed.commits(after: after, limit: 1) }
    }
    let reopened = CommitFeed(last: 7, capacity: 10)
    await #expect(throws: StorageError.self) { try await reopened.commits(after: 6, limit: 1) }
  }

  @Test func `the room is for changes, and the newest commit always has some`() async throws {
    let feed = CommitFeed(capacity: 10)
    feed.append(commit(1, changes: 4)).resume()
    feed.append(commit(2, changes: 6)).resume()
    #expect(feed.firstKept == 1)
    feed.append(commit(3, changes: 1)).resume()
    #expect(feed.firstKept == 2)
    feed.append(commit(4, changes: 50)).resume()
    #expect(feed.firstKept == 4)
    #expect(try await feed.commits(after: 3, limit: 1) == [commit(4, changes: 50)])
  }

  @Test func `who waits gets the commit, and who waits for a later one goes on waiting`() async throws {
    let feed = feed(1...3)
    async let next = feed.commits(after: 3, limit: 9)
    async let later = feed.commits(after: 4, limit: 9)
    await untilWaiting(feed, 2)
    feed.append(commit(4)).resume()
    #expect(try await next.map(\.sequence) == [4])
    #expect(feed.waiterCount == 1)
    feed.append(commit(5)).resume()
    #expect(try await later.map(\.sequence) == [5])
    #expect(feed.waiterCount == 0)
  }

  @Test func `a cancelled waiter is let go`() async {
    let feed = feed(1...3)
    let waiting = Task { try await feed.commits(after: 3, limit: 1) }
    await untilWaiting(feed, 1)
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    #expect(feed.waiterCount == 0)
    let late = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await feed.commits(after: 3, limit: 1)
    }
    late.cancel()
    await #expect(throws: CancellationError.self) { try await late.value }
  }

  @Test func `closing ends all waiting, and what is kept can still be read`() async throws {
    let feed = feed(1...3)
    let closed = StorageError(.closed, "The store is closed.")
    let waiting = Task { try await feed.commits(after: 3, limit: 1) }
    await untilWaiting(feed, 1)
    feed.close(closed).resume()
    await #expect(throws: closed) { try await waiting.value }
    await #expect(throws: closed) { try await feed.commits(after: 3, limit: 1) }
    #expect(try await feed.commits(after: 2, limit: 1).map(\.sequence) == [3])
  }
}
