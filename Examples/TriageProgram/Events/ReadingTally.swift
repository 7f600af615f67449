internal import IssueKit
internal import TriageLogs

/// What reading some logs came to.
struct ReadingTally {
  /// The lines, bytes and entries.
  var counters = LogCounters()
  /// How many files were read, by format.
  var formats: [LogFormat: Int] = [:]
  /// What was left out and why.
  var skipped: [(name: String, reason: String)] = []
  /// How many error lines each issue has in these logs.
  var lines: [IssueID: Int] = [:]
  /// When they were written.
  var rates = RateTable<IssueID>()
  /// How many errors were new to the store.
  var added = 0
  /// How many the store knew.
  var known = 0
  /// How many issues are new.
  var created = 0
  /// How many came back in a newer version than that of their fix.
  var regressed = 0
  /// How many woke from a snooze.
  var woken = 0

  var errors: Int { added + known }

  mutating func add(_ result: IngestResult, of events: [ErrorEvent]) {
    for (event, answer) in zip(events, result.answers) {
      switch answer.outcome {
      case .created, .occurrence, .repeated: added += 1
      case .duplicate: known += 1
      case .ignored: continue
      case .rejected(let problems):
        let place = "\(event.attributes["log.file"] ?? ""):\(event.attributes["log.line"] ?? "")"
        skipped.append((place, problems.first?.description ?? "refused"))
        continue
      }
      guard let issue = answer.issueID else { continue }
      lines[issue, default: 0] += 1
      rates.add(issue, at: event.timestamp)
    }
    created += result.created.count
    regressed += result.regressed.count
    woken += result.woken.count
  }
}
