public import IssueModels

/// The place of one entry in an index: the bytes of its key, then those of the record's id.
public struct IndexPosition: Hashable, Comparable, Sendable {
  /// The ordered bytes.
  public let bytes: [UInt8]

  /// Makes the place of a record's entry.
  public init(_ key: IndexKey, _ id: RecordID) {
    bytes = key.bytes + id.bytes
  }

  /// Makes a place of bytes that another place had. Bytes that no entry has are a place too, between two entries.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Orders by the bytes.
  public static func < (left: IndexPosition, right: IndexPosition) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
