import IssueJSON
import IssueModels
import IssueTransitions
import Testing

@Suite("A snooze")
struct SnoozeRuleTests {
  static let start = Timestamp(milliseconds: 1_000)

  @Test("until the next occurrence ends with any event")
  func endsWithAnyEvent() {
    let snooze = Snooze(until: .nextOccurrence, since: Self.start, occurrencesAtStart: 5, usersAtStart: 2)
    #expect(SnoozeRule.wakes(snooze, eventTime: .earliest, occurrences: 5, users: 2) == "next occurrence")
  }

  @Test(
    "until a time ends with the first event at or after it", arguments: [(4_999, false), (5_000, true), (5_001, true)])
  func endsAtATime(_ time: Int64, _ wakes: Bool) {
    let snooze = Snooze(until: .time(Timestamp(milliseconds: 5_000)), since: Self.start)
    let reason = SnoozeRule.wakes(snooze, eventTime: Timestamp(milliseconds: time), occurrences: 99, users: 99)
    #expect((reason != nil) == wakes)
    if time == 5_000 {
      #expect(reason == "seen at 1970-01-01T00:00:05.000Z, snoozed until 1970-01-01T00:00:05.000Z")
    }
  }

  @Test(
    "for so many more occurrences or users counts from its start",
    arguments: [
      (10, 3, 12, false), (10, 3, 13, true), (10, 3, 14, true), (0, 1, 0, false), (0, 1, 1, true), (10, 3, 9, false),
      (.max, 1, .max, false), (.min, 1, .max, true), (.max, 1, .min, false), (-1, .max, .max, true),
    ] as [(Int, Int, Int, Bool)])
  func countsFromItsStart(_ start: Int, _ more: Int, _ now: Int, _ wakes: Bool) {
    let occurrences = Snooze(until: .occurrences(more), since: Self.start, occurrencesAtStart: start)
    let users = Snooze(until: .users(more), since: Self.start, usersAtStart: start)
    #expect((SnoozeRule.wakes(occurrences, eventTime: .latest, occurrences: now, users: 0) != nil) == wakes)
    #expect((SnoozeRule.wakes(users, eventTime: .latest, occurrences: 0, users: now) != nil) == wakes)
  }

  @Test("tells why it ended")
  func tellsWhy() {
    let snooze = Snooze(until: .users(2), since: Self.start, usersAtStart: 3)
    #expect(SnoozeRule.wakes(snooze, eventTime: .latest, occurrences: 9, users: 7) == "4 more users, snoozed for 2")
  }

  @Test(
    "goes through JSON",
    arguments: [
      Snooze.Condition.nextOccurrence, .time(Timestamp(milliseconds: 1_700_000_000_123)), .occurrences(3), .users(.max),
    ])
  func goesThroughJSON(_ condition: Snooze.Condition) throws {
    let snooze = Snooze(until: condition, since: Self.start, occurrencesAtStart: 7, usersAtStart: 1)
    let bytes = try IssueJSONEncoder().encode(snooze)
    #expect(try IssueJSONDecoder().decode(Snooze.self, from: bytes) == snooze)
  }
}
