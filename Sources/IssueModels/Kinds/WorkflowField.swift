/// A field that a move between statuses needs or clears.
public struct WorkflowField: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The field's name, as callers write it.
  public let name: String

  /// Names a field.
  public init(_ name: String) { self.name = name }

  /// Names a field.
  public init(stringLiteral name: String) { self.name = name }

  /// The version in which a fix ships (checklist S2.50).
  public static let resolvedAtVersion = WorkflowField("resolved_at_version")
  /// Why the move is made.
  public static let reason = WorkflowField("reason")
}
