public import IssueJSON

extension AliasOverrides {
  /// Reads overrides from a JSON text: sources, in each the fields, in each the words.
  ///
  ///     {
  ///       "jira": { "status": { "In QA": "in_progress", "Parked": null } },
  ///       "ticket-mill": { "new": true, "title": "Ticket Mill", "priority": { "hot": "critical" } }
  ///     }
  ///
  /// `null` makes a word unknown. A source that is not known needs `"new": true`, so that a slip in a name is found.
  /// ``Aliases/init(_:)`` checks the names.
  ///
  /// - Throws: ``AliasError`` whose pointer is the entry: ``AliasError/Code/malformed`` for a text that is not JSON or
  ///   breaks `limits`, ``AliasError/Code/unknownField``, ``AliasError/Code/unknownMeaning``,
  ///   ``AliasError/Code/badWord``, ``AliasError/Code/contradiction`` for two spellings of one word with two meanings,
  ///   ``AliasError/Code/tooMany``.
  public init(json bytes: [UInt8], limits: JSONLimits = .outside) throws {
    self.init()
    var reader = JSONReader(bytes, limits: limits)
    do {
      try reader.beginObject()
      while let source = try reader.nextKey() { try readSource(source.string, &reader) }
      try reader.finish()
    } catch let error as JSONError {
      throw AliasError(.malformed, error.message, pointer: error.pointer, cause: error)
    }
  }

  private mutating func readSource(_ name: String, _ reader: inout JSONReader) throws {
    let pointer = reader.pointer
    guard !AliasWord.foldedName(name).isEmpty else {
      throw AliasError(.badWord, "name a source with letters or digits", pointer: pointer)
    }
    var (isNew, title): (Bool, String?) = (false, nil)
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "new": isNew = try reader.readBool()
      case "title": title = try reader.readString()
      default:
        guard let field = AliasField(rawValue: key.string) else {
          throw AliasError(
            .unknownField, "use status, severity, priority, new or title", pointer: reader.pointer)
        }
        try readWords(field, of: name, &reader)
      }
    }
    if isNew { addSource(name, title: title) }
  }

  private mutating func readWords(_ field: AliasField, of source: String, _ reader: inout JSONReader) throws {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let (word, pointer) = (key.string, reader.pointer)
      let canonical = try reader.readNull() ? nil : reader.readString()
      let older = try put(word, field: field, to: canonical, source: source, pointer: pointer)
      if let older, older.canonical != canonical {
        throw AliasError(
          .contradiction, "\"\(word)\" and \"\(older.word)\" are one word; give it one meaning", pointer: pointer)
      }
    }
  }
}
