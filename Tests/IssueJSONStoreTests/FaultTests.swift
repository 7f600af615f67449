import IssueJSONStore
import Testing

@Suite struct FaultTests {
  private static let history = CrashHistory(sessions: [(2, true), (2, false), (1, true)])

  /// Lives the history over a fault; the log must have kept what it acknowledged, and at most one commit more.
  private func live(_ fault: Fault) throws -> (wasTriggered: Bool, failed: Bool) {
    let disk = SimulatedFileSystem(after: CrashState())
    let faulty = FaultInjectingFileSystem(disk, fault)
    var acknowledged = 0
    var failed = false
    do {
      try Self.history.run(on: faulty, stopsAtFailure: false) { acknowledged = $0 }
    } catch is CommitLogError {
      failed = true
    }
    let (log, replayed) = try openLog(on: disk)
    #expect(replayed == payloads(replayed.count), "\(fault)")
    #expect(replayed.count >= acknowledged, "\(fault): \(replayed.count) of \(acknowledged)")
    #expect(replayed.count <= acknowledged + 1, "\(fault): \(replayed.count) of \(acknowledged)")
    _ = try log.append(payload(replayed.count + 1))
    try log.close()
    return (faulty.wasTriggered, failed)
  }

  @Test(arguments: [false, true])
  func aFailureOfAnyCallLosesNothingAcknowledged(isSticky: Bool) throws {
    var faults = 0
    for code in [ErrorNumber.inputOutput, ErrorNumber.noSpace] {
      var index = 0
      while try live(Fault(at: index, .error(code), isSticky: isSticky)).wasTriggered { index += 1 }
      faults += index
    }
    print("injected faults, \(isSticky ? "sticky" : "once"): \(faults)")
    #expect(faults > 100)
  }

  @Test func anInterruptionOfAnyCallGoesUnnoticed() throws {
    var index = 0
    while true {
      let run = try live(Fault(at: index, .error(ErrorNumber.interrupted)))
      #expect(!run.failed, "call \(index)")
      guard run.wasTriggered else { break }
      index += 1
    }
    #expect(index > 50)
  }

  @Test(arguments: [1, 7, 100])
  func shortWritesAreCompleted(limit: Int) throws {
    #expect(try !live(Fault(.write, at: 0, .shortWrite(limit), isSticky: true)).failed)
  }

  @Test func aWriteThatFailsHalfWayIsTakenBack() throws {
    let disk = SimulatedFileSystem()
    let clean = try openLog(on: disk).log
    _ = try clean.append(payload(1))
    try clean.close()
    for limit in [1, 40] {
      let after = SimulatedFileSystem(after: disk.visibleState)
      let fault = Fault(.write, at: 1, .shortWriteThenError(limit, ErrorNumber.noSpace))
      let (log, _) = try openLog(on: FaultInjectingFileSystem(after, fault))
      let error = #expect(throws: CommitLogError.self) { try log.append(payload(2)) }
      #expect(error?.code == .inputOutput)
      #expect(error?.message.contains("room") == true)
      #expect(log.poisoning == nil)
      #expect(try log.append(payload(2)) == 2)
      try log.close()
      #expect(try openLog(on: after).replayed == payloads(2))
    }
  }

  @Test func aFailedSyncPoisonsAndAReopeningShowsWhatWasAcknowledged() throws {
    let disk = SimulatedFileSystem()
    let (log, _) = try openLog(on: disk)
    _ = try log.append(payload(1))
    disk.failSync(at: disk.syncCount)
    let first = #expect(throws: CommitLogError.self) { try log.append(payload(2)) }
    #expect(first?.code == .outcomeUnknown)
    #expect(first?.cause?.code == ErrorNumber.inputOutput)
    let second = #expect(throws: CommitLogError.self) { try log.append(payload(2)) }
    let third = #expect(throws: CommitLogError.self) { try log.sync() }
    #expect(second?.code == .poisoned)
    #expect(second == third)
    #expect(log.lastSequence == 1)
    try log.close()
    let closed = #expect(throws: CommitLogError.self) { try log.append(payload(2)) }
    #expect(closed?.code == .closed)

    let (again, replayed) = try openLog(on: disk)
    #expect(replayed == payloads(1))
    #expect(again.recovery?.generation == 2)
    #expect(try again.append(payload(2)) == 2)
  }

  @Test func aWriteThatCannotBeTakenBackPoisons() throws {
    let disk = SimulatedFileSystem()
    let (log, _) = try openLog(
      on: FaultInjectingFileSystem(
        FaultInjectingFileSystem(disk, Fault(.truncate, at: 0, .error(ErrorNumber.inputOutput))),
        Fault(.write, at: 5, .shortWriteThenError(9, ErrorNumber.inputOutput))))
    _ = try log.append(payload(1))
    let first = #expect(throws: CommitLogError.self) { try log.append(payload(2)) }
    #expect(first?.code == .outcomeUnknown)
    #expect(log.poisoning?.code == .poisoned)
    try log.close()
    #expect(try openLog(on: disk).replayed == payloads(1))
  }

  @Test func aSegmentThatWasDeletedPoisons() throws {
    let disk = SimulatedFileSystem()
    let (log, _) = try openLog(on: disk)
    let directory = try disk.openDirectory("/store", in: nil)
    try disk.unlink("segment-1-1.jsonl", in: directory)
    let error = #expect(throws: CommitLogError.self) { try log.append(payload(1)) }
    #expect(error?.code == .poisoned)
    #expect(log.poisoning != nil)
  }

  @Test func aFailedSyncOfAnIntervalLogIsToldWhenItIsClosed() throws {
    let disk = SimulatedFileSystem()
    let (log, _) = try openLog(on: disk, options: fixedOptions(.interval(milliseconds: 10)))
    _ = try log.append(payload(1))
    disk.failSync(at: disk.syncCount)
    #expect(throws: CommitLogError.self) { try log.sync() }
    let error = #expect(throws: CommitLogError.self) { try log.close() }
    #expect(error?.code == .poisoned)
    try log.close()
    // The process goes on with what the system's memory holds; the recovery makes it durable before it is shown.
    #expect(try openLog(on: disk).replayed == payloads(1))
  }

  @Test func intervalLogsSyncWhenTheTimeHasCome() throws {
    let clock = TestClock()
    let disk = SimulatedFileSystem()
    let options = fixedOptions(.interval(milliseconds: 10), now: { clock.now })
    let (log, _) = try openLog(on: disk, options: options)
    _ = try log.append(payload(1))
    clock.now = 9
    _ = try log.append(payload(2))
    try log.syncIfDue()
    #expect(log.durableSequence == 0)
    #expect(log.hasUnsyncedCommits)
    clock.now = 10
    try log.syncIfDue()
    #expect(log.durableSequence == 2)
    _ = try log.append(payload(3))
    clock.now = 20
    _ = try log.append(payload(4))
    #expect(log.durableSequence == 4)
  }

  @Test func aGroupOfCommitsIsWrittenAndSyncedOnce() throws {
    let disk = SimulatedFileSystem()
    let trace = TracingFileSystem(disk)
    let (log, _) = try openLog(on: trace, options: fixedOptions(watermarkInterval: 1_000))
    _ = try log.append(payload(1))
    let before = trace.entries.count
    #expect(try log.append((2...9).map { payload($0)[...] }) == 9)
    #expect(trace.entries.dropFirst(before).map(\.operation) == [.status, .write, .sync])
    try log.close()
    #expect(try openLog(on: disk).replayed == payloads(9))
  }
}
