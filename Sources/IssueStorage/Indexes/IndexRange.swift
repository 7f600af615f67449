/// A range of one index, as ordered bytes: from `lower`, up to but without `upper`.
///
/// An entry's bytes are those of its key, then the 16 bytes of the record's id.
public struct IndexRange: Hashable, Sendable {
  /// The index's name.
  public let index: String
  /// The least bytes that belong to the range.
  public let lower: [UInt8]
  /// The least bytes that no longer belong to it; `nil` when all greater ones do.
  public let upper: [UInt8]?

  /// Makes a range of bytes.
  public init(index: String, lower: [UInt8], upper: [UInt8]?) {
    self.index = index
    self.lower = lower
    self.upper = upper
  }

  /// All entries of an index.
  public static func all(_ index: String) -> IndexRange { IndexRange(index: index, lower: [], upper: nil) }

  /// The entries whose first parts are those of a key; with as many parts as the index has, the entries of one key.
  public static func prefix(_ index: String, _ key: IndexKey) -> IndexRange {
    IndexRange(index: index, lower: key.bytes, upper: IndexRange.successor(of: key.bytes))
  }

  /// The entries whose first parts lie between two keys: at or after `lower`, and before `upper` or, where it says
  /// so, at `upper` too.
  public static func between(
    _ index: String, _ lower: IndexKey, _ upper: IndexKey, includingUpper: Bool = false
  ) -> IndexRange {
    IndexRange(
      index: index, lower: lower.bytes, upper: includingUpper ? successor(of: upper.bytes) : upper.bytes)
  }

  /// The part of the range whose first parts come after all that begin with a key.
  public func after(_ key: IndexKey) -> IndexRange? {
    guard let start = IndexRange.successor(of: key.bytes) else { return nil }
    return IndexRange(
      index: index, lower: lower.lexicographicallyPrecedes(start) ? start : lower, upper: upper)
  }

  /// Whether an entry lies in the range.
  public func contains(_ entry: [UInt8]) -> Bool {
    !entry.lexicographicallyPrecedes(lower) && (upper.map { entry.lexicographicallyPrecedes($0) } ?? true)
  }

  /// The least bytes that are greater than everything which begins with these; `nil` when there are none.
  static func successor(of bytes: [UInt8]) -> [UInt8]? {
    guard let last = bytes.lastIndex(where: { $0 != 0xFF }) else { return nil }
    var successor = Array(bytes[...last])
    successor[last] += 1
    return successor
  }
}
