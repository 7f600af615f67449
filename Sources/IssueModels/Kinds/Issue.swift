public import IssueJSON

/// An issue of some kind: what every issue has, and the kind's details.
///
/// The details' properties read as the issue's own: `fault.module` is `fault.details.module`.
@dynamicMemberLookup
public struct Issue<Kind: IssueKind>: Hashable, Codable, Sendable {
  /// The identity; it sorts by creation.
  public let id: IssueID
  /// The human-friendly number, counted up in each scope and never reused (decision D34).
  public let number: Int
  /// The tenant that the issue belongs to.
  public let scope: Scope
  /// One line that says what is wrong.
  public var title: String
  /// The long text, Markdown kept as it is.
  public var description: String?
  /// Where the issue stands.
  public var status: Kind.Status
  /// How soon it should be seen to.
  public var priority: Priority
  /// How bad it is, where the kind says so.
  public var severity: Severity?
  /// Who has it.
  public var assignee: Person?
  /// Who reported it; set from the caller (checklist S0.28).
  public let reporter: Actor
  /// Its tags, in the order in which they were given (decision D26).
  public var tags: [String]
  /// When it was created.
  public let createdAt: Timestamp
  /// When a field last changed.
  public var updatedAt: Timestamp
  /// When it was last changed, commented or seen.
  public var lastActivityAt: Timestamp
  /// When it was deleted; a deleted issue is in no list until it is restored or purged (decision D1).
  public var deletedAt: Timestamp?
  /// The issue that it was merged into; such an issue is only a redirect.
  public var mergedInto: IssueID?
  /// The issues that were merged into this one, directly or through another, in the order of their merges.
  public var absorbed: [IssueID]
  /// The issues that a person separated from this one; no automatic rule joins them again.
  public var separatedFrom: [IssueID]
  /// What only this kind has.
  public var details: Kind.Details
  /// How often the record was written; an update may say which revision it expects.
  public var revision: Int64

  /// Makes an issue of all its parts; a tracker does it from a draft.
  public init(
    id: IssueID, number: Int, scope: Scope, title: String, description: String? = nil, status: Kind.Status,
    priority: Priority = .medium, severity: Severity? = nil, assignee: Person? = nil, reporter: Actor,
    tags: [String] = [], createdAt: Timestamp, details: Kind.Details
  ) {
    self.id = id
    self.number = number
    self.scope = scope
    self.title = title
    self.description = description
    self.status = status
    self.priority = priority
    self.severity = severity
    self.assignee = assignee
    self.reporter = reporter.stored
    self.tags = tags
    self.createdAt = createdAt
    updatedAt = createdAt
    lastActivityAt = createdAt
    deletedAt = nil
    mergedInto = nil
    absorbed = []
    separatedFrom = []
    self.details = details
    revision = 0
  }

  /// A property of the details.
  public subscript<Value>(dynamicMember path: KeyPath<Kind.Details, Value>) -> Value { details[keyPath: path] }

  /// A property of the details that can be set.
  public subscript<Value>(dynamicMember path: WritableKeyPath<Kind.Details, Value>) -> Value {
    get { details[keyPath: path] }
    set { details[keyPath: path] = newValue }
  }

  /// Whether it is neither deleted nor a redirect.
  public var isListed: Bool { deletedAt == nil && mergedInto == nil }

  /// The issue itself and all that were merged into it.
  public var members: [IssueID] { [id] + absorbed }
}
