/// Something that issues of a kind can be filtered and counted by, through an index.
///
/// Every kind has ``status``, ``priority``, ``assignee``, ``reporter`` and ``tag``; a kind adds its own.
public struct IndexedField<Kind: IssueKind>: Sendable {
  /// The field's stable name: it names the index.
  public let name: String
  /// The issue's values: one for an ordinary field, any number for a list such as tags.
  public let values: @Sendable (Issue<Kind>) -> [FieldValue]
  /// Whether an issue may have several values, and so be found by several.
  public let isList: Bool

  /// Makes a field with one value an issue.
  public init(_ name: String, value: @escaping @Sendable (Issue<Kind>) -> FieldValue) {
    self.name = name
    values = { [value($0)] }
    isList = false
  }

  /// Makes a field with any number of values an issue.
  public init(_ name: String, values: @escaping @Sendable (Issue<Kind>) -> [FieldValue]) {
    self.name = name
    self.values = values
    isList = true
  }

  /// Where the issue stands.
  public static var status: IndexedField { IndexedField("status", value: { .text($0.status.rawValue) }) }
  /// How soon it should be seen to.
  public static var priority: IndexedField { IndexedField("priority", value: { .text($0.priority.rawValue) }) }
  /// The id of whoever has it; null for nobody.
  public static var assignee: IndexedField { IndexedField("assignee", value: { .text($0.assignee?.id) }) }
  /// The id of whoever reported it.
  public static var reporter: IndexedField { IndexedField("reporter", value: { .text($0.reporter.id) }) }
  /// One of its tags.
  public static var tag: IndexedField {
    IndexedField("tag") { (issue: Issue<Kind>) in issue.tags.map { FieldValue.text($0) } }
  }

  /// All fields of the kind: the common ones, then its own.
  public static var all: [IndexedField] { [status, priority, assignee, reporter, tag] + Kind.fields }
}
