internal import IssueJSON
internal import IssueModels

extension EventReceipt {
  func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("id", id)
    try writer.field("scope", scope)
    try writer.field("issueID", issueID)
    try writer.field("recordedAt", recordedAt)
    try writer.field("revision", revision)
    try writer.endObject()
  }

  init(from reader: inout JSONReader) throws {
    var (id, scope, issueID, recordedAt, revision): (RecordID?, Scope?, IssueID?, Timestamp?, Int64?)
    try reader.readObject { key, reader in
      switch key {
      case "id": id = try RecordID(from: &reader)
      case "scope": scope = try Scope(from: &reader)
      case "issueID": issueID = try IssueID(from: &reader)
      case "recordedAt": recordedAt = try reader.readTimestamp()
      case "revision": revision = try reader.readInt64()
      default: try reader.skipValue()
      }
    }
    guard let id else { throw reader.missing("id") }
    guard let scope else { throw reader.missing("scope") }
    guard let issueID else { throw reader.missing("issueID") }
    guard let recordedAt else { throw reader.missing("recordedAt") }
    self.init(id: id, scope: scope, issueID: issueID, recordedAt: recordedAt, revision: revision ?? 0)
  }
}
