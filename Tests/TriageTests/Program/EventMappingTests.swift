import IssueKit
import Testing
import TriageLogs
import TriageProgram

@Suite("Log entries become events")
struct EventMappingTests {
  private let now = Timestamp(milliseconds: 1_795_300_000_000)

  @Test("Errors, fatal errors and whatever tells of an exception are events; the rest is not")
  func selection() throws {
    let bench = try Bench()
    let events = try events(
      """
      2026-11-16 08:00:00,000 INFO [317] shop.api: up
      2026-11-16 08:00:01,000 WARNING [317] shop.api: slow
      2026-11-16 08:00:02,000 ERROR [317] shop.api: broken
      2026-11-16 08:00:03,000 CRITICAL [317] shop.api: gone
      2026-11-16 08:00:04,000 WARNING [317] shop.api: odd
      Traceback (most recent call last):
        File "/srv/app.py", line 3, in handle
          d["sku"]
      KeyError: 'sku'

      """, bench)
    #expect(events.map(\.level) == [.error, .fatal, .error])
    #expect(events.map(\.message) == ["broken", "gone", "KeyError: 'sku' - odd"])
    #expect(events[2].exceptions.map(\.type) == ["KeyError"])
    #expect(events[2].exceptions.first?.frames.first?.function == "handle")
    #expect(events[0].timestamp.rfc3339 == "2026-11-16T08:00:02.000Z")
    #expect(events.allSatisfy { EventRules.problems($0).isEmpty })
  }

  @Test("An entry that names a visit belongs to that session and user; one that names only its process is its own")
  func sessions() throws {
    let bench = try Bench()
    let events = try events(
      """
      2026-11-16 08:00:02,000 ERROR [317] shop.api: request=f2a74de4 user=u21 broken
      2026-11-16 08:00:02,000 ERROR [317] shop.api: request=f2a74de4 user=u21 broken again
      2026-11-16 08:00:02,000 ERROR [317] shop.api: broken
      2026-11-16 08:00:02,000 ERROR [317] shop.api: broken

      """, bench)
    #expect(events.prefix(2).map(\.sessionID) == ["f2a74de4", "f2a74de4"])
    #expect(events.map(\.userID) == ["u21", "u21", nil, nil])
    #expect(events.map(\.message) == ["broken", "broken again", "broken", "broken"])
    #expect(Set(events.map(\.sessionID)).count == 3)
    #expect(events[2].sessionID.hasPrefix("a.log:3 "))
  }

  @Test("An event's id is the same whenever the file is read, and another for every line")
  func identity() throws {
    let bench = try Bench()
    let text = String(repeating: "2026-11-16 08:00:02,000 ERROR [317] shop.api: broken\n", count: 50)
    let first = try events(text, bench).map(\.id)
    #expect(Set(first).count == 50)
    #expect(try events(text, bench).map(\.id) == first)
    #expect(try Array(events(text + text, bench).map(\.id).prefix(50)) == first)
  }

  @Test("A line is the same event in a rotated, moved or copied file, where the log tells times")
  func rotation() {
    let line = Array("2026-11-16 ERROR broken".utf8)
    func id(_ path: String, at offset: Int = 0, hasTime: Bool = true, _ line: [UInt8]) -> String {
      EventIdentity.id(path: path, offset: offset, bytes: line, hasTime: hasTime)
    }
    let original = id("/var/log/app.log", line)
    #expect(original.utf8.count == 32)
    #expect(id("/var/log/app.log.1", line) == original)
    #expect(id("/var/log/app.log", at: 1, line) != original)
    #expect(id("/var/log/app.log", line + [0x21]) != original)
    #expect(id("/var/log/other.log", line) != original)
    #expect(id("/home/jane/copies/app.log", line) == original)
    #expect(id("/home/jane/copies/app.log", hasTime: false, line) != id("/var/log/app.log", hasTime: false, line))
    #expect(id("/var/log/app.log.1", hasTime: false, line) != id("/var/log/app.log", hasTime: false, line))
  }

  @Test(
    "The name before rotation",
    arguments: [
      ("/a/app.log.1", "/a/app.log"), ("/a/app.log.12", "/a/app.log"), ("/a/app.log-20261116", "/a/app.log"),
      ("/a/app.log.2026-11-16", "/a/app.log"), ("/a/app.log-2026-11-16", "/a/app.log"), ("/a/app.log", "/a/app.log"),
      ("/a/app.log.1234", "/a/app.log.1234"), ("/a/10.0.0.1", "/a/10.0.0.1"), ("/a/1", "/a/1"), ("/a/.1", "/a/.1"),
      ("/a/app-1", "/a/app-1"), ("/a/app.log.", "/a/app.log."), ("", ""), ("1", "1"), ("-", "-"), ("/", "/"),
      ("/a/syslog.1", "/a/syslog"), ("/a/app1", "/a/app1"), ("/a/x--20261116", "/a/x--20261116"),
    ])
  func original(path: String, expected: String) { #expect(RotatedName.original(of: path) == expected) }

  @Test("Hostile entries become events that the rules accept", arguments: [1, 2, 3] as [UInt64])
  func hostile(seed: UInt64) throws {
    let dice = Dice(seed: seed)
    let bench = try Bench()
    try bench.write("", to: "a.log")
    let mapping = EventMapping(file: LogFile(path: bench.path("a.log"), name: "a\u{1B}.log", size: 0), app: "logs")
    func text() -> String {
      let pool = ["x", "\u{0}", "\n", "\u{301}", "日", "\u{1B}[1m", " ", "\u{FEFF}"]
      let count = [0, 1, 40, 300, 9_000][dice.roll(below: 5)]
      return (0..<count).map { _ in pool[dice.roll(below: pool.count)] }.joined()
    }
    var reader = try LogReader(bytes: Array("ERROR broken\n".utf8), name: "a", referenceTime: 0)
    var entry = try #require(try reader.next())
    for line in 1...40 {
      entry.line = line
      entry.time = [nil, .min, .max, 0][dice.roll(below: 4)]
      entry.message = text()
      (entry.module, entry.host, entry.process) = (text(), text(), text())
      (entry.session, entry.user, entry.version) = (text(), text(), text())
      entry.exceptions = []
      if dice.roll(below: 2) == 0 {
        let frame = LogFrame(function: text(), module: text(), file: text(), line: -1)
        entry.exceptions = Array(
          repeating: LogException(type: text(), message: text(), frames: [frame]), count: dice.roll(below: 40))
      }
      entry.attributes = (0..<8).map { LogAttribute(key: "k\($0)", value: text()) }
      let event = try #require(mapping.event(entry, bytes: nil, now: now))
      #expect(EventRules.problems(event) == [], "seed \(seed)")
    }
  }

  private func events(_ text: String, _ bench: Bench) throws -> [ErrorEvent] {
    try bench.write(text, to: "a.log")
    let path = bench.path("a.log")
    let mapping = EventMapping(file: LogFile(path: path, name: "a.log", size: text.utf8.count), app: "logs")
    var reader = try LogReader(path: path, name: "a.log", referenceTime: now.milliseconds)
    var events: [ErrorEvent] = []
    let bytes = Array(text.utf8)
    while let entry = try reader.next() {
      let line = Array(bytes[entry.byteOffset...].prefix { $0 != 10 })
      if let event = mapping.event(entry, bytes: line, now: now) { events.append(event) }
    }
    return events
  }
}
