import IssueJSON
import IssueModels

/// One stored record, shared by every state of the store that has it. How it is held is up to the subclass; a backend
/// that keeps records elsewhere adds one.
///
/// Safe to share: this class and its subclasses have constants only, all of them `Sendable`.
class RecordBox: @unchecked Sendable {
  final let revision: Int64

  init(revision: Int64) { self.revision = revision }

  /// The record, read from wherever it is.
  ///
  /// - Throws: `undecodable`.
  func record(id: RecordID, layout: RecordLayout) throws(StorageError) -> any StorageRecord {
    throw layout.error(.undecodable, "Record \(id) has no content.", id)
  }

  /// A box that holds a record as its value.
  static func holding<Record: StorageRecord>(_ record: Record) -> RecordBox { ValueBox(record) }
}

/// A record held as its value, of a type that is known without a cast of the value.
final class ValueBox<Record: StorageRecord>: RecordBox, @unchecked Sendable {
  let value: Record

  init(_ value: Record) {
    self.value = value
    super.init(revision: value.revision)
  }

  override func record(id: RecordID, layout: RecordLayout) -> any StorageRecord { value }
}

/// A record held as the JSON that it was loaded from, its type not being known yet.
final class RawBox: RecordBox, @unchecked Sendable {
  let json: [UInt8]

  init(revision: Int64, json: [UInt8]) {
    self.json = json
    super.init(revision: revision)
  }

  /// The record with the revision under which it was stored; JSON that names another id is refused.
  override func record(id: RecordID, layout: RecordLayout) throws(StorageError) -> any StorageRecord {
    do {
      var reader = JSONReader(json, limits: .ownRecords)
      var record = try layout.schema.read(&reader)
      try reader.finish()
      guard record.recordID == id else {
        throw layout.error(.undecodable, "The JSON of record \(id) says that its id is \(record.recordID).", id)
      }
      record.revision = revision
      return record
    } catch let error as StorageError {
      throw error
    } catch {
      let message = "The JSON of record \(id) is no \(layout.typeName). Teach the type to read it, or repair the store."
      throw layout.error(.undecodable, message, id, cause: error)
    }
  }
}
