public import IssueJSON

extension HistoryEntry: JSONConvertible {
  /// Writes the entry; what it has not is left out.
  public func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("id", id)
    try writer.field("issueID", issueID)
    try writer.field("scope", scope)
    try writer.field("action", action.name)
    try writer.fieldIfPresent("field", field)
    try writer.fieldIfPresent("oldValue", oldValue)
    try writer.fieldIfPresent("newValue", newValue)
    try writer.fieldIfPresent("note", note)
    try writer.field("actor", actor)
    try writer.field("timestamp", timestamp)
    try writer.field("revision", revision)
    try writer.endObject()
  }

  /// Reads an entry.
  ///
  /// - Throws: ``JSONError`` when a member is missing or wrong.
  public init(from reader: inout JSONReader) throws {
    var (id, issueID, scope): (HistoryEntryID?, IssueID?, Scope?)
    var (action, field, oldValue, newValue, note): (String?, String?, String?, String?, String?)
    var (actor, timestamp, revision): (Actor?, Timestamp?, Int64?)
    try reader.readObject { key, reader in
      switch key {
      case "id": id = try HistoryEntryID(from: &reader)
      case "issueID": issueID = try IssueID(from: &reader)
      case "scope": scope = try Scope(from: &reader)
      case "action": action = try reader.readString()
      case "field": field = try Optional(from: &reader)
      case "oldValue": oldValue = try Optional(from: &reader)
      case "newValue": newValue = try Optional(from: &reader)
      case "note": note = try Optional(from: &reader)
      case "actor": actor = try Actor(from: &reader)
      case "timestamp": timestamp = try reader.readTimestamp()
      case "revision": revision = try reader.readInt64()
      default: try reader.skipValue()
      }
    }
    guard let id else { throw reader.missing("id") }
    guard let issueID else { throw reader.missing("issueID") }
    guard let scope else { throw reader.missing("scope") }
    guard let action else { throw reader.missing("action") }
    guard let actor else { throw reader.missing("actor") }
    guard let timestamp else { throw reader.missing("timestamp") }
    self.init(
      id: id, issueID: issueID, scope: scope, action: HistoryAction(action), field: field, oldValue: oldValue,
      newValue: newValue, note: note, actor: actor, timestamp: timestamp)
    self.revision = revision ?? 0
  }
}
