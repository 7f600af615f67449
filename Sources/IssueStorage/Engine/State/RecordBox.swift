import IssueJSON
import IssueModels

/// One stored record, shared by every state of the store that has it.
final class RecordBox: Sendable {
  /// How the record is held. A backend that keeps records elsewhere adds a case here.
  enum Content: Sendable {
    /// As the value.
    case record(any StorageRecord)
    /// As the JSON that it was loaded from, its type not being known yet.
    case raw([UInt8])
  }

  let revision: Int64
  let content: Content

  init(revision: Int64, content: Content) {
    self.revision = revision
    self.content = content
  }

  convenience init(_ record: any StorageRecord) {
    self.init(revision: record.revision, content: .record(record))
  }

  /// The record, read from its JSON if it is not there as a value.
  ///
  /// The identity and revision under which it was stored count; JSON that names another id is refused.
  func record(id: RecordID, layout: RecordLayout) throws(StorageError) -> any StorageRecord {
    let json: [UInt8]
    switch content {
    case .record(let record): return record
    case .raw(let bytes): json = bytes
    }
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
