import IssueKit
import Testing

@Suite("Law: merging and undoing is the identity")
struct UndoLaws {
  @Test(
    "Some merges, undone in any order that is allowed, leave every record as it was", arguments: Backend.allCases,
    1...6 as ClosedRange<UInt64>)
  func identity(backend: Backend, seed: UInt64) async throws {
    let bed = try await TestBed(backend, seed: seed)
    var random = SplitMix64(seed: seed)
    _ = try await ErrorScript(seed: seed, rounds: 8).play(on: bed)
    for round in 0..<4 {
      let world = try await ErrorWorld(bed)
      let before = try await records(bed)
      var merged: [IssueID] = []
      for _ in 0...random.below(4) {
        bed.clock.advance(milliseconds: Int64(random.below(2)))
        let listed = try await bed.errors.list(in: bed.shop).items
        guard let source = random.pick(listed), let target = random.pick(listed) else { continue }
        let error = try await code {
          try await bed.errors.merge(source.id, into: target.id, in: bed.shop, by: bed.jane)
        }
        if error == nil { merged.append(source.id) }
      }
      while !merged.isEmpty {
        bed.clock.advance(milliseconds: Int64(random.below(2)))
        let place = random.below(merged.count)
        let error = try await failure { try await bed.errors.unmerge(merged[place], in: bed.shop, by: bed.jane) }
        if error == nil { merged.remove(at: place) } else { #expect(error?.mergeRefusal?.rule == .targetMerged) }
      }
      let difference = try await ErrorWorld(bed).difference(from: world)
      #expect(difference == nil, "seed \(seed), round \(round)")
      #expect(try await records(bed) == before, "seed \(seed), round \(round)")
    }
  }

  @Test(
    "What comes in while two are merged leaves both, after the undo, as if they had never been",
    arguments: Backend.allCases, 1...6 as ClosedRange<UInt64>)
  func between(backend: Backend, seed: UInt64) async throws {
    let (bed, twin) = (try await TestBed(backend, seed: seed), try await TestBed(backend, seed: seed))
    var random = SplitMix64(seed: seed)
    let script = ErrorScript(seed: seed, rounds: 8)
    _ = try await script.play(on: bed)
    _ = try await script.play(on: twin)
    var targets: Set<Int> = []
    for round in 0..<3 {
      let listed = try await bed.errors.list(in: bed.shop).items.filter {
        $0.status != .snoozed && $0.status != .resolved
      }
      guard let target = random.pick(listed),
        let source = random.pick(
          listed.filter { $0.id != target.id && $0.appID == target.appID && $0.isDev == target.isDev })
      else { continue }
      bed.clock.advance()
      twin.clock.advance()
      try await bed.errors.merge(source.id, into: target.id, in: bed.shop, by: bed.jane)
      targets.insert(target.number)
      bed.clock.advance()
      twin.clock.advance()
      let events = (0..<12).map { number in Self.event("\(seed) \(round) \(number)", of: target, bed, &random) }
      try await bed.errors.ingest(events, in: bed.shop)
      try await twin.errors.ingest(events, in: twin.shop)
      bed.clock.advance()
      twin.clock.advance()
      try await bed.errors.unmerge(source.id, in: bed.shop, by: bed.jane)
      let difference = try await faces(bed, targets).difference(from: try await faces(twin, targets))
      #expect(difference == nil, "seed \(seed), round \(round)")
    }
  }

  /// An event of a fingerprint that may be known, in a session of its own or in one that was seen long ago, so that it
  /// belongs to no burst: a burst of several fingerprints treats what is shown as one issue.
  private static func event(
    _ id: String, of issue: ErrorRecord, _ bed: TestBed, _ random: inout SplitMix64
  ) -> ErrorEvent {
    let word = ["disk", "net", "step:", "auth", "cart", "pay", "fresh\(id.split(separator: " ").joined())"][
      random.below(7)]
    let session = "s\(random.below(40))"
    return ErrorEvent(
      id: id, appID: issue.appID, sessionID: session, message: "\(word) x",
      timestamp: TestClock.start.adding(milliseconds: 3_600_000 * Int64(random.below(100_000))),
      userID: random.chance(60) ? "u\(random.below(9))" : nil,
      appVersion: random.chance(50) ? "\(random.below(9))" : nil,
      isDev: issue.isDev)
  }

  private func records(_ bed: TestBed) async throws -> [ErrorRecord] {
    let records = try await bed.store.scan(ScanRequest<ErrorRecord>(in: .all("identity"), limit: 10_000)).records
    return records.map { record in
      var plain = record
      plain.revision = 0
      plain.separatedFrom = []
      return plain
    }
  }

  /// The world, but for when targets were last active: that covers what they showed in between.
  private func faces(_ bed: TestBed, _ targets: Set<Int>) async throws -> ErrorWorld {
    var world = try await ErrorWorld(bed)
    for number in targets { world.faces[number]?.times.removeLast() }
    return world
  }
}
