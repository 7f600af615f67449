import IssueModels
import IssueStorage

/// A storage that is no feed.
struct FeedlessStore: IssueStorage {
  private let store = ReferenceStore()

  func fetch<Record: StorageRecord>(_ type: Record.Type, ids: [RecordID]) async throws -> [Record] {
    try await store.fetch(type, ids: ids)
  }

  func scan<Record: StorageRecord>(_ request: ScanRequest<Record>) async throws -> ScanPage<Record> {
    try await store.scan(request)
  }

  func count<Record: StorageRecord>(_ type: Record.Type, in range: IndexRange) async throws -> Int {
    try await store.count(type, in: range)
  }

  func commit(_ changes: ChangeSet) async throws -> CommitReceipt { try await store.commit(changes) }
}
