/// A storage that tells of its commits in order: for caches, webhooks and search indexers.
///
/// A capability, because not every backend has it.
public protocol ChangeFeed: IssueStorage {
  /// The sequence number of the newest commit that readers see; 0 before the first.
  func lastSequence() async throws -> UInt64

  /// The commits after a sequence number, oldest first, without a gap.
  ///
  /// Waits until there is at least one. Commits appear here once readers see them.
  ///
  /// - Throws: ``StorageError/Code/feedTruncated`` when commits after `sequence` are no longer kept: read everything
  ///   anew, then go on from ``lastSequence()``. `CancellationError` when the waiting task is cancelled.
  func commits(after sequence: UInt64, limit: Int) async throws -> [Commit]
}

extension ChangeFeed {
  /// All commits after a sequence number, as they come; the sequence never ends by itself.
  ///
  /// Nothing is buffered for a slow consumer, so nothing is dropped: each step asks for what comes after the last.
  ///
  ///     for try await commit in store.changes(after: last) { index(commit.changes); last = commit.sequence }
  public func changes(after sequence: UInt64) -> CommitSequence { CommitSequence(feed: self, after: sequence) }
}

/// The commits of a storage after some sequence number, in order and without a gap.
public struct CommitSequence: AsyncSequence, Sendable {
  /// One commit.
  public typealias Element = Commit

  private let feed: any ChangeFeed
  private let start: UInt64

  init(feed: any ChangeFeed, after start: UInt64) {
    self.feed = feed
    self.start = start
  }

  /// Starts to follow.
  public func makeAsyncIterator() -> Iterator { Iterator(feed: feed, last: start) }

  /// Follows the commits one by one.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    private let feed: any ChangeFeed
    private var last: UInt64
    private var ready: ArraySlice<Commit> = []

    init(feed: any ChangeFeed, last: UInt64) {
      self.feed = feed
      self.last = last
    }

    /// The next commit; waits for it.
    ///
    /// - Throws: What ``ChangeFeed/commits(after:limit:)`` throws.
    public mutating func next() async throws -> Commit? {
      if ready.isEmpty { ready = try await feed.commits(after: last, limit: 256)[...] }
      guard let commit = ready.popFirst() else { return nil }
      last = commit.sequence
      return commit
    }
  }
}
