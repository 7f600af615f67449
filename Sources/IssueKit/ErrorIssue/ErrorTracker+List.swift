public import IssueModels

/// Which of an app's two worlds a list shows (checklist S2.7).
public enum DataMode: String, Codable, CaseIterable, Sendable {
  /// What real users ran into.
  case production
  /// What developers ran into.
  case development
  /// Both.
  case all
}

extension IssueQuery where Kind == ErrorIssue {
  /// Only errors of one mode.
  public func mode(_ mode: DataMode) -> IssueQuery {
    switch mode {
    case .all: self
    case .production: self.where("is_dev", .bool(false))
    case .development: self.where("is_dev", .bool(true))
    }
  }

  /// Only errors of an app.
  public func app(_ id: String) -> IssueQuery { self.where("app", .text(id)) }
}

extension ErrorTracker {
  /// A page of the errors of a project, the most recently active first (checklist S2.1–S2.14).
  ///
  /// - Parameter isDev: Takes precedence over `mode` (checklist S2.6).
  /// - Throws: ``IssueError/Code/invalid`` for a cursor of another list.
  public func list(
    in scope: Scope, statuses: [ErrorIssue.Status] = [], app: String? = nil, isDev: Bool? = nil,
    mode: DataMode = .all, page: PageRequest = .first
  ) async throws -> Page<Issue<ErrorIssue>> {
    try await list(across: [scope], statuses: statuses, app: app, isDev: isDev, mode: mode, page: page)
  }

  /// A page of the errors of a team: of those of its projects that the caller may see (checklist S2.105–S2.110).
  ///
  /// No scope gives an empty page. `isDev` is honoured here too (decision D24), and the mode is production unless told
  /// otherwise.
  ///
  /// - Throws: ``IssueError/Code/invalid`` for a cursor of another list.
  public func list(
    across scopes: [Scope], statuses: [ErrorIssue.Status] = [], app: String? = nil, isDev: Bool? = nil,
    mode: DataMode = .production, page: PageRequest = .first
  ) async throws -> Page<Issue<ErrorIssue>> {
    var query = IssueQuery<ErrorIssue>()
    if !statuses.isEmpty { query = query.where("status", anyOf: statuses.map { .text($0.rawValue) }) }
    if let app { query = query.app(app) }
    query = query.mode(isDev.map { $0 ? .development : .production } ?? mode)
    return try await issues.list(query, in: scopes, page: page)
  }
}
