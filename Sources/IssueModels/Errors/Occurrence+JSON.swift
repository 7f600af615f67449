public import IssueJSON

extension Occurrence: JSONConvertible {
  /// Writes the occurrence; what it has not is left out.
  public func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("id", id)
    try writer.field("issueID", issueID)
    try writer.field("scope", scope)
    try writer.field("sessionID", sessionID)
    try writer.field("eventID", eventID)
    try writer.fieldIfPresent("userID", userID)
    try writer.fieldIfPresent("appVersion", appVersion)
    try writer.fieldIfPresent("sdkName", sdkName)
    try writer.fieldIfPresent("sdkVersion", sdkVersion)
    try writer.fieldIfPresent("environment", environment)
    try writer.fieldIfPresent("countryCode", countryCode)
    try writer.field("timestamp", timestamp)
    try writer.field("createdAt", createdAt)
    try writer.field("revision", revision)
    try writer.endObject()
  }

  /// Reads an occurrence.
  ///
  /// - Throws: ``JSONError`` when a member is missing or wrong.
  public init(from reader: inout JSONReader) throws {
    var (id, issueID, scope): (Identifier<Occurrence>?, IssueID?, Scope?)
    var (timestamp, createdAt, revision): (Timestamp?, Timestamp?, Int64?)
    var event = ErrorEvent(id: "", appID: "", sessionID: "", message: "", timestamp: .earliest)
    var (hasSession, hasEvent) = (false, false)
    try reader.readObject { key, reader in
      switch key {
      case "id": id = try Identifier(from: &reader)
      case "issueID": issueID = try IssueID(from: &reader)
      case "scope": scope = try Scope(from: &reader)
      case "sessionID": (event.sessionID, hasSession) = (try reader.readString(), true)
      case "eventID": (event.id, hasEvent) = (try reader.readString(), true)
      case "userID": event.userID = try Optional(from: &reader)
      case "appVersion": event.appVersion = try Optional(from: &reader)
      case "sdkName": event.sdkName = try Optional(from: &reader)
      case "sdkVersion": event.sdkVersion = try Optional(from: &reader)
      case "environment": event.environment = try Optional(from: &reader)
      case "countryCode": event.countryCode = try Optional(from: &reader)
      case "timestamp": timestamp = try reader.readTimestamp()
      case "createdAt": createdAt = try reader.readTimestamp()
      case "revision": revision = try reader.readInt64()
      default: try reader.skipValue()
      }
    }
    guard let id else { throw reader.missing("id") }
    guard let issueID else { throw reader.missing("issueID") }
    guard let scope else { throw reader.missing("scope") }
    guard hasSession else { throw reader.missing("sessionID") }
    guard hasEvent else { throw reader.missing("eventID") }
    guard let timestamp else { throw reader.missing("timestamp") }
    guard let createdAt else { throw reader.missing("createdAt") }
    event.timestamp = timestamp
    self.init(id: id, issueID: issueID, scope: scope, event: event, createdAt: createdAt)
    self.revision = revision ?? 0
  }
}
