import IssueKit
import Testing

@Suite("The change feed")
struct FeedTests {
  @Test("A reader misses nothing while tasks write, and resumes where it stopped", arguments: Backend.allCases)
  func following(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket()
    let total = 4 * 12 + 1
    async let seen: [Commit] = {
      var commits: [Commit] = []
      while commits.count < total {
        var left = 7
        for try await commit in bed.store.changes(after: commits.last?.sequence ?? 0) {
          commits.append(commit)
          left -= 1
          if left == 0 || commits.count == total { break }
        }
      }
      return commits
    }()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask {
          for number in 0..<12 {
            try await bed.tickets.comment("\(task) \(number)", on: issue.id, in: bed.shop, by: bed.jane)
          }
        }
      }
      try await group.waitForAll()
    }
    let commits = try await seen
    #expect(commits.map(\.sequence) == (1...UInt64(total)).map { $0 })
    let comments = commits.flatMap(\.changes).filter { $0.collection == "comment" }.map(\.id)
    let stored = try await bed.tickets.comments(on: issue.id, in: bed.shop).items.map(\.id.recordID)
    #expect(Set(comments) == Set(stored) && comments.count == 48)
    #expect(try await bed.store.lastSequence() == UInt64(total))
  }

  @Test("A commit tells which records it wrote and which it removed", arguments: Backend.allCases)
  func contents(backend: Backend) async throws {
    let bed = try await TestBed(backend)
    let issue = try await bed.ticket()
    let comment = try await bed.tickets.comment("x", on: issue.id, in: bed.shop, by: bed.jane)
    try await bed.tickets.deleteComment(comment.id, on: issue.id, in: bed.shop, by: bed.jane)
    try await bed.tickets.purgeComments(deletedBefore: .latest, in: bed.shop)
    let lines = try await bed.store.commits(after: 0, limit: 10).map { commit in
      commit.changes.map { "\($0.collection) \($0.revision.map(String.init) ?? "gone")" }.sorted()
    }
    #expect(
      lines == [
        ["history 1", "issue.ticket 1"], ["comment 1", "history 1", "issue.ticket 2"], ["comment 2", "history 1"],
        ["comment gone"],
      ])
  }
}
