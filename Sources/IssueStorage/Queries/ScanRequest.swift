/// Which entries of an index to read.
public struct ScanRequest<Record: StorageRecord>: Sendable {
  /// The range.
  public var range: IndexRange
  /// Whether to read from the range's end to its beginning.
  public var isReversed: Bool
  /// Read on behind this place, in the direction of reading; the entry itself is left out. A place outside of the range
  /// counts as the end of the range that lies on its side.
  public var position: IndexPosition?
  /// How many matching entries to leave out before the first.
  public var skip: Int
  /// How many entries to return; at least 1.
  public var limit: Int
  /// How many entries to look at, at the most. When they are used up, the page says where to go on.
  public var examined: Int
  /// Which records to return, beyond the range.
  public var filter: (@Sendable (Record) -> Bool)?

  /// Makes a request.
  public init(
    _ type: Record.Type = Record.self, in range: IndexRange, reversed: Bool = false,
    after position: IndexPosition? = nil,
    skip: Int = 0, limit: Int, examined: Int = .max, filter: (@Sendable (Record) -> Bool)? = nil
  ) {
    self.range = range
    isReversed = reversed
    self.position = position
    self.skip = max(0, skip)
    self.limit = max(1, limit)
    self.examined = max(1, examined)
    self.filter = filter
  }
}
