public import IssueJSON
public import IssueModels
public import IssueStorage

/// Something that the host should tell people: written in the same commit as the change that it tells of, and kept until
/// the host says that it was delivered.
public struct OutboxMessage: Hashable, Codable, Sendable {
  /// What a message is about. More topics may come.
  public struct Topic: Hashable, Codable, Sendable, RawRepresentable {
    /// The topic's stable name.
    public let rawValue: String

    /// Names a topic.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Errors that are new, woke from a snooze, or regressed (checklist S2.81).
    public static let issueNew = Topic(rawValue: "issue.new")
    /// The regular digest (checklist S2.82).
    public static let issueDigest = Topic(rawValue: "issue.digest")
  }

  /// An issue that a message tells of, as it was then.
  public struct Item: Hashable, Codable, Sendable {
    /// The issue.
    public let issueID: IssueID
    /// Its title.
    public let title: String
    /// Its status.
    public let status: String
    /// The app.
    public let appID: String
    /// How often it had occurred.
    public let occurrences: Int
  }

  /// The identity; it sorts by creation.
  public let id: Identifier<OutboxMessage>
  /// The tenant.
  public let scope: Scope
  /// What it is about.
  public let topic: Topic
  /// The issues.
  public let items: [Item]
  /// When it was written.
  public let createdAt: Timestamp
  /// When the host delivered it.
  public internal(set) var deliveredAt: Timestamp?
  /// How often the record was written.
  public var revision: Int64
}

extension OutboxMessage: StorageRecord {
  /// `outbox`
  public static let collection = "outbox"

  /// The record's identity.
  public var recordID: RecordID { id.recordID }

  /// The undelivered messages, oldest first, and the delivered ones by age.
  public static let indexes: [IndexDefinition<OutboxMessage>] = [
    IndexDefinition("pending") { $0.deliveredAt == nil ? [IndexKey(.time($0.createdAt))] : [] },
    IndexDefinition("delivered") { message in message.deliveredAt.map { [IndexKey(.time($0))] } ?? [] },
  ]
}
