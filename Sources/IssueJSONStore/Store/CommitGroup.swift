import IssueStorage

/// Commits that are applied to the writer's state and wait to be written together, with the tasks that wait for them.
struct CommitGroup {
  /// A task and what it is to hear once the group is durable.
  private struct Waiting {
    var continuation: CheckedContinuation<CommitReceipt, any Error>
    var answer: Result<CommitReceipt, StorageError>
  }

  private(set) var lines: [ArraySlice<UInt8>] = []
  private(set) var commits: [Commit] = []
  private(set) var byteCount = 0
  private var waiting: [Waiting] = []

  var isEmpty: Bool { waiting.isEmpty }

  /// Applies a change set to the state.
  ///
  /// Even a refusal is answered only with the group: what it was refused for may not be visible before.
  mutating func add(
    _ changes: ChangeSet, payload: [UInt8], to state: inout StoreState,
    _ continuation: CheckedContinuation<CommitReceipt, any Error>
  ) {
    do throws(StorageError) {
      if let commit = try state.apply(changes) {
        lines.append(payload[...])
        commits.append(commit)
        byteCount += payload.count
      }
      waiting.append(Waiting(continuation: continuation, answer: .success(CommitReceipt(sequence: state.sequence))))
    } catch {
      waiting.append(Waiting(continuation: continuation, answer: .failure(error)))
    }
  }

  /// Answers everyone.
  func succeed() {
    for waiting in waiting { waiting.continuation.resume(with: waiting.answer) }
  }

  /// Tells everyone that nothing was committed; who was refused hears the refusal.
  func fail(_ error: StorageError) {
    for waiting in waiting {
      if case .failure = waiting.answer {
        waiting.continuation.resume(with: waiting.answer)
      } else {
        waiting.continuation.resume(throwing: error)
      }
    }
  }
}
