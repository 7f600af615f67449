import IssueJSONStore

/// A scripted life of a log: made, filled, closed, reopened, left without closing, recovered, filled.
struct CrashHistory {
  var durability: Durability = .everyCommit
  var sessions: [(commits: Int, closes: Bool)] = [(4, true), (2, false), (2, true), (1, false)]

  var commitCount: Int { sessions.reduce(0) { $0 + $1.commits } }

  /// Lives it; `acknowledge` hears how many commits are promised to outlast any crash from here on.
  ///
  /// With `stopsAtFailure` the first failed commit ends it; otherwise a session goes on, as a caller might.
  func run(
    on fileSystem: any FileSystem, stopsAtFailure: Bool = true, acknowledge: (Int) -> Void
  ) throws {
    var done = 0
    for session in sessions {
      let (log, replayed) = try openLog(on: fileSystem, options: fixedOptions(durability))
      done = replayed.count
      for _ in 0..<session.commits {
        do {
          done = Int(try log.append(payload(done + 1)))
          acknowledge(Int(log.durableSequence))
        } catch {
          if stopsAtFailure { throw error }
        }
      }
      if session.closes {
        try log.close()
        acknowledge(done)
      }
    }
  }

  /// Opens what a crash left, and throws unless it holds a prefix of the history that covers the promise, goes on
  /// taking commits, and says the same when it is opened again.
  @discardableResult
  func check(_ state: CrashState, promise: Int, keepsHistory: Bool = false) throws -> SimulatedFileSystem {
    let fileSystem = SimulatedFileSystem(after: state, keepsHistory: keepsHistory, promise: promise)
    let first = try replay(on: fileSystem)
    guard first.elementsEqual(payloads(first.count)) else { throw Violation("not a prefix of what was committed") }
    guard first.count >= promise else { throw Violation("\(first.count) commits of \(promise) promised") }
    guard first.count <= commitCount else { throw Violation("\(first.count) commits of \(commitCount)") }
    guard try replay(on: fileSystem) == first else { throw Violation("a second opening differs") }
    return fileSystem
  }

  /// After the checks, one more commit must be taken and kept.
  func checkGoingOn(_ fileSystem: SimulatedFileSystem) throws {
    let (log, replayed) = try openLog(on: fileSystem)
    let next = payload(replayed.count + 1)
    _ = try log.append(next)
    try log.close()
    guard try replay(on: fileSystem) == replayed + [next] else { throw Violation("the next commit is not kept") }
  }

  private func replay(on fileSystem: SimulatedFileSystem) throws -> [[UInt8]] {
    try openLog(on: fileSystem).replayed
  }
}

/// What checking many crash states came to; with a stride, one state of so many is checked.
struct CrashTally {
  var states = 0
  var failures: [String] = []

  /// Checks every outcome of a history that was lived on a simulated file system.
  init(
    _ history: CrashHistory, on fileSystem: SimulatedFileSystem, _ enumerator: CrashEnumerator = CrashEnumerator(),
    goesOn: Bool = false, every stride: Int = 1
  ) {
    for (index, outcome) in enumerator.outcomes(of: fileSystem).enumerated() where index % stride == 0 {
      states += 1
      do {
        let checked = try history.check(outcome.state, promise: outcome.promise)
        if goesOn { try history.checkGoingOn(checked) }
      } catch {
        let sizes = outcome.state.files.mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        failures.append(
          "moment \(outcome.moment) after \(outcome.operation?.rawValue ?? "start"): \(error) {\(sizes.joined(separator: ", "))}"
        )
      }
    }
  }
}
