public import IssueJSON

/// A link from an issue to another, or to a ticket in another system.
public struct IssueLink: Hashable, Codable, Sendable {
  /// How the two belong together. More relations may come.
  public struct Relation: Hashable, Codable, Sendable, RawRepresentable {
    /// The relation's name, as stored.
    public let rawValue: String

    /// Names a relation.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They have something to do with each other.
    public static let relatesTo = Relation(rawValue: "relates_to")
    /// This one must be done before the other.
    public static let blocks = Relation(rawValue: "blocks")
    /// This one tells of the same problem as the other.
    public static let duplicates = Relation(rawValue: "duplicates")
    /// This one is caused by the other.
    public static let causedBy = Relation(rawValue: "caused_by")
    /// The other is a ticket for this one in another system.
    public static let ticket = Relation(rawValue: "ticket")
  }

  /// What a link points at.
  public enum Target: Hashable, Codable, Sendable {
    /// An issue in the same scope, of the kind with this name.
    case issue(IssueID, kind: String)
    /// Something in another system: the system's name, the key there, and where to look at it.
    case external(system: String, key: String, url: String?)
  }

  /// The identity; it sorts by creation.
  public let id: IssueLinkID
  /// The issue that the link starts at.
  public let issueID: IssueID
  /// The tenant.
  public let scope: Scope
  /// How the two belong together.
  public let relation: Relation
  /// What it points at.
  public let target: Target
  /// Who linked them.
  public let creator: Actor
  /// When.
  public let createdAt: Timestamp
  /// How often the record was written.
  public var revision: Int64

  /// Makes a link; a tracker does it.
  public init(
    id: IssueLinkID, issueID: IssueID, scope: Scope, relation: Relation, target: Target, creator: Actor,
    createdAt: Timestamp
  ) {
    self.id = id
    self.issueID = issueID
    self.scope = scope
    self.relation = relation
    self.target = target
    self.creator = creator.stored
    self.createdAt = createdAt
    revision = 0
  }
}
