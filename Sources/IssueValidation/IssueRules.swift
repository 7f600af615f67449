internal import IssueJSON
public import IssueModels

/// The checks of drafts, patches, comments and attachments against a kind's limits.
public enum IssueRules: Sendable {
  /// Everything that is wrong with a draft.
  public static func problems<Kind: IssueKind>(_ draft: IssueDraft<Kind>) -> [FieldProblem] {
    var check = Validator()
    let limits = Kind.limits
    check.text(Text.trimmed(draft.title), "title", limit: limits.titleBytes, .line)
    check.text(draft.description, "description", limit: limits.descriptionBytes, .optionalBody)
    check.person(draft.assignee, "assignee", limits)
    check.tags(draft.tags, limits)
    check.details(draft.details, limits)
    return check.problems
  }

  /// Everything that is wrong with a patch.
  public static func problems<Kind: IssueKind>(_ patch: IssuePatch<Kind>) -> [FieldProblem] {
    var check = Validator()
    let limits = Kind.limits
    if case .set(let title) = patch.title { check.text(Text.trimmed(title), "title", limit: limits.titleBytes, .line) }
    if case .set(let text) = patch.description {
      check.text(text, "description", limit: limits.descriptionBytes, .optionalBody)
    }
    if case .set(let person) = patch.assignee { check.person(person, "assignee", limits) }
    if case .set(let tags) = patch.tags { check.tags(tags, limits) }
    if case .set(let details) = patch.details { check.details(details, limits) }
    check.keep(patch.title, "title")
    check.keep(patch.priority, "priority")
    check.keep(patch.details, "details")
    return check.problems
  }

  /// Everything that is wrong with a kind's details: how large they are as JSON, and whether they can be JSON at all.
  public static func problems(details: some IssueDetails, _ limits: IssueLimits) -> [FieldProblem] {
    var check = Validator()
    check.details(details, limits)
    return check.problems
  }

  /// Everything that is wrong with a comment's text.
  public static func problems(comment body: String, _ limits: IssueLimits) -> [FieldProblem] {
    var check = Validator()
    check.text(body, "body", limit: limits.commentBytes, .body)
    return check.problems
  }

  /// Everything that is wrong with an attachment's metadata.
  public static func problems(_ draft: AttachmentDraft, _ limits: IssueLimits) -> [FieldProblem] {
    var check = Validator()
    check.text(draft.originalFilename, "original_filename", limit: limits.nameBytes, .line)
    check.text(draft.contentType, "content_type", limit: limits.nameBytes, .line)
    check.text(draft.eventID, "event_id", limit: limits.nameBytes, .line)
    check.number(draft.sizeBytes, "size_bytes", in: 0...(1 << 50))
    return check.problems
  }

  /// Everything that is wrong with an actor.
  public static func problems(_ actor: Actor, _ limits: IssueLimits) -> [FieldProblem] {
    var check = Validator()
    check.text(actor.id, "actor.id", limit: limits.nameBytes, .line)
    check.text(actor.name, "actor.name", limit: limits.nameBytes, .line)
    check.text(actor.email, "actor.email", limit: limits.nameBytes, .line)
    return check.problems
  }

  /// Everything that is wrong with a link's target.
  public static func problems(_ target: IssueLink.Target, _ limits: IssueLimits) -> [FieldProblem] {
    var check = Validator()
    switch target {
    case .issue(_, let kind):
      check.text(kind, "target.kind", limit: limits.nameBytes, .line)
    case .external(let system, let key, let url):
      check.text(system, "target.system", limit: limits.nameBytes, .line)
      check.text(key, "target.key", limit: limits.nameBytes, .line)
      check.text(url, "target.url", limit: 2_048, .line)
    }
    return check.problems
  }
}

extension Validator {
  fileprivate mutating func tags(_ tags: [String], _ limits: IssueLimits) {
    let tags = Tags.cleaned(tags)
    count(tags.count, "tags", limit: limits.tags)
    for (index, tag) in tags.prefix(limits.tags).enumerated() {
      text(tag, "tags[\(index)]", limit: limits.tagBytes, .line)
    }
  }

  fileprivate mutating func details(_ details: some IssueDetails, _ limits: IssueLimits) {
    do {
      let size = try IssueJSONEncoder().encode(details).count
      if size > limits.detailsBytes {
        add("details", .tooLong(limits.detailsBytes), "shorten them; as JSON they have \(size) bytes")
      }
    } catch {
      add("details", .malformed, "use values that JSON can hold: \(error)")
    }
  }

  fileprivate mutating func person(_ person: Person?, _ field: String, _ limits: IssueLimits) {
    guard let person else { return }
    text(person.id, "\(field).id", limit: limits.nameBytes, .line)
    text(person.name, "\(field).name", limit: limits.nameBytes, .line)
  }

  fileprivate mutating func keep<Value>(_ change: FieldChange<Value>, _ field: String) {
    if case .cleared = change { add(field, .cannotBeCleared, "give it a value, or leave it out") }
  }
}
