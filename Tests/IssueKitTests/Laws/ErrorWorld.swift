import IssueKit

/// Everything of a bed's errors that can be seen, in words that two beds share: numbers of issues and ids of events.
struct ErrorWorld: Equatable {
  struct Face: Equatable {
    var title: String
    var status: ErrorIssue.Status
    var resolvedIn: String?
    var sleep: [Int]
    var stats: Summary
    var own: Summary?
    var mergedInto: Int?
    var absorbed: [Int]
    var isDeleted: Bool
    var times: [Timestamp]
    var prints: Set<String>
    var occurrences: [String]
    var comments: [String]
  }

  var faces: [Int: Face] = [:]
  var counts: [String]

  init(_ bed: TestBed) async throws {
    let records = try await bed.store.scan(ScanRequest<ErrorRecord>(in: .all("identity"), limit: 10_000)).records
    let prints = try await bed.store.scan(ScanRequest<FingerprintRecord>(in: .all("thread"), limit: 10_000)).records
    let numbers = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.number) })
    counts = []
    for field in ["status", "app", "is_dev", "module"] {
      counts += try await bed.errors.issues.counts(by: field, in: bed.shop).map { "\(field) \($0.value) \($0.count)" }
    }
    for record in records {
      let owned = prints.filter { $0.issueID == record.id }.map { "\($0.appID) \($0.isDev) \($0.value)" }
      var face = Face(
        title: record.title, status: record.status, resolvedIn: record.resolvedAtVersion,
        sleep: record.snooze.map { [$0.occurrencesAtStart, $0.usersAtStart] } ?? [],
        stats: Summary(record.stats), own: record.own.map(Summary.init),
        mergedInto: record.mergedInto.flatMap { numbers[$0] }, absorbed: record.absorbed.compactMap { numbers[$0] },
        isDeleted: record.deletedAt != nil, times: [record.createdAt, record.updatedAt, record.lastActivityAt],
        prints: Set(owned), occurrences: [], comments: [])
      if record.isListed {
        let detail = try await bed.errors.detail(record.id, in: bed.shop, occurrences: .cursor(size: 1_000))
        face.occurrences = detail.occurrences.items.map { "\($0.sessionID) \($0.eventID) \($0.userID ?? "-")" }.sorted()
        face.comments = detail.comments.map(\.body)
      }
      faces[record.number] = face
    }
  }

  /// How this world differs from another, in a line that a person can read; `nil` when it does not.
  func difference(from other: ErrorWorld) -> String? {
    for number in Set(faces.keys).union(other.faces.keys).sorted() where faces[number] != other.faces[number] {
      let (left, right) = (faces[number], other.faces[number])
      return "issue \(number):\n\(left.map { "\($0)" } ?? "none")\n\(right.map { "\($0)" } ?? "none")"
    }
    return counts == other.counts ? nil : "\(counts) and \(other.counts)"
  }
}
