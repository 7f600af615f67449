import IssueJSON
import IssueModels
import IssueStorage

/// A commit as a line's payload.
///
///     {"changes":[["<collection>","<id>",<revision>,<record>],["<collection>","<id>",null]]}
///
/// One array per changed record, in the order of the change set: with four elements for a record that was stored, its
/// new revision and its JSON; with three, the last being `null`, for one that was removed. Checks leave no trace. There
/// is no white space, and the record is as its type writes it.
enum CommitPayload {
  /// A record lies in an object and two arrays.
  private static let frameDepth = 3

  private static let limits: JSONLimits = {
    var limits = JSONLimits.ownRecords
    limits.maximumDepth += frameDepth
    return limits
  }()

  /// Writes a change set.
  ///
  /// - Throws: `undecodable`, naming the record, when a record can't be written.
  static func writing(_ changes: ChangeSet) throws(StorageError) -> [UInt8] {
    var writer = JSONWriter(maximumDepth: limits.maximumDepth, reservingCapacity: 512)
    for change in changes.changes {
      guard let revision = change.action.storedRevision else { continue }
      do {
        if writer.count == 0 {
          try writer.beginObject()
          try writer.key("changes")
          try writer.beginArray()
        }
        try writer.beginArray()
        try writer.value(change.type.collection)
        try writer.value(change.id.description)
        if case .put(let record) = change.action {
          try writer.value(revision)
          try record.write(to: &writer)
        } else {
          try writer.null()
        }
        try writer.endArray()
      } catch {
        throw StorageError(
          .undecodable, "Record \(change.id) can't be written as JSON; correct its value or its type.",
          collection: change.type.collection, recordID: change.id, cause: error)
      }
    }
    guard writer.count > 0 else { return [] }
    try? writer.endArray()
    try? writer.endObject()
    return writer.take()
  }

  /// Reads a payload, handing each change to `visit` with the record's JSON, or `nil` for one that was removed.
  ///
  /// - Throws: `damaged` when it is no payload, and what `visit` throws.
  static func reading(
    _ payload: ArraySlice<UInt8>, sequence: Int64,
    visit: (Commit.Change, [UInt8]?) throws -> Void
  ) throws {
    var reader = JSONReader(payload, limits: limits)
    do {
      try reader.readObject { key, reader in
        guard key == "changes" else { throw reader.failure("A commit has no such member.") }
        try reader.readArray { reader in
          try reader.beginArray()
          let (change, json) = try readChange(&reader)
          guard try !reader.nextElement() else { throw reader.failure("A change has too many elements.") }
          try visit(change, json)
        }
      }
      try reader.finish()
    } catch let error as JSONError {
      throw StorageError(
        .damaged, "Commit \(sequence) is none that this store writes; restore the store from a backup.", cause: error)
    }
  }

  private static func readChange(_ reader: inout JSONReader) throws -> (Commit.Change, [UInt8]?) {
    guard try reader.nextElement() else { throw reader.failure("A change begins with a collection.") }
    let collection = try reader.readString()
    guard try reader.nextElement(), let id = RecordID(text: try reader.readString()) else {
      throw reader.failure("A change has a record's id.")
    }
    guard try reader.nextElement() else { throw reader.failure("A change has a revision.") }
    if try reader.readNull() { return (Commit.Change(collection: collection, id: id, revision: nil), nil) }
    let revision = try reader.readInt64()
    guard try reader.nextElement() else { throw reader.failure("A change has a record.") }
    let json = reader.bytes(in: try reader.rawValue())
    return (Commit.Change(collection: collection, id: id, revision: revision), json)
  }
}

extension ChangeSet.Action {
  /// The revision that a stored record gets, 0 for a removed one, `nil` for a check.
  fileprivate var storedRevision: Int64? {
    switch self {
    case .put(let record): record.revision
    case .delete: 0
    case .check: nil
    }
  }
}
