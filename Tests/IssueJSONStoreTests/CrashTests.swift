import IssueJSONStore
import Testing

@Suite struct CrashTests {
  @Test func everyCrashStateKeepsWhatWasAcknowledged() throws {
    let history = CrashHistory()
    let disk = SimulatedFileSystem()
    try history.run(on: disk) { disk.promise($0) }
    let tally = CrashTally(history, on: disk, goesOn: true, every: 2)
    print("crash states, every commit durable: \(tally.states), failures: \(tally.failures.count)")
    #expect(tally.failures.count == 0, "\(tally.failures.prefix(5))")
    #expect(tally.states >= 2_000)
  }

  @Test(arguments: [Durability.system, .interval(milliseconds: 1_000_000)])
  func weakerDurabilityKeepsAPrefixAndWhatWasClosed(_ durability: Durability) throws {
    let history = CrashHistory(durability: durability, sessions: [(2, true), (2, false), (1, true)])
    let disk = SimulatedFileSystem()
    try history.run(on: disk) { disk.promise($0) }
    let tally = CrashTally(history, on: disk, goesOn: true, every: 6)
    print("crash states, \(durability): \(tally.states), failures: \(tally.failures.count)")
    #expect(tally.failures.count == 0, "\(tally.failures.prefix(5))")
    #expect(tally.states >= 500)
  }

  @Test func crashesDuringRecoveryLoseNothing() throws {
    let history = CrashHistory(sessions: [(2, false)])
    let disk = SimulatedFileSystem()
    try history.run(on: disk) { disk.promise($0) }
    var nested = 0
    var failures: [String] = []
    let enumerator = CrashEnumerator(combinationLimit: 0)
    for (index, outcome) in enumerator.outcomes(of: disk).enumerated() where index % 40 == 0 {
      let again = SimulatedFileSystem(after: outcome.state, keepsHistory: true, promise: outcome.promise)
      let replayed = try openLog(on: again).replayed
      again.promise(replayed.count)
      let tally = CrashTally(history, on: again, enumerator)
      nested += tally.states
      failures += tally.failures
    }
    print("crash states during recovery: \(nested), failures: \(failures.count)")
    #expect(failures.count == 0, "\(failures.prefix(5))")
    #expect(nested >= 1_000)
  }

  @Test func failedSyncsThatLoseTheirDataAreNeverAcknowledged() throws {
    let history = CrashHistory(sessions: [(1, true), (1, false), (1, true)])
    let whole = SimulatedFileSystem()
    try history.run(on: whole) { _ in }
    var states = 0
    for index in 0..<whole.syncCount {
      let disk = SimulatedFileSystem()
      disk.failSync(at: index)
      try? history.run(on: disk) { disk.promise($0) }
      let tally = CrashTally(history, on: disk, CrashEnumerator(combinationLimit: 0), every: 16)
      states += tally.states
      #expect(tally.failures.count == 0, "sync \(index): \(tally.failures.prefix(3))")
    }
    print("crash states around \(whole.syncCount) failed syncs: \(states)")
  }

  @Test(arguments: [
    SabotagingFileSystem.Bug.skipsDirectorySyncs, .skipsFileSyncs, .unlinksEarly,
  ])
  func crashEnumerationFindsTheBug(_ bug: SabotagingFileSystem.Bug) throws {
    let history = CrashHistory(sessions: [(2, false), (1, false)])
    let disk = SimulatedFileSystem()
    try history.run(on: SabotagingFileSystem(disk, bug)) { disk.promise($0) }
    let tally = CrashTally(history, on: disk, every: 8)
    print("crash states with \(bug): \(tally.states), failures: \(tally.failures.count)")
    #expect(tally.failures.count > 0)
  }

  @Test func crashEnumerationFindsRetriedSyncs() throws {
    let history = CrashHistory(sessions: [(3, false)])
    let whole = SimulatedFileSystem()
    try history.run(on: whole) { _ in }
    var failures = 0
    for index in 0..<whole.syncCount {
      let disk = SimulatedFileSystem()
      disk.failSync(at: index)
      try? history.run(on: SabotagingFileSystem(disk, .retriesFailedSyncs)) { disk.promise($0) }
      failures += CrashTally(history, on: disk, every: 8).failures.count
    }
    print("failures with retried syncs: \(failures)")
    #expect(failures > 0)
  }

  @Test func tornBytesAreKeptInQuarantine() throws {
    let disk = SimulatedFileSystem()
    do {
      let (log, _) = try openLog(on: disk)
      _ = try log.append(payload(1))
    }
    var state = disk.visibleState
    let torn = Array(#"["00000000",2,"#.utf8)
    let end = try #require(state.files["/store/segment-1-1.jsonl"]?.count)
    state.files["/store/segment-1-1.jsonl"]?.append(contentsOf: torn)
    let after = SimulatedFileSystem(after: state)
    let (log, replayed) = try openLog(on: after)
    #expect(replayed == payloads(1))
    let report = try #require(log.recovery)
    #expect(report.cutOffset == Int64(end))
    #expect(report.cutBytes == Int64(torn.count))
    let quarantine = try #require(report.quarantine)
    #expect(after.visibleState.files["/store/\(quarantine)"] == torn)
    #expect(after.visibleState.files["/store/segment-1-1.jsonl"] == nil)
    #expect(after.visibleState.files["/store/segment-2-1.jsonl"] != nil)
  }
}
