import IssueJSONStore
import IssueStoreTesting
import Testing

@Suite struct StoreContractTests {
  @Test func simulatedStoreFulfilsTheContract() async throws {
    let maker = StoreMaker(on: SimulatedFileSystem(after: CrashState()), root: "")
    let report = await StorageContract.run(make: { try await maker.make() }, reopen: { try await maker.reopen($0) })
    print(report)
    #expect(report.isPassed)
    #expect(report.skipped.isEmpty)
  }

  @Test func storeOnDiskFulfilsTheContract() async throws {
    let directory = try TemporaryDirectory()
    let maker = StoreMaker(
      on: POSIXFileSystem(), root: directory.path, options: JSONStoreOptions(durability: .interval(milliseconds: 5)))
    let report = await StorageContract.run(make: { try await maker.make() }, reopen: { try await maker.reopen($0) })
    print(report)
    #expect(report.isPassed)
    #expect(report.skipped.isEmpty)
  }
}
