import IssueKit
import Testing

@Suite("Law: batches do not matter")
struct BatchLaws {
  @Test(
    "The same events in the same order give the same issues, however they are split", arguments: Backend.allCases,
    1...6 as ClosedRange<UInt64>)
  func splits(backend: Backend, seed: UInt64) async throws {
    let script = ErrorScript(seed: seed, rounds: 12)
    var random = SplitMix64(seed: seed)
    let whole = try await TestBed(backend, seed: seed)
    let answers = try await script.play(on: whole)
    let expected = try await ErrorWorld(whole)
    let single = try await TestBed(backend, seed: seed &+ 1)
    #expect(try await script.play(on: single) { $0.map { [$0] } } == answers, "seed \(seed), one by one")
    let cut = try await TestBed(backend, seed: seed &+ 2)
    #expect(try await script.play(on: cut) { Self.cut($0, &random) } == answers, "seed \(seed), cut at random")
    let small = try await TestBed(
      backend, seed: seed, settings: ErrorSettings(grouper: WordGrouper(), eventsPerCommit: 1 + random.below(5)))
    #expect(try await script.play(on: small) == answers, "seed \(seed), small commits")
    for bed in [single, cut, small] {
      let difference = try await ErrorWorld(bed).difference(from: expected)
      #expect(difference == nil, "seed \(seed)")
    }
  }

  @Test(
    "Sending any batch twice changes nothing, not even the sequence of commits", arguments: Backend.allCases,
    1...6 as ClosedRange<UInt64>)
  func twice(backend: Backend, seed: UInt64) async throws {
    let script = ErrorScript(seed: seed, rounds: 10)
    var random = SplitMix64(seed: seed)
    let bed = try await TestBed(backend, seed: seed)
    _ = try await script.play(on: bed)
    let before = try await ErrorWorld(bed)
    let sequence = try await bed.store.lastSequence()
    var sent: [ErrorEvent] = []
    for case .events(let events) in script.steps {
      sent += events
      try await bed.errors.ingest(events, in: bed.shop)
      try await bed.errors.ingest(events.shuffled(using: &random), in: bed.shop)
    }
    let result = try await bed.errors.ingest(sent, in: bed.shop)
    #expect(try await bed.store.lastSequence() == sequence, "seed \(seed)")
    #expect(result.answers.allSatisfy { $0.outcome != .created && $0.outcome != .occurrence && $0.effect == nil })
    #expect(try await ErrorWorld(bed) == before, "seed \(seed)")
  }

  @Test(
    "A batch that holds each event twice is worth the same as one that holds it once", arguments: Backend.allCases,
    1...6 as ClosedRange<UInt64>)
  func doubled(backend: Backend, seed: UInt64) async throws {
    let script = ErrorScript(seed: seed, rounds: 10)
    let (once, twice) = (try await TestBed(backend, seed: seed), try await TestBed(backend, seed: seed))
    _ = try await script.play(on: once)
    _ = try await script.play(on: twice) { [$0.flatMap { [$0, $0] }] }
    let difference = try await ErrorWorld(twice).difference(from: try await ErrorWorld(once))
    #expect(difference == nil, "seed \(seed)")
  }

  private static func cut(_ events: [ErrorEvent], _ random: inout SplitMix64) -> [[ErrorEvent]] {
    var parts: [[ErrorEvent]] = [[]]
    for event in events {
      if random.chance(30) { parts.append([]) }
      parts[parts.count - 1].append(event)
    }
    return parts
  }
}
