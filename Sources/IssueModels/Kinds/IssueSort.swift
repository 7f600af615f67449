/// Something that issues of a kind can be sorted by, through an index; ties are broken by the id. Texts are sorted by
/// their first ``maximumTextBytes``.
public struct IssueSort<Kind: IssueKind>: Sendable {
  /// How many UTF-8 bytes of a text count.
  public static var maximumTextBytes: Int { 1_000 }

  /// The sort key's stable name: it names the index.
  public let name: String
  /// The value to sort by.
  public let value: @Sendable (Issue<Kind>) -> FieldValue

  /// Makes a sort key.
  public init(_ name: String, value: @escaping @Sendable (Issue<Kind>) -> FieldValue) {
    self.name = name
    self.value = value
  }

  /// By the last change, comment or occurrence: the order of every list unless told otherwise (decision D2).
  public static var activity: IssueSort { IssueSort("activity") { .time($0.lastActivityAt) } }
  /// By creation.
  public static var created: IssueSort { IssueSort("created") { .time($0.createdAt) } }
  /// By the human-friendly number.
  public static var number: IssueSort { IssueSort("number") { .int(Int64($0.number)) } }

  /// All sort keys of the kind.
  public static var all: [IssueSort] { [activity, created, number] + Kind.sortKeys }
}
