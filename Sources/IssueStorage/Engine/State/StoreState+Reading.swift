package import IssueModels

/// Reads from the state as it is now. They cost writers nothing, whereas a snapshot makes the next change copy what it
/// touches; so an owner who can keep writers out for a moment does short reads here and long ones on a snapshot.
extension StoreState {
  /// As `StoreSnapshot.fetch`.
  package borrowing func fetch<Record: StorageRecord>(
    _ type: Record.Type, ids: [RecordID]
  ) throws(StorageError) -> [Record] {
    try StoreSnapshot(root: root).fetch(type, ids: ids)
  }

  /// As `StoreSnapshot.count`.
  package borrowing func count<Record: StorageRecord>(
    _ type: Record.Type, in range: IndexRange
  ) throws(StorageError) -> Int {
    try StoreSnapshot(root: root).count(type, in: range)
  }

  /// As `StoreSnapshot.scan`.
  package borrowing func scan<Record: StorageRecord>(
    _ request: ScanRequest<Record>
  ) throws(StorageError) -> ScanPage<Record> {
    try StoreSnapshot(root: root).scan(request)
  }
}
