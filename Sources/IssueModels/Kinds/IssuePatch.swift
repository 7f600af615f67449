/// Which fields of an issue to change, and how.
///
///     IssuePatch<Fault>(assignee: .cleared, priority: .set(.high))
public struct IssuePatch<Kind: IssueKind>: Sendable {
  /// The title; it cannot be cleared.
  public var title: FieldChange<String>
  /// The description.
  public var description: FieldChange<String>
  /// The priority; it cannot be cleared.
  public var priority: FieldChange<Priority>
  /// The severity.
  public var severity: FieldChange<Severity>
  /// Who has it.
  public var assignee: FieldChange<Person>
  /// All tags; clearing leaves none.
  public var tags: FieldChange<[String]>
  /// The details; they cannot be cleared.
  public var details: FieldChange<Kind.Details>

  /// Makes a patch; what is not named stays.
  public init(
    title: FieldChange<String> = .unchanged, description: FieldChange<String> = .unchanged,
    priority: FieldChange<Priority> = .unchanged, severity: FieldChange<Severity> = .unchanged,
    assignee: FieldChange<Person> = .unchanged, tags: FieldChange<[String]> = .unchanged,
    details: FieldChange<Kind.Details> = .unchanged
  ) {
    self.title = title
    self.description = description
    self.priority = priority
    self.severity = severity
    self.assignee = assignee
    self.tags = tags
    self.details = details
  }
}

extension IssuePatch: Decodable {
  private enum CodingKeys: String, CodingKey { case title, description, priority, severity, assignee, tags, details }

  /// Reads a patch; a field that is absent stays, one that is `null` is cleared.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    title = try container.decodeChange(String.self, forKey: .title)
    description = try container.decodeChange(String.self, forKey: .description)
    priority = try container.decodeChange(Priority.self, forKey: .priority)
    severity = try container.decodeChange(Severity.self, forKey: .severity)
    assignee = try container.decodeChange(Person.self, forKey: .assignee)
    tags = try container.decodeChange([String].self, forKey: .tags)
    details = try container.decodeChange(Kind.Details.self, forKey: .details)
  }
}
