import IssueModels

/// What the engine knows of the type that a collection holds.
struct RecordLayout: Sendable {
  let typeID: ObjectIdentifier
  let typeName: String
  let schema: CollectionSchema

  /// Describes a type.
  ///
  /// - Throws: `invalidChange` when its collection's name is malformed or two of its indexes have the same name.
  init<Record: StorageRecord>(_ type: Record.Type) throws(StorageError) {
    typeID = ObjectIdentifier(type)
    typeName = String(describing: type)
    schema = CollectionSchema(type)
    let name = schema.collection
    guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy(Self.isNameByte) else {
      throw error(.invalidChange, "Name the collection of \(typeName) with 1 to 64 of a–z, 0–9, _ and '.'.")
    }
    guard Set(schema.indexes.map(\.name)).count == schema.indexes.count else {
      throw error(.invalidChange, "Give each index of \(typeName) a name of its own.")
    }
  }

  /// The place of an index.
  ///
  /// - Throws: `unknownIndex`.
  func place(of index: String) throws(StorageError) -> Int {
    guard let place = schema.position(of: index) else {
      let known = schema.indexes.map(\.name).joined(separator: ", ")
      throw StorageError(
        .unknownIndex, "\(typeName) declares no index named '\(index)', only: \(known).", collection: schema.collection,
        index: index)
    }
    return place
  }

  /// Makes sure that this is the layout of a type.
  ///
  /// - Throws: `invalidChange` when another type has the same collection.
  func expect(_ type: any StorageRecord.Type) throws(StorageError) {
    guard ObjectIdentifier(type) != typeID else { return }
    let message = "The collection '\(schema.collection)' holds \(typeName); give \(type) a collection of its own."
    throw error(.invalidChange, message)
  }

  /// An error about this collection.
  func error(
    _ code: StorageError.Code, _ message: String, _ id: RecordID? = nil, index: String? = nil,
    cause: (any Error)? = nil
  ) -> StorageError {
    StorageError(code, message, collection: schema.collection, recordID: id, index: index, cause: cause)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
