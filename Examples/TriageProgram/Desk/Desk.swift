internal import IssueKit

/// An open store and everything that a verb needs to work on it.
struct Desk {
  let tracker: ErrorTracker
  let scope: Scope
  let actor: Actor

  /// The issue that a person means.
  ///
  /// - Parameter isMerged: Whether it is to be one that was merged into another.
  /// - Throws: ``Failure`` when there is none, when it was merged, or when several begin like that.
  func issue(_ text: String, isMerged: Bool = false) async throws -> Issue<ErrorIssue> {
    guard let reference = IssueReference(text) else {
      throw Failure.usage("'\(text)' is no issue: give a number such as 12, or the beginning of an id")
    }
    let found = try await find(reference).filter { $0.deletedAt == nil }
    guard let issue = found.first else {
      throw Failure("there is no issue \(text) in project \(scope.name); see triage list")
    }
    guard found.count == 1 else {
      let candidates = found.prefix(8).map { "#\($0.number) \($0.id)" }.joined(separator: ", ")
      throw Failure("\(text) may be any of: \(candidates)\(found.count > 8 ? " ..." : "")")
    }
    guard let target = issue.mergedInto else {
      if isMerged { throw Failure("issue \(issue.number) is not merged into another") }
      return issue
    }
    if isMerged { return issue }
    let current = try await tracker.issues.current(target, in: scope)
    let undo = "triage unmerge \(issue.number)"
    throw Failure("issue \(issue.number) was merged into \(current.number); name that one, or undo it: \(undo)")
  }

  private func find(_ reference: IssueReference) async throws -> [Issue<ErrorIssue>] {
    let scopeKey = IndexKey(.text(scope.name))
    switch reference {
    case .number(let number):
      let range = IndexRange.prefix("identity", scopeKey.with(.int(Int64(number))))
      return try await tracker.issues.storage.scan(ScanRequest<Issue<ErrorIssue>>(in: range, limit: 1)).records
    case .id(let prefix):
      if let id = IssueID(text: prefix) {
        return try await tracker.issues.storage.fetch(Issue<ErrorIssue>.self, ids: [id.recordID])
          .filter { $0.scope == scope }
      }
      let range = IndexRange.prefix("identity", scopeKey)
      let request = ScanRequest<Issue<ErrorIssue>>(in: range, limit: 9) { issue in
        issue.id.description.utf8.starts(with: prefix.utf8)
      }
      return try await tracker.issues.storage.scan(request).records
    }
  }
}
