public import IssueJSON
internal import IssueModels

extension ErrorIssue.Details: JSONConvertible {
  /// Writes the details; what they have not is left out.
  public func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("appID", appID)
    try writer.field("isDev", isDev)
    try writer.fieldIfPresent("sourceModule", sourceModule)
    try writer.field("stats", stats)
    try writer.fieldIfPresent("own", own)
    try writer.fieldIfPresent("resolvedAtVersion", resolvedAtVersion)
    if let snooze {
      try writer.key("snooze")
      try IssueJSONEncoder().encode(snooze, into: &writer)
    }
    try writer.fieldIfPresent("lastNotifiedAt", lastNotifiedAt)
    try writer.endObject()
  }

  /// Reads details.
  ///
  /// - Throws: ``JSONError`` when a member is missing or wrong.
  public init(from reader: inout JSONReader) throws {
    var (appID, sourceModule, resolvedAtVersion): (String?, String?, String?)
    var (isDev, stats, own): (Bool?, OccurrenceStats?, OccurrenceStats?)
    var (snooze, lastNotifiedAt): (Snooze?, Timestamp?)
    try reader.readObject { key, reader in
      switch key {
      case "appID": appID = try reader.readString()
      case "isDev": isDev = try reader.readBool()
      case "sourceModule": sourceModule = try Optional(from: &reader)
      case "stats": stats = try OccurrenceStats(from: &reader)
      case "own": own = try Optional(from: &reader)
      case "resolvedAtVersion": resolvedAtVersion = try Optional(from: &reader)
      case "snooze": snooze = try IssueJSONDecoder(limits: reader.limits).decode(Snooze?.self, from: &reader)
      case "lastNotifiedAt": lastNotifiedAt = try Optional(from: &reader)
      default: try reader.skipValue()
      }
    }
    guard let appID else { throw reader.missing("appID") }
    guard let isDev else { throw reader.missing("isDev") }
    guard let stats else { throw reader.missing("stats") }
    self.init(appID: appID, isDev: isDev, sourceModule: sourceModule, stats: stats)
    self.own = own
    self.resolvedAtVersion = resolvedAtVersion
    self.snooze = snooze
    self.lastNotifiedAt = lastNotifiedAt
  }
}
