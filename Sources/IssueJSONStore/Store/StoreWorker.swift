import IssueStorage

/// The part of a store that runs on its thread: it alone writes, to the log and to the state.
final class StoreWorker {
  /// What the worker works on.
  enum Source {
    case writing(CommitLog)
    case reading(CommitLogReader)
  }

  /// Commits beyond this many bytes wait for the next group.
  private static let largestGroup = 8 << 20

  private let source: Source
  private let durability: Durability
  private let shared: StoreShared
  private var state: StoreState
  private var group = CommitGroup()
  private var isTimerRunning = false
  private var isDone = false

  init(_ source: Source, durability: Durability, state: consuming StoreState, shared: StoreShared) {
    self.source = source
    self.durability = durability
    self.state = state
    self.shared = shared
    shared.publish(self.state.snapshot())
  }

  /// Serves requests until one of them is to close.
  func run() {
    while !isDone {
      for request in shared.takeRequests() { serve(request) }
      flush()
    }
  }

  private func serve(_ request: StoreRequest) {
    guard !isDone else { return request.fail(.storeClosed) }
    switch request {
    case .commit(let changes, let payload, let continuation):
      group.add(changes, payload: payload, to: &state, continuation)
      if group.byteCount > Self.largestGroup { flush() }
    case .materialize(let type, let continuation):
      flush()
      continuation.resume(with: Result { try materialize(type) })
    case .synchronize(let continuation):
      flush()
      isTimerRunning = isTimerRunning && continuation != nil
      let result = Result { try synchronize() }
      continuation?.resume(with: result)
    case .refresh(let continuation):
      continuation.resume(with: Result { try refresh() })
    case .close(let continuation):
      flush()
      isDone = true
      let result = Result { try close() }
      shared.close()
      continuation?.resume(with: result)
    }
  }

  /// Writes the commits that came together, with one sync for all, and shows them to readers.
  private func flush() {
    guard !group.isEmpty else { return }
    let flushed = group
    group = CommitGroup()
    guard !flushed.lines.isEmpty, case .writing(let log) = source else { return flushed.succeed() }
    do throws(CommitLogError) {
      try log.append(flushed.lines)
      shared.publish(state.snapshot(), flushed.commits)
      flushed.succeed()
    } catch {
      state = StoreState(shared.published)
      flushed.fail(StorageError(error))
    }
    startTimer(log)
  }

  private func materialize(_ type: any StorageRecord.Type) throws(StorageError) {
    try state.materialize(type)
    shared.publish(state.snapshot())
  }

  private func synchronize() throws(StorageError) {
    guard case .writing(let log) = source else { return }
    do throws(CommitLogError) {
      try log.sync()
    } catch {
      throw StorageError(error)
    }
  }

  private func refresh() throws {
    guard case .reading(let reader) = source else { return }
    var commits: [Commit] = []
    do {
      try reader.refresh { commits.append(try state.load($0, $1)) }
      shared.publish(state.snapshot(), commits)
    } catch {
      state = StoreState(shared.published)
      throw StorageError.wrapping(error)
    }
  }

  private func close() throws(StorageError) {
    guard case .writing(let log) = source else { return }
    do throws(CommitLogError) {
      try log.close()
    } catch {
      throw StorageError(error)
    }
  }

  /// Sees to it that what an `interval` store has written is durable in time when no commit follows.
  private func startTimer(_ log: CommitLog) {
    guard case .interval(let milliseconds) = durability, log.hasUnsyncedCommits, !isTimerRunning else { return }
    isTimerRunning = true
    Task.detached { [weak shared] in
      try? await Task.sleep(for: .milliseconds(max(milliseconds, 0)))
      shared?.add(.synchronize(nil))
    }
  }
}
