public import IssueJSON

/// One line of an issue's audit trail. It is written in the same commit as the change that it tells of, and never
/// changed (checklist S0.49).
public struct HistoryEntry: Hashable, Codable, Sendable {
  /// The identity; it sorts by time.
  public let id: HistoryEntryID
  /// The issue that changed.
  public let issueID: IssueID
  /// The tenant.
  public let scope: Scope
  /// What happened.
  public let action: HistoryAction
  /// The field that changed, where one did.
  public let field: String?
  /// What it was before.
  public let oldValue: String?
  /// What it is now.
  public let newValue: String?
  /// Why, where a rule decided: for a regression `2.1.0 > 2.0.3`.
  public let note: String?
  /// Who did it.
  public let actor: Actor
  /// When.
  public let timestamp: Timestamp
  /// Always 1 in a store: an entry is written once.
  public var revision: Int64

  /// Makes an entry.
  public init(
    id: HistoryEntryID, issueID: IssueID, scope: Scope, action: HistoryAction, field: String? = nil,
    oldValue: String? = nil, newValue: String? = nil, note: String? = nil, actor: Actor, timestamp: Timestamp
  ) {
    self.id = id
    self.issueID = issueID
    self.scope = scope
    self.action = action
    self.field = field
    self.oldValue = oldValue
    self.newValue = newValue
    self.note = note
    self.actor = actor.stored
    self.timestamp = timestamp
    revision = 0
  }
}
