import IssueMemoryStore
import IssueStoreTesting
import Testing

@Suite("The memory store")
struct MemoryStoreContractTests {
  @Test("meets the storage contract", arguments: StorageContract.all.map(\.name))
  func meetsTheContract(_ name: String) async throws {
    let requirement = try #require(StorageContract.all.first { $0.name == name })
    let outcome = try await requirement.check(make: { MemoryStore() })
    if requirement.level == .durability || name == "random.reopen" {
      #expect(outcome == .skipped(reason: "no way to open the storage again was given"))
    } else {
      #expect(outcome == .passed)
    }
  }

  @Test("agrees with the model under other seeds", arguments: UInt64(100)..<110)
  func agreesUnderOtherSeeds(_ seed: UInt64) async throws {
    for requirement in StorageContract.all where requirement.isRandom {
      try await requirement.check(make: { MemoryStore() }, seed: seed)
    }
  }
}
