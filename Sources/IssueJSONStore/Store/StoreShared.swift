import IssueStorage

/// What the store's tasks and its thread share.
final class StoreShared: Sendable {
  private struct State: Sendable {
    var snapshot = StoreSnapshot()
    var isClosed = false
  }

  let feed: CommitFeed
  private let queue = BlockingQueue<StoreRequest>()
  private let state = Guarded(State())
  private let fileSystem: any FileSystem
  private let process: Int32

  init(keptChanges: Int, fileSystem: any FileSystem) {
    feed = CommitFeed(capacity: keptChanges)
    self.fileSystem = fileSystem
    process = fileSystem.processIdentifier()
  }

  /// What readers see: durable commits only, as far as the store's durability promises.
  var published: StoreSnapshot { state.withLock { $0.snapshot } }

  /// What readers see, unless the store was closed.
  func snapshot() throws(StorageError) -> StoreSnapshot {
    let (snapshot, isClosed) = state.withLock { ($0.snapshot, $0.isClosed) }
    guard !isClosed else { throw .storeClosed }
    return snapshot
  }

  /// Shows a state to readers, then tells the feed of the commits in it.
  func publish(_ snapshot: StoreSnapshot, _ commits: [Commit] = []) {
    state.withLock { $0.snapshot = snapshot }
    for commit in commits { feed.append(commit).resume() }
  }

  /// Asks the thread for something and waits for the answer.
  func ask<Answer: Sendable>(
    _ request: (CheckedContinuation<Answer, any Error>) -> StoreRequest
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      if !add(request(continuation)) { continuation.resume(throwing: StorageError.storeClosed) }
    }
  }

  /// Asks the thread for something; `false` when the store was closed, and in a fork, which has no such thread.
  @discardableResult
  func add(_ request: StoreRequest) -> Bool {
    fileSystem.processIdentifier() == process && queue.add(request)
  }

  /// What was asked since the last time; waits until something is.
  func takeRequests() -> [StoreRequest] { queue.takeAll() }

  /// Ends reading, waiting and asking.
  func close() {
    state.withLock { $0.isClosed = true }
    feed.close(.storeClosed).resume()
    for request in queue.close() { request.fail(.storeClosed) }
  }
}
