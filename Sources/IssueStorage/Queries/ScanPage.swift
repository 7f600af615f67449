/// What a scan found.
public struct ScanPage<Record: StorageRecord>: Sendable {
  /// One entry that was found.
  public struct Entry: Sendable {
    /// Its place in the index.
    public let position: IndexPosition
    /// Its record.
    public let record: Record

    /// Makes an entry.
    public init(position: IndexPosition, record: Record) {
      self.position = position
      self.record = record
    }
  }

  /// The entries in the order of reading.
  public let entries: [Entry]
  /// Where to go on: the place of the last entry looked at; `nil` when the range has no more. With a filter more entries
  /// may follow of which none matches.
  public let next: IndexPosition?

  /// Makes a page.
  public init(entries: [Entry], next: IndexPosition?) {
    self.entries = entries
    self.next = next
  }

  /// The records alone.
  public var records: [Record] { entries.map(\.record) }
}
