import IssueKit

/// A random history that can be played on any number of beds.
struct ErrorScript {
  enum Step {
    case events([ErrorEvent])
    case status(Int, ErrorIssue.Status, String)
    case snooze(Int, Snooze.Condition)
    case comment(Int, String)
    case merge(Int, Int)
    case unmerge(Int)
    case delete(Int)
    case wait(Int64)
  }

  var steps: [Step] = []

  init(seed: UInt64, rounds: Int) {
    var random = SplitMix64(seed: seed)
    var time: Int64 = 0
    var event = 0
    for _ in 0..<rounds {
      let pause = Int64(random.below(3_000))
      time += pause
      steps.append(.wait(pause))
      var events: [ErrorEvent] = []
      for _ in 0..<random.below(14) {
        event += 1
        let word = ["disk", "net", "step:", "auth", "cart", "pay"][random.below(6)]
        events.append(
          ErrorEvent(
            id: "e\(random.chance(5) ? event / 2 : event)", appID: random.chance(80) ? "web" : "ios",
            sessionID: "s\(random.below(8))", message: random.chance(2) ? " " : "\(word) \(event)",
            level: random.chance(95) ? .error : .info,
            timestamp: TestClock.start.adding(milliseconds: time - Int64(random.below(6_000))),
            module: random.chance(50) ? "m" : nil, userID: random.chance(60) ? "u\(random.below(5))" : nil,
            appVersion: random.chance(60) ? "\(random.below(9))" : nil, isDev: random.chance(10)))
      }
      steps.append(.events(events))
      steps.append(Self.act(&random))
    }
  }

  private static func act(_ random: inout SplitMix64) -> Step {
    let (issue, other) = (1 + random.below(12), 1 + random.below(12))
    return switch random.below(10) {
    case 0...2: .status(issue, ErrorIssue.Status.allCases[random.below(6)], "\(random.below(9))")
    case 3: .snooze(issue, random.chance(50) ? .occurrences(1 + random.below(4)) : .users(1 + random.below(3)))
    case 4: .comment(issue, "c\(random.below(1_000))")
    case 5...6: .merge(issue, other)
    case 7...8: .unmerge(issue)
    default: .delete(issue)
    }
  }

  /// Plays the history. Acts that are refused are part of it; their codes come back.
  ///
  /// - Parameter split: Into which calls a run of events is split.
  func play(on bed: TestBed, split: ([ErrorEvent]) -> [[ErrorEvent]] = { [$0] }) async throws -> [String] {
    var answers: [String] = []
    for step in steps {
      switch step {
      case .wait(let pause): bed.clock.advance(milliseconds: pause)
      case .events(let events):
        for part in split(events) {
          answers += try await bed.errors.ingest(part, in: bed.shop).answers.map {
            "\($0.eventID) \($0.outcome) \($0.effect ?? "")"
          }
        }
      default: answers.append(try await code { try await act(step, on: bed) }?.name ?? "done")
      }
    }
    return answers
  }

  private func act(_ step: Step, on bed: TestBed) async throws {
    let (errors, shop, jane) = (bed.errors, bed.shop, bed.jane)
    switch step {
    case .status(let issue, let status, let version):
      try await errors.setStatus(try await id(issue, bed), to: status, version: version, in: shop, by: jane)
    case .snooze(let issue, let condition):
      try await errors.snooze(try await id(issue, bed), until: condition, in: shop, by: jane)
    case .comment(let issue, let text):
      try await errors.issues.comment(text, on: try await id(issue, bed), in: shop, by: jane)
    case .merge(let source, let target):
      try await errors.merge(try await id(source, bed), into: try await id(target, bed), in: shop, by: jane)
    case .unmerge(let issue): try await errors.unmerge(try await id(issue, bed), in: shop, by: jane)
    case .delete(let issue): try await errors.issues.delete(try await id(issue, bed), in: shop, by: jane)
    case .events, .wait: break
    }
  }

  private func id(_ number: Int, _ bed: TestBed) async throws -> IssueID {
    let key = IndexKey(.text(bed.shop.name), .int(Int64(number)))
    guard let record = try await bed.store.first(ErrorRecord.self, in: .prefix("identity", key)) else {
      throw IssueError(.notFound, "no such number")
    }
    return record.id
  }
}
