import IssueJSON
import IssueJSONStore
import IssueModels
import IssueStorage
import Synchronization

/// A record of the tests: a name that is unique and a number that is indexed.
struct Entry: StorageRecord, Hashable {
  static let collection = "entry"
  static let indexes: [IndexDefinition<Entry>] = [
    IndexDefinition("number") { [IndexKey(.int($0.number))] },
    IndexDefinition("name", isUnique: true) { [IndexKey(.text(UTF8Text($0.name)))] },
  ]

  var id: RecordID
  var revision: Int64 = 0
  var name: String
  var number: Int64

  var recordID: RecordID { id }

  init(_ place: Int, name: String? = nil, number: Int64 = 0) {
    id = RecordID(high: 7, low: UInt64(place))
    self.name = name ?? "entry \(place)"
    self.number = number
  }

  init(from reader: inout JSONReader) throws {
    self.init(0)
    try reader.readObject { key, reader in
      switch key {
      case "id":
        guard let id = RecordID(text: try reader.readString()) else { throw reader.failure("no id") }
        self.id = id
      case "revision": revision = try reader.readInt64()
      case "name": name = try reader.readString()
      case "number": number = try reader.readInt64()
      default: break
      }
    }
  }

  func write(to writer: inout JSONWriter) throws {
    guard number != .min else { throw Violation("a number that can't be written") }
    try writer.beginObject()
    try writer.field("id", id.description)
    try writer.field("revision", revision)
    try writer.field("name", name)
    try writer.field("number", number)
    try writer.endObject()
  }
}

extension StorePlatform {
  /// A platform over some file system, with a clock that stands still.
  static func on(_ fileSystem: any FileSystem) -> StorePlatform {
    let options = fixedOptions()
    return StorePlatform(fileSystem: fileSystem, now: options.now, makeIdentity: options.makeIdentity)
  }
}

extension JSONStore {
  /// Opens a store on some file system.
  static func open(
    _ path: String = "/store", on fileSystem: any FileSystem, options: JSONStoreOptions = JSONStoreOptions()
  ) async throws -> JSONStore {
    try await open(at: path, options: options, on: .on(fileSystem))
  }

  @discardableResult
  func insert(_ entries: Entry...) async throws -> CommitReceipt {
    var changes = ChangeSet()
    for entry in entries { changes.insert(entry) }
    return try await commit(changes)
  }

  /// Every entry in the order of the index `number`.
  func entries() async throws -> [Entry] {
    try await scan(ScanRequest(Entry.self, in: .all("number"), limit: 10_000)).records
  }
}

/// Makes stores for the contract and knows where each is kept.
final class StoreMaker: Sendable {
  private let fileSystem: any FileSystem
  private let root: String
  private let options: JSONStoreOptions
  private let paths = Guarded<[ObjectIdentifier: String]>([:])
  private let count = Atomic(0)

  init(on fileSystem: any FileSystem, root: String, options: JSONStoreOptions = JSONStoreOptions()) {
    self.fileSystem = fileSystem
    self.root = root
    self.options = options
  }

  func make() async throws -> JSONStore {
    try await open("\(root)/store-\(count.add(1, ordering: .relaxed).newValue)")
  }

  func reopen(_ storage: any IssueStorage) async throws -> JSONStore {
    guard let store = storage as? JSONStore, let path = paths.withLock({ $0[ObjectIdentifier(store)] }) else {
      throw Violation("not a store of this maker")
    }
    try await store.close()
    return try await open(path)
  }

  private func open(_ path: String) async throws -> JSONStore {
    let store = try await JSONStore.open(path, on: fileSystem, options: options)
    paths.withLock { $0[ObjectIdentifier(store)] = path }
    return store
  }
}
