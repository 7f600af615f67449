import IssueKit

/// A tracker as one would write it on paper: rows in an array, queries by looking at each.
struct TicketModel {
  struct Row {
    var title: String
    var description: String?
    var status: Ticket.Status
    var priority: Priority
    var assignee: String?
    var reporter: String
    var tags: [String]
    var area: String?
    var effort: Int
    var labels: [String]
    var fixedIn: String?
    let created: Timestamp
    var updated: Timestamp
    var active: Timestamp
    var isDeleted = false
    var isPurged = false
    var mergedInto: Int?
    var absorbed: [Int] = []
    var comments: [Note] = []
    var files: [String] = []
    var links: [String] = []
    var entries: [String] = []

    var isListed: Bool { !isDeleted && !isPurged && mergedInto == nil }
  }

  struct Note {
    let author: String
    var body: String
    var isDeleted = false
  }

  /// What a merge needs to remember of its target, to be undone.
  struct Merge {
    let source: Int
    let target: Int
    var before: (updated: Timestamp, active: Timestamp)
    let after: (updated: Timestamp, active: Timestamp)
  }

  var rows: [Row] = []
  var merges: [Merge] = []

  func members(_ row: Int) -> [Int] { [row] + rows[row].absorbed }

  mutating func touch(_ row: Int, _ now: Timestamp) {
    rows[row].updated = max(rows[row].updated, now)
    rows[row].active = max(rows[row].active, now)
  }

  mutating func merge(_ source: Int, _ target: Int, _ now: Timestamp) {
    let before = (rows[target].updated, rows[target].active)
    rows[target].absorbed += members(source)
    rows[target].updated = max(rows[target].updated, now)
    rows[target].active = max(rows[target].active, rows[source].active, now)
    rows[source].mergedInto = target
    rows[source].entries.append("merged")
    rows[target].entries.append("merged")
    let after = (rows[target].updated, rows[target].active)
    merges.append(Merge(source: source, target: target, before: before, after: after))
  }

  func mayUnmerge(_ source: Int) -> Bool {
    guard let target = rows[source].mergedInto else { return false }
    return rows[target].mergedInto == nil && !rows[target].isDeleted
  }

  mutating func unmerge(_ source: Int) {
    guard let place = merges.lastIndex(where: { $0.source == source }) else { return }
    let merge = merges.remove(at: place)
    let gone = Set(members(source))
    rows[merge.target].absorbed.removeAll { gone.contains($0) }
    if rows[merge.target].updated == merge.after.updated { rows[merge.target].updated = merge.before.updated }
    if rows[merge.target].active == merge.after.active { rows[merge.target].active = merge.before.active }
    for other in merges.indices where merges[other].target == merge.target {
      if merges[other].before.updated == merge.after.updated { merges[other].before.updated = merge.before.updated }
      if merges[other].before.active == merge.after.active { merges[other].before.active = merge.before.active }
    }
    rows[source].mergedInto = nil
    rows[source].entries.append("unmerged")
    rows[merge.target].entries.append("unmerged")
  }

  /// What is filtered and counted by, as text; `nil` is null.
  func values(_ field: String, _ row: Row) -> [String?] {
    switch field {
    case "status": [row.status.rawValue]
    case "priority": [row.priority.rawValue]
    case "assignee": [row.assignee]
    case "reporter": [row.reporter]
    case "tag": row.tags
    case "area": [row.area]
    case "effort": [String(row.effort)]
    default: Array(Set(row.labels))
    }
  }
}
