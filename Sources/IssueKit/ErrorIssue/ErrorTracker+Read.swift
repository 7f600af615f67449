public import IssueFingerprints
public import IssueModels
internal import IssueStorage

extension ErrorTracker {
  /// The occurrences of an error and of all that were merged into it, newest first, one for each session
  /// (checklist S2.32). Where several merged issues saw a session, the one that was merged into shows it.
  ///
  /// - Throws: ``IssueError/Code/notFound``, or ``IssueError/Code/invalid`` for a cursor of another list.
  /// - Complexity: O(page · k · log n) for k merged issues; then an offset counts as part of the page.
  public func occurrences(
    of id: IssueID, in scope: Scope, page: PageRequest = .first
  ) async throws -> Page<Occurrence> {
    let issue = try await issues.get(id, in: scope)
    guard !issue.absorbed.isEmpty else {
      return try await issues.thread(Occurrence.self, ThreadIndex.thread, of: issue, reversed: true, page)
    }
    return try await issues.reading { try await sessions(of: issue, page) }
  }

  /// The occurrences of an issue that absorbed others. What is shown is known only after looking, so elements are
  /// skipped by reading them, and only one more than asked for proves that more follow.
  private func sessions(of issue: Issue<ErrorIssue>, _ page: PageRequest) async throws -> Page<Occurrence> {
    let (scan, list) = issues.threadScan(Occurrence.self, ThreadIndex.thread, of: issue, reversed: true)
    var position: [UInt8]?
    var skipped = 0
    switch page.position {
    case .after(let cursor): position = try issues.place(of: cursor, in: list)
    case .skipping(let offset): skipped = offset
    }
    var kept: [Occurrence] = []
    repeat {
      let missing = page.size + 1 - kept.count + skipped
      let found = try await scan.page(after: position, limit: min(missing, PageRequest.maximumSize), from: storage)
      let shown = try await firstOfSession(found.records, issue)
      kept += shown.dropFirst(skipped)
      skipped -= min(skipped, shown.count)
      position = found.next
    } while kept.count <= page.size && position != nil
    let last = kept.count > page.size ? kept.prefix(page.size).last : nil
    return Page(
      items: kept.prefix(page.size).map { $0.shown(under: issue.id) },
      cursor: last.map {
        Cursor(position: IndexPosition(IndexKey(.time($0.timestamp)), $0.recordID).bytes, list: list)
      },
      total: page.hasTotal ? issue.details.stats.occurrences : nil, size: page.size)
  }

  /// The fingerprints that lead to an error today, those of merged ones included, oldest first.
  ///
  /// - Throws: ``IssueError/Code/notFound``.
  public func fingerprints(of id: IssueID, in scope: Scope) async throws -> [FingerprintRecord] {
    let issue = try await issues.get(id, in: scope)
    let request = PageRequest.cursor(size: PageRequest.maximumSize)
    return try await issues.thread(FingerprintRecord.self, ThreadIndex.thread, of: issue, request).items
  }

  /// Why events were grouped into an error: for each fingerprint, what its first event became and by which rules.
  ///
  /// - Throws: ``IssueError/Code/notFound``.
  public func explain(
    _ id: IssueID, in scope: Scope
  ) async throws -> [(fingerprint: FingerprintRecord, explanation: GroupingExplanation)] {
    try await fingerprints(of: id, in: scope).map { record in
      let grouper = Groupers.grouper(named: record.grouper) ?? settings.grouper
      return (record, grouper.explain(record.sample.input))
    }
  }

  /// Everything that one looks at when looking at an error (checklist S2.30): occurrences by page, all comments, the 100
  /// newest attachments.
  ///
  /// - Throws: ``IssueError/Code/notFound``, or ``IssueError/Code/invalid`` for a cursor of another list.
  public func detail(
    _ id: IssueID, in scope: Scope, occurrences page: PageRequest = .first
  ) async throws -> ErrorDetail {
    async let occurrences = occurrences(of: id, in: scope, page: page)
    async let fingerprints = fingerprints(of: id, in: scope)
    async let comments = allComments(on: id, in: scope)
    async let attachments = issues.attachments(of: id, in: scope, page: .cursor(size: 100))
    return try await ErrorDetail(
      issue: issues.get(id, in: scope), fingerprints: fingerprints.map(\.value), occurrences: occurrences,
      comments: comments, attachments: attachments.items)
  }

  private func allComments(on id: IssueID, in scope: Scope) async throws -> [Comment] {
    var all: [Comment] = []
    var cursor: Cursor?
    repeat {
      let page = try await issues.comments(
        on: id, in: scope, page: .cursor(cursor, size: PageRequest.maximumSize))
      all += page.items
      cursor = page.cursor
    } while cursor != nil
    return all
  }

  /// Leaves out the occurrences whose session an earlier member of the issue has too.
  private func firstOfSession(_ found: [Occurrence], _ issue: Issue<ErrorIssue>) async throws -> [Occurrence] {
    let members = issue.members
    let earlier = found.map { occurrence in
      members.prefix { $0 != occurrence.issueID }.map { NaturalKey.occurrence($0, session: occurrence.sessionID) }
    }
    let known = Set(try await storage.fetch(Occurrence.self, ids: earlier.flatMap { $0 }).map(\.id.recordID))
    return zip(found, earlier).filter { !$0.1.contains(where: known.contains) }.map(\.0)
  }
}

/// Everything that one looks at when looking at an error.
public struct ErrorDetail: Sendable {
  /// The issue.
  public let issue: Issue<ErrorIssue>
  /// The fingerprints that lead to it.
  public let fingerprints: [String]
  /// A page of its occurrences, newest first.
  public let occurrences: Page<Occurrence>
  /// Its comments, oldest first.
  public let comments: [Comment]
  /// Its newest attachments, at most 100.
  public let attachments: [Attachment]
}
