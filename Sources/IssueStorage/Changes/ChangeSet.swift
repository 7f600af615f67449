public import IssueModels

/// Changes that are made together or not at all.
///
/// Every change says which revision it expects, so that it cannot overwrite what its maker has not seen. One record may
/// be named once.
///
///     var changes = ChangeSet()
///     try changes.insert(comment)
///     try changes.update(issue)      // expects issue.revision, stores the next one
public struct ChangeSet: Sendable {
  /// What to do with one record.
  public enum Action: Sendable {
    /// Store it; it already has its new revision.
    case put(any StorageRecord)
    /// Remove it.
    case delete
    /// Leave it; only its revision is checked.
    case check
  }

  /// One change.
  public struct Change: Sendable {
    /// The record's type.
    public let type: any StorageRecord.Type
    /// The record's id.
    public let id: RecordID
    /// The revision that the record must have; 0 when there must be no such record.
    public let expected: Int64
    /// What to do.
    public let action: Action

    /// Makes a change; for backends that test themselves.
    public init(type: any StorageRecord.Type, id: RecordID, expected: Int64, action: Action) {
      self.type = type
      self.id = id
      self.expected = expected
      self.action = action
    }
  }

  /// The changes, in the order in which they were added.
  public private(set) var changes: [Change] = []

  /// Makes a change set without changes.
  public init() {}

  /// Whether there is nothing to write.
  public var isEmpty: Bool {
    changes.allSatisfy { if case .check = $0.action { true } else { false } }
  }

  /// Adds a record that must not be there yet; it is stored with revision 1.
  public mutating func insert<Record: StorageRecord>(_ record: Record) {
    var record = record
    record.revision = 1
    changes.append(Change(type: Record.self, id: record.recordID, expected: 0, action: .put(record)))
  }

  /// Replaces a record that must have the revision of `record`; it is stored with the next one.
  ///
  /// - Returns: The record as it will be stored.
  @discardableResult
  public mutating func update<Record: StorageRecord>(_ record: Record) -> Record {
    var stored = record
    stored.revision = record.revision < .max ? record.revision + 1 : record.revision
    changes.append(Change(type: Record.self, id: record.recordID, expected: record.revision, action: .put(stored)))
    return stored
  }

  /// Removes a record that must have the revision of `record`.
  public mutating func delete<Record: StorageRecord>(_ record: Record) {
    changes.append(Change(type: Record.self, id: record.recordID, expected: record.revision, action: .delete))
  }

  /// Demands that a record, which the decision rests on, has not changed since it was read.
  public mutating func check<Record: StorageRecord>(_ record: Record) {
    changes.append(Change(type: Record.self, id: record.recordID, expected: record.revision, action: .check))
  }

  /// Adds the changes of another set.
  public mutating func append(_ other: ChangeSet) { changes += other.changes }
}
