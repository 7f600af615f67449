public import IssueJSON

extension RecordID: JSONConvertible {
  /// Writes the UUID's text.
  public func write(to writer: inout JSONWriter) throws { try writer.value(description) }

  /// Reads the UUID's text.
  ///
  /// - Throws: ``JSONError`` when it is not one.
  public init(from reader: inout JSONReader) throws {
    guard let id = RecordID(text: try reader.readString()) else {
      throw reader.failure("an id is the 36 characters of a UUID")
    }
    self = id
  }
}

extension Identifier: JSONConvertible {
  /// Writes the UUID's text.
  public func write(to writer: inout JSONWriter) throws { try recordID.write(to: &writer) }

  /// Reads the UUID's text.
  ///
  /// - Throws: ``JSONError`` when it is not one.
  public init(from reader: inout JSONReader) throws { self.init(try RecordID(from: &reader)) }
}

extension Scope: JSONConvertible {
  /// Writes the name.
  public func write(to writer: inout JSONWriter) throws { try writer.value(name) }

  /// Reads the name.
  ///
  /// - Throws: ``JSONError`` when it is no scope's.
  public init(from reader: inout JSONReader) throws {
    do {
      self = try Scope(try reader.readString())
    } catch let problem as FieldProblem {
      throw reader.failure(problem.description)
    }
  }
}
