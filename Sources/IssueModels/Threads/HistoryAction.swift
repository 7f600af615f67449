/// What a history entry tells of (decision D8). More actions may come, and a kind may have its own.
public struct HistoryAction: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The action's name, as stored.
  public let name: String

  /// Names an action.
  public init(_ name: String) { self.name = name }

  /// Names an action.
  public init(stringLiteral name: String) { self.name = name }

  /// The issue was created.
  public static let created: HistoryAction = "created"
  /// The status changed.
  public static let statusChanged: HistoryAction = "status_changed"
  /// A comment was added.
  public static let commentAdded: HistoryAction = "comment_added"
  /// A comment was edited.
  public static let commentEdited: HistoryAction = "comment_edited"
  /// A comment was deleted.
  public static let commentDeleted: HistoryAction = "comment_deleted"
  /// An attachment was added.
  public static let attachmentAdded: HistoryAction = "attachment_added"
  /// An attachment was deleted.
  public static let attachmentDeleted: HistoryAction = "attachment_deleted"
  /// Another issue was merged into this one, or this one into another.
  public static let merged: HistoryAction = "merged"
  /// A merge was undone.
  public static let unmerged: HistoryAction = "unmerged"
  /// A link was added.
  public static let linked: HistoryAction = "linked"
  /// A link was removed.
  public static let unlinked: HistoryAction = "unlinked"
  /// The issue was deleted.
  public static let deleted: HistoryAction = "deleted"
  /// A deleted issue came back.
  public static let restored: HistoryAction = "restored"

  /// A field changed: `priority` gives `priority_changed`.
  public static func changed(_ field: String) -> HistoryAction { HistoryAction(field + "_changed") }
}

extension HistoryAction: Codable {
  /// Reads the name.
  public init(from decoder: any Decoder) throws { name = try decoder.singleValueContainer().decode(String.self) }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
