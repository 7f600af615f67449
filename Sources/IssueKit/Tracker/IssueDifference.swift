internal import IssueJSON
internal import IssueModels

/// One field in which two states of an issue differ, as the audit trail tells it.
struct IssueDifference {
  let field: String
  let old: String?
  let new: String?

  static func between<Kind: IssueKind>(_ old: Issue<Kind>, _ new: Issue<Kind>) -> [IssueDifference] {
    var found: [IssueDifference] = []
    func compare(_ field: String, _ left: String?, _ right: String?) {
      let before: UTF8Text? = left.map { UTF8Text($0) }
      let after: UTF8Text? = right.map { UTF8Text($0) }
      if before != after { found.append(IssueDifference(field: field, old: left, new: right)) }
    }
    compare("title", old.title, new.title)
    compare("description", old.description, new.description)
    compare("priority", old.priority.rawValue, new.priority.rawValue)
    compare("severity", old.severity?.rawValue, new.severity?.rawValue)
    compare("assignee", old.assignee?.id, new.assignee?.id)
    if found.last?.field != "assignee" { compare("assignee_name", old.assignee?.name, new.assignee?.name) }
    compare("tags", json(old.tags), json(new.tags))
    if old.details != new.details { found += details(json(old.details), json(new.details)) }
    return found
  }

  /// The details field by field, where both are JSON objects.
  private static func details(_ old: String?, _ new: String?) -> [IssueDifference] {
    guard case .object(let before)? = value(old), case .object(let after)? = value(new) else {
      return [IssueDifference(field: "details", old: old, new: new)]
    }
    var names: [String] = []
    for name in before.keys + after.keys where !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
      names.append(name)
    }
    return names.compactMap { name in
      let (left, right) = (before[name], after[name])
      return left == right ? nil : IssueDifference(field: name, old: text(left), new: text(right))
    }
  }

  private static func json(_ value: some Encodable) -> String? {
    (try? IssueJSONEncoder().encode(value)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func value(_ json: String?) -> JSONValue? {
    json.flatMap { try? JSONValue(parsing: Array($0.utf8), limits: .ownRecords) }
  }

  private static func text(_ value: JSONValue?) -> String? {
    switch value {
    case nil, .null?: nil
    case .string(let text)?: text
    case let value?: (try? value.encoded()).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
