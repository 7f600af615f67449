internal import IssueModels
internal import IssueStorage

/// Records of one type that were read or are to be written; each is read once.
struct Shelf<Record: StorageRecord> {
  private var known: [RecordID: Record?] = [:]
  private var changed: [RecordID] = []
  private var isChanged: Set<RecordID> = []

  /// All records that are there.
  var all: [Record] { known.values.compactMap { $0 } }

  mutating func load(_ ids: [RecordID], from storage: any IssueStorage) async throws {
    let missing = ids.filter { known[$0] == nil }
    guard !missing.isEmpty else { return }
    for id in missing { known[id] = .some(nil) }
    for record in try await storage.fetch(Record.self, ids: missing) { known[record.recordID] = record }
  }

  mutating func get(_ id: RecordID, from storage: any IssueStorage) async throws -> Record? {
    if let known = known[id] { return known }
    let record = try await storage.fetch(Record.self, id: id)
    known[id] = .some(record)
    return record
  }

  /// Keeps a record to be written; it carries the revision under which it was read, or 0 when it is new.
  mutating func put(_ record: Record) {
    known[record.recordID] = record
    if isChanged.insert(record.recordID).inserted { changed.append(record.recordID) }
  }

  func write(into changes: inout ChangeSet) {
    for id in changed {
      guard let record = known[id] ?? nil else { continue }
      if record.revision == 0 { changes.insert(record) } else { changes.update(record) }
    }
  }
}
