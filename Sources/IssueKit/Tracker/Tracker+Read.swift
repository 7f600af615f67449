public import IssueModels
internal import IssueStorage

extension Tracker {
  /// The issue of an id.
  ///
  /// - Throws: ``IssueError/Code/notFound`` when the scope has no such issue; ``IssueError/mergedInto`` is set when it
  ///   was merged.
  public func get(_ id: IssueID, in scope: Scope) async throws -> Issue<Kind> { try await stored(id, in: scope) }

  /// The issue of a number.
  ///
  /// - Throws: As ``get(_:in:)``.
  public func get(number: Int, in scope: Scope) async throws -> Issue<Kind> {
    let key = IndexKey(.text(scope.name), .int(Int64(number)))
    let found = try await reading {
      try await storage.first(Issue<Kind>.self, in: .prefix(IssueIndex.identity, key))
    }
    guard let found else { throw IssueError.notFound("issue #\(number)") }
    return try await stored(found.id, in: scope)
  }

  /// The issue that an id leads to today: itself, or the one that it was merged into.
  ///
  /// - Throws: ``IssueError/Code/notFound`` when the scope has no such issue.
  /// - Complexity: O(log n) for each merge on the way.
  public func current(_ id: IssueID, in scope: Scope) async throws -> Issue<Kind> {
    var id = id
    while true {
      do {
        return try await stored(id, in: scope)
      } catch let error as IssueError {
        guard let target = error.mergedInto else { throw error }
        id = target
      }
    }
  }

  /// The issues whose ids begin with some hexadecimal digits, for people who type: at most `limit`, newest first.
  ///
  /// - Complexity: O(issues of the scope) in the worst case; meant for command lines.
  public func find(idPrefix prefix: String, in scope: Scope, limit: Int = 2) async throws -> [Issue<Kind>] {
    let wanted = prefix.lowercased()
    let range = IndexRange.prefix(IssueIndex.sorted(by: "created"), IndexKey(.text(scope.name)))
    let request = ScanRequest<Issue<Kind>>(in: range, reversed: true, limit: limit) { issue in
      issue.id.description.hasPrefix(wanted)
    }
    return try await reading { try await storage.scan(request).records }
  }
}
