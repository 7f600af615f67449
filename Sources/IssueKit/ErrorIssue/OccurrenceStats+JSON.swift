public import IssueJSON

extension OccurrenceStats: JSONConvertible {
  /// Writes the stats; what they have not is left out.
  public func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("occurrences", occurrences)
    try writer.field("users", users)
    try writer.field("firstSeenAt", firstSeenAt)
    try writer.field("lastSeenAt", lastSeenAt)
    try writer.fieldIfPresent("firstAppVersion", firstAppVersion)
    try writer.fieldIfPresent("lastAppVersion", lastAppVersion)
    try writer.fieldIfPresent("firstSDKVersion", firstSDKVersion)
    try writer.fieldIfPresent("lastSDKVersion", lastSDKVersion)
    try writer.endObject()
  }

  /// Reads stats.
  ///
  /// - Throws: ``JSONError`` when a member is wrong.
  public init(from reader: inout JSONReader) throws {
    var stats = OccurrenceStats()
    try reader.readObject { key, reader in
      switch key {
      case "occurrences": stats.occurrences = try reader.readInt()
      case "users": stats.users = try reader.readInt()
      case "firstSeenAt": stats.firstSeenAt = try reader.readTimestamp()
      case "lastSeenAt": stats.lastSeenAt = try reader.readTimestamp()
      case "firstAppVersion": stats.firstAppVersion = try Optional(from: &reader)
      case "lastAppVersion": stats.lastAppVersion = try Optional(from: &reader)
      case "firstSDKVersion": stats.firstSDKVersion = try Optional(from: &reader)
      case "lastSDKVersion": stats.lastSDKVersion = try Optional(from: &reader)
      default: try reader.skipValue()
      }
    }
    self = stats
  }
}

extension OccurrenceStats.Sighting: JSONConvertible {
  /// Writes version and time.
  public func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("version", version)
    try writer.field("seenAt", seenAt)
    try writer.endObject()
  }

  /// Reads version and time.
  ///
  /// - Throws: ``JSONError`` when one is missing or wrong.
  public init(from reader: inout JSONReader) throws {
    var (version, seenAt): (String?, Timestamp?)
    try reader.readObject { key, reader in
      switch key {
      case "version": version = try reader.readString()
      case "seenAt": seenAt = try reader.readTimestamp()
      default: try reader.skipValue()
      }
    }
    guard let version else { throw reader.missing("version") }
    guard let seenAt else { throw reader.missing("seenAt") }
    self.init(version: version, seenAt: seenAt)
  }
}
