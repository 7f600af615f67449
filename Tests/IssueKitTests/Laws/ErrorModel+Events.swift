import IssueKit

extension ErrorModel {
  mutating func take(_ events: [ErrorEvent]) -> Batch {
    var batch = Batch()
    for event in events { batch.answers.append(take(event, &batch)) }
    batch.created.removeAll { problems[$0].mergedInto != nil }
    batch.answers = batch.answers.map { answer in
      var answer = answer
      answer.problem = answer.problem.map(top)
      return answer
    }
    return batch
  }

  private mutating func take(_ event: ErrorEvent, _ batch: inout Batch) -> Answer {
    let receipt = "\(event.appID) \(event.id)"
    if let known = receipts[receipt] { return Answer(outcome: .duplicate, problem: known) }
    let world = "\(event.appID) \(event.isDev)"
    let place = "\(world) \(event.sessionID)"
    var burst = bursts[place] ?? Burst(anchor: event.timestamp)
    if abs(event.timestamp.milliseconds - burst.anchor.milliseconds) > 5_000 { burst = Burst(anchor: event.timestamp) }
    let print = "\(world) \(event.message.split(separator: " ")[0])"
    var isNew = false
    if let known = owners[print], isAlive(known.problem) {
      meet(print, top(known.problem), &burst)
    } else {
      isNew = adopt(print, event, &burst, &batch)
    }
    bursts[place] = burst
    let owner = owners[print]?.problem ?? 0
    receipts[receipt] = owner
    var isFirst = false
    if problems[owner].rows[event.sessionID] == nil {
      isFirst = members(top(owner)).allSatisfy { problems[$0].rows[event.sessionID] == nil }
      problems[owner].rows[event.sessionID] = event
    }
    let effect = react(event, top(owner), &batch)
    return Answer(outcome: isNew ? .created : isFirst ? .occurrence : .repeated, problem: owner, effect: effect)
  }

  /// A fingerprint that nobody has goes to what its burst hit, else to what its burst made, else to a new issue.
  private mutating func adopt(
    _ print: String, _ event: ErrorEvent, _ burst: inout Burst, _ batch: inout Batch
  ) -> Bool {
    if !isAlive(burst.hit) { burst.hit = nil }
    if !isAlive(burst.made) { burst.made = nil }
    var isNew = false
    let owner: Int
    if let hit = burst.hit {
      owner = hit
    } else if let made = burst.made {
      owner = made
      let title = problems[made].title
      if Self.isMarker(title), !Self.isMarker(event.message), problems[made].isUntouched {
        problems[made].title = event.message
      }
    } else {
      owner = problems.count
      problems.append(Problem(title: event.message, app: event.appID, isDev: event.isDev))
      batch.created.append(owner)
      burst.made = owner
      isNew = true
    }
    burst.aliased.append(print)
    owners[print] = Owner(problem: owner, isPinned: owners[print]?.isPinned ?? false)
    return isNew
  }

  /// A fingerprint that has an owner draws what its burst brought up before to it, or to an older issue.
  private mutating func meet(_ print: String, _ shown: Int, _ burst: inout Burst) {
    if let made = burst.made {
      if shown == made || burst.aliased.contains(print) { return }
      let new = problems[made]
      if new.mergedInto == nil, !new.isDeleted, new.status == .new, new.isUntouched, !new.separated.contains(shown) {
        absorb(made, into: shown, byHand: false)
      }
      burst.made = nil
      burst.hit = top(shown)
      return
    }
    guard let hit = burst.hit, isAlive(hit) else {
      burst.hit = shown
      return
    }
    guard shown < top(hit) else { return }
    burst.hit = shown
    for alias in burst.aliased where owners[alias]?.isPinned == false { owners[alias]?.problem = shown }
  }

  private mutating func react(_ event: ErrorEvent, _ shown: Int, _ batch: inout Batch) -> String? {
    let problem = problems[shown]
    if problem.status == .snoozed, let sleep = problem.sleep {
      let summary = stats(members(shown))
      let (more, people) = (summary.occurrences - sleep.occurrences, summary.users - sleep.users)
      let reason: String? =
        switch sleep.condition {
        case .nextOccurrence: "next occurrence"
        case .occurrences(let count): more >= count ? "\(more) more occurrences, snoozed for \(count)" : nil
        case .users(let count): people >= count ? "\(people) more users, snoozed for \(count)" : nil
        case .time: nil
        }
      guard let reason else { return nil }
      set(shown, .new)
      batch.woken.append(shown)
      return "snoozed → new: \(reason)"
    }
    if problem.status == .resolved, let version = event.appVersion, let fix = problem.resolvedIn {
      // The histories use versions of one number, so that this needs no knowledge of versions.
      guard let new = Int(version), let old = Int(fix), new > old else { return nil }
      set(shown, .regressed)
      batch.regressed.append(shown)
      return "resolved → regressed: \(version) > \(fix)"
    }
    return nil
  }

  private static func isMarker(_ text: String) -> Bool {
    text.hasPrefix("step:") || text.hasPrefix("metric:") || text.hasPrefix("track:")
  }
}
