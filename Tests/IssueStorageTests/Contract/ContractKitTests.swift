import IssueStorage
import IssueStoreTesting
import Testing

@Suite("The contract kit")
struct ContractKitTests {
  static let reopen: StorageRequirement.Reopen = { storage in
    guard let store = storage as? ReferenceStore else { return storage }
    return await store.reopened()
  }

  @Test("passes an honest store", arguments: StorageContract.all.map(\.name), [false, true])
  func passesAnHonestStore(_ name: String, throughJSON: Bool) async throws {
    let requirement = try #require(StorageContract.all.first { $0.name == name })
    let outcome = try await requirement.check(
      make: { ReferenceStore(throughJSON: throughJSON) }, reopen: Self.reopen)
    #expect(outcome == .passed)
  }

  @Test("notices every bug by the requirement that claims it", arguments: Bug.allCases)
  func noticesEveryBug(_ bug: Bug) async throws {
    let requirement = try #require(StorageContract.all.first { $0.name == bug.requirement })
    let violation = await #expect(throws: ContractViolation.self) {
      try await requirement.check(make: { ReferenceStore(bug) }, reopen: Self.reopen, patience: .milliseconds(300))
    }
    #expect(violation?.requirement == bug.requirement)
    #expect(violation?.seed == nil)
  }

  @Test("notices bugs by random histories, whose seed replays them", arguments: Bug.allCases)
  func noticesBugsByRandomHistories(_ bug: Bug) async throws {
    guard let name = bug.randomRequirement else { return }
    let requirement = try #require(StorageContract.all.first { $0.name == name })
    let check = {
      try await requirement.check(make: { ReferenceStore(bug) }, reopen: Self.reopen, seed: 7)
    }
    let first = await #expect(throws: ContractViolation.self) { try await check() }
    let again = await #expect(throws: ContractViolation.self) { try await check() }
    #expect(first?.seed == 7)
    #expect(first?.description.contains("seed 7") == true)
    #expect(first == again)
  }

  @Test("has requirements with names of their own")
  func hasNamesOfTheirOwn() {
    let names = StorageContract.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count >= 60)
    #expect(StorageContract.all.allSatisfy { ContractLevel.all.contains($0.level) && !$0.demand.isEmpty })
  }

  @Test("reports what passed, failed and was skipped on one page")
  func reportsOnOnePage() async {
    let report = await StorageContract.run(
      make: { ReferenceStore(.countOneTooMany) }, levels: [.scanning, .durability])
    #expect(!report.isPassed)
    #expect(report.failed.map(\.requirement).contains("count.walks"))
    #expect(report.passed.contains("filter.limit"))
    #expect(report.skipped.count == StorageContract.all.count { $0.level == .durability })
    #expect(report.entries.allSatisfy { [.scanning, .durability].contains($0.level) })
    #expect(report.description.contains("skipped: no way to open the storage again was given"))
    #expect(report.description.split(separator: "\n").count < 60)
  }

  @Test("skips the feed of a storage that has none")
  func skipsTheFeed() async throws {
    let report = await StorageContract.run(make: { FeedlessStore() }, levels: [.feed])
    #expect(report.isPassed)
    #expect(report.passed.isEmpty)
    #expect(Set(report.skipped.compactMap(\.skipReason)) == ["the storage is no ChangeFeed"])
  }
}
