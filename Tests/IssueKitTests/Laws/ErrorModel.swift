import IssueKit

/// Error tracking as one would write it on paper: sets of rows, and everything else counted anew from them each time.
/// It shares no code with the tracker.
struct ErrorModel {
  struct Problem {
    var title: String
    let app: String
    let isDev: Bool
    var status = ErrorIssue.Status.new
    var resolvedIn: String?
    var sleep: Sleep?
    /// The first event of each session that belongs to a fingerprint of this issue.
    var rows: [String: ErrorEvent] = [:]
    var mergedInto: Int?
    var absorbed: [Int] = []
    /// Which of the absorbed a person merged, rather than a burst.
    var absorbedByHand: Set<Int> = []
    var separated: Set<Int> = []
    var isDeleted = false
    var comments: [String] = []
    /// How often something other than an occurrence or a merge changed it.
    var touches = 0

    var isUntouched: Bool { touches == 0 && absorbedByHand.isEmpty }
  }

  struct Sleep {
    let condition: Snooze.Condition
    var occurrences: Int
    var users: Int
  }

  struct Owner {
    var problem: Int
    var isPinned = false
  }

  struct Burst {
    let anchor: Timestamp
    var hit: Int?
    var made: Int?
    var aliased: [String] = []
  }

  struct Answer: Equatable {
    var outcome: IngestResult.Outcome
    var problem: Int?
    var effect: String?
  }

  struct Batch {
    var answers: [Answer] = []
    var created: [Int] = []
    var regressed: [Int] = []
    var woken: [Int] = []
  }

  var problems: [Problem] = []
  var owners: [String: Owner] = [:]
  var bursts: [String: Burst] = [:]
  var receipts: [String: Int] = [:]

  /// The issue that shows another today.
  func top(_ problem: Int) -> Int {
    var top = problem
    while let next = problems[top].mergedInto { top = next }
    return top
  }

  func members(_ problem: Int) -> [Int] { [problem] + problems[problem].absorbed }

  /// The rows that an issue shows: of each session that of the first member which has one.
  func shown(_ problem: Int) -> [String: ErrorEvent] {
    var rows: [String: ErrorEvent] = [:]
    for member in members(problem) { rows.merge(problems[member].rows) { first, _ in first } }
    return rows
  }

  func stats(_ members: [Int]) -> Summary { Summary(members.flatMap { problems[$0].rows.values }) }

  func isAlive(_ problem: Int?) -> Bool { problem.map { !problems[top($0)].isDeleted } ?? false }
}

/// What rows come to.
struct Summary: Equatable {
  let occurrences: Int
  let users: Int
  let firstSeen: Timestamp?
  let lastSeen: Timestamp?
  let versions: [String?]

  init(_ rows: [ErrorEvent]) {
    occurrences = Set(rows.map(\.sessionID)).count
    users = Set(rows.compactMap(\.userID)).count
    firstSeen = rows.map(\.timestamp).min()
    lastSeen = rows.map(\.timestamp).max()
    func ordered(_ version: (ErrorEvent) -> String?) -> [String] {
      rows.compactMap { row in version(row).map { (row.timestamp, $0) } }.sorted { $0 < $1 }.map(\.1)
    }
    let (app, sdk) = (ordered(\.appVersion), ordered(\.sdkVersion))
    versions = [app.first, app.last, sdk.first, sdk.last]
  }

  init(_ stats: OccurrenceStats) {
    occurrences = stats.occurrences
    users = stats.users
    firstSeen = stats.occurrences == 0 ? nil : stats.firstSeenAt
    lastSeen = stats.occurrences == 0 ? nil : stats.lastSeenAt
    versions = [stats.firstAppVersion, stats.lastAppVersion, stats.firstSDKVersion, stats.lastSDKVersion].map {
      $0?.version
    }
  }
}
