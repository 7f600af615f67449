public import IssueJSON

/// A kind of issue: its statuses, its details and its rules.
///
/// A kind is a type, and everything else is generic over it, so whoever declares a kind gets lists, comments, history,
/// links, attachments, merge and undo without writing any of it.
///
///     enum Fault: IssueKind {
///       enum Status: String, IssueStatus { case new, resolved }
///       struct Details: IssueDetails { var module: String }
///       static let name = "fault"
///       static let workflow = Workflow<Status>(initial: .new, moves: [.new: [.resolved], .resolved: [.new]])
///       static let fields = [IndexedField<Fault>("module") { .text($0.details.module) }]
///     }
public protocol IssueKind: Sendable {
  /// The words for where an issue stands.
  associatedtype Status: IssueStatus
  /// What only this kind has.
  associatedtype Details: IssueDetails

  /// The kind's stable name, part of every stored record: `a…z`, `0…9` and `_`.
  static var name: String { get }
  /// Which moves between statuses there are.
  static var workflow: Workflow<Status> { get }
  /// How long texts and lists may be; the standard limits by default.
  static var limits: IssueLimits { get }
  /// What else to filter and count by, beyond the fields of every issue; nothing by default.
  static var fields: [IndexedField<Self>] { get }
  /// What else to sort by; nothing by default.
  static var sortKeys: [IssueSort<Self>] { get }

  /// Writes into the details what a move brings and clears; does nothing by default.
  ///
  /// - Parameters:
  ///   - transition: The move, with the inputs that it requires and the fields that it clears.
  ///   - issue: The issue; its status is already the new one.
  ///   - now: When the move happens.
  static func apply(_ transition: Transition<Status>, to issue: inout Issue<Self>, at now: Timestamp)
}

extension IssueKind {
  /// The standard limits.
  public static var limits: IssueLimits { .standard }
  /// No fields of its own.
  public static var fields: [IndexedField<Self>] { [] }
  /// No sort keys of its own.
  public static var sortKeys: [IssueSort<Self>] { [] }
  /// Changes nothing but the status.
  public static func apply(_ transition: Transition<Status>, to issue: inout Issue<Self>, at now: Timestamp) {}
}
