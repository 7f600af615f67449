/// What a caller says of a new issue.
///
///     IssueDraft<Fault>(title: "Disk full", details: .init(module: "storage"))
public struct IssueDraft<Kind: IssueKind>: Sendable {
  /// One line that says what is wrong; required.
  public var title: String
  /// The long text, Markdown kept as it is.
  public var description: String?
  /// Where it stands at first; the workflow's initial status by default.
  public var status: Kind.Status?
  /// How soon it should be seen to.
  public var priority: Priority
  /// How bad it is.
  public var severity: Severity?
  /// Who has it.
  public var assignee: Person?
  /// Its tags; blanks and repetitions are dropped.
  public var tags: [String]
  /// What only this kind has.
  public var details: Kind.Details

  /// Makes a draft.
  public init(
    title: String, description: String? = nil, status: Kind.Status? = nil, priority: Priority = .medium,
    severity: Severity? = nil, assignee: Person? = nil, tags: [String] = [], details: Kind.Details
  ) {
    self.title = title
    self.description = description
    self.status = status
    self.priority = priority
    self.severity = severity
    self.assignee = assignee
    self.tags = tags
    self.details = details
  }
}

extension IssueDraft where Kind.Details == NoDetails {
  /// Makes a draft of a kind without details.
  public init(title: String, description: String? = nil, priority: Priority = .medium, tags: [String] = []) {
    self.init(title: title, description: description, priority: priority, tags: tags, details: NoDetails())
  }
}
