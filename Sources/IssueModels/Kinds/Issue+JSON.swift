public import IssueJSON

extension Issue: JSONConvertible {
  /// Writes the issue; what it has not is left out. The details write themselves, faster where they are
  /// `JSONConvertible`.
  public func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("id", id)
    try writer.field("number", number)
    try writer.field("scope", scope)
    try writer.field("title", title)
    try writer.fieldIfPresent("description", description)
    try writer.field("status", status.rawValue)
    try writer.field("priority", priority.rawValue)
    try writer.fieldIfPresent("severity", severity?.rawValue)
    if let assignee {
      try writer.key("assignee")
      try IssueJSONEncoder().encode(assignee, into: &writer)
    }
    try writer.field("reporter", reporter)
    if !tags.isEmpty { try writer.field("tags", tags) }
    try writer.field("createdAt", createdAt)
    try writer.field("updatedAt", updatedAt)
    try writer.field("lastActivityAt", lastActivityAt)
    try writer.fieldIfPresent("deletedAt", deletedAt)
    try writer.fieldIfPresent("mergedInto", mergedInto)
    if !absorbed.isEmpty { try writer.field("absorbed", absorbed) }
    if !separatedFrom.isEmpty { try writer.field("separatedFrom", separatedFrom) }
    try writer.key("details")
    if let details = details as? any JSONConvertible {
      try details.write(to: &writer)
    } else {
      try IssueJSONEncoder().encode(details, into: &writer)
    }
    try writer.field("revision", revision)
    try writer.endObject()
  }

  /// Reads an issue.
  ///
  /// - Throws: ``JSONError`` when a member is missing or wrong, and what the details throw.
  public init(from reader: inout JSONReader) throws {
    var (id, number, scope, title): (IssueID?, Int?, Scope?, String?)
    var (status, priority, severity): (Kind.Status?, Priority?, Severity?)
    var (description, assignee, reporter): (String?, Person?, Actor?)
    var (createdAt, updatedAt, lastActivityAt, deletedAt): (Timestamp?, Timestamp?, Timestamp?, Timestamp?)
    var (mergedInto, details, revision): (IssueID?, Kind.Details?, Int64?)
    var (tags, absorbed, separatedFrom): ([String], [IssueID], [IssueID]) = ([], [], [])
    try reader.readObject { key, reader in
      switch key {
      case "id": id = try IssueID(from: &reader)
      case "number": number = try reader.readInt()
      case "scope": scope = try Scope(from: &reader)
      case "title": title = try reader.readString()
      case "description": description = try Optional(from: &reader)
      case "status": status = try reader.readWord(Kind.Status.init)
      case "priority": priority = try reader.readWord(Priority.init)
      case "severity": severity = try reader.readWord(Severity.init)
      case "assignee": assignee = try IssueJSONDecoder(limits: reader.limits).decode(Person?.self, from: &reader)
      case "reporter": reporter = try Actor(from: &reader)
      case "tags": tags = try Array(from: &reader)
      case "createdAt": createdAt = try reader.readTimestamp()
      case "updatedAt": updatedAt = try reader.readTimestamp()
      case "lastActivityAt": lastActivityAt = try reader.readTimestamp()
      case "deletedAt": deletedAt = try Optional(from: &reader)
      case "mergedInto": mergedInto = try Optional(from: &reader)
      case "absorbed": absorbed = try Array(from: &reader)
      case "separatedFrom": separatedFrom = try Array(from: &reader)
      case "details": details = try Issue.readDetails(&reader)
      case "revision": revision = try reader.readInt64()
      default: try reader.skipValue()
      }
    }
    guard let id else { throw reader.missing("id") }
    guard let number else { throw reader.missing("number") }
    guard let scope else { throw reader.missing("scope") }
    guard let title else { throw reader.missing("title") }
    guard let status else { throw reader.missing("status") }
    guard let reporter else { throw reader.missing("reporter") }
    guard let createdAt else { throw reader.missing("createdAt") }
    guard let details else { throw reader.missing("details") }
    self.init(
      id: id, number: number, scope: scope, title: title, description: description, status: status,
      priority: priority ?? .medium, severity: severity, assignee: assignee, reporter: reporter, tags: tags,
      createdAt: createdAt, details: details)
    self.updatedAt = updatedAt ?? createdAt
    self.lastActivityAt = lastActivityAt ?? createdAt
    self.deletedAt = deletedAt
    self.mergedInto = mergedInto
    self.absorbed = absorbed
    self.separatedFrom = separatedFrom
    self.revision = revision ?? 0
  }

  private static func readDetails(_ reader: inout JSONReader) throws -> Kind.Details? {
    guard let type = Kind.Details.self as? any JSONConvertible.Type else {
      return try IssueJSONDecoder(limits: reader.limits).decode(Kind.Details.self, from: &reader)
    }
    return try type.init(from: &reader) as? Kind.Details
  }
}

extension JSONReader {
  /// Reads one of the words of an enum; `nil` for a word that it has not is an error here.
  fileprivate mutating func readWord<Word>(_ make: (String) -> Word?) throws -> Word {
    let text = try readString()
    guard let word = make(text) else { throw failure("unknown word '\(Text.shortened(text, to: 64))'") }
    return word
  }
}
