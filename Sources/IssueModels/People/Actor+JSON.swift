public import IssueJSON

extension Actor: JSONConvertible {
  /// Writes the actor without the host's permission.
  public func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("kind", kind.rawValue)
    try writer.field("id", id)
    try writer.field("name", name)
    try writer.fieldIfPresent("email", email)
    try writer.endObject()
  }

  /// Reads an actor as stored; it is no moderator.
  ///
  /// - Throws: ``JSONError`` when a member is missing or wrong.
  public init(from reader: inout JSONReader) throws {
    var (kind, id, name, email): (Kind?, String?, String?, String?)
    try reader.readObject { key, reader in
      switch key {
      case "kind": kind = Kind(rawValue: try reader.readString())
      case "id": id = try reader.readString()
      case "name": name = try reader.readString()
      case "email": email = try Optional(from: &reader)
      default: try reader.skipValue()
      }
    }
    guard let kind else { throw reader.missing("kind") }
    guard let id else { throw reader.missing("id") }
    self.init(kind, id: id, name: name, email: email)
  }
}
