import IssueJSONStore
import Testing

@Suite struct CrashTests {
  @Test func everyCrashStateKeepsWhatWasAcknowledged() throws {
    let history = CrashHistory()
    let disk = SimulatedFileSystem()
    try history.run(on: disk) { disk.promise($0) }
    let tally = CrashTally(history, on: disk, CrashEnumerator(cutsEveryByte: true), goesOn: false)
    print("crash states, every commit durable: \(tally.states), failures: \(tally.failures.count)")
    #expect(tally.failures.isEmpty, "\(tally.failures.prefix(5))")
    #expect(tally.states >= 2_000)
  }
}
