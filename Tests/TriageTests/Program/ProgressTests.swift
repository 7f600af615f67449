import IssueKit
import Synchronization
import Testing
import TriageProgram

@Suite("A long reading tells how far it is")
struct ProgressTests {
  @Test("Only on a terminal, in one line that goes away in the end")
  func terminal() async throws {
    let bench = try Bench()
    let line = "2026-11-16 08:00:01,000 ERROR [317] shop.api: broken\n"
    try bench.write(String(repeating: line, count: 3_000), to: "api.log")
    for (isTerminal, term) in [(true, "xterm"), (false, "xterm"), (true, "dumb")] {
      let errors = KeptOutput()
      var around = bench.surroundings(["LANG": "C.UTF-8", "TERM": term, "COLUMNS": "40"], errors: errors)
      around.isErrorTerminal = isTerminal
      let clock = Mutex<Int64>(0)
      around.uptime = {
        clock.withLock { time in
          time += 50
          return time
        }
      }
      #expect(await Program(around).run([bench.path("api.log"), "--store", bench.path("store")]) == 0)
      guard isTerminal, term != "dumb" else {
        #expect(errors.bytes.isEmpty)
        continue
      }
      let steps = errors.text.split(separator: "\r")
      #expect(steps.count > 3)
      #expect(steps.last == "\u{1B}[K")
      #expect(steps.dropLast().allSatisfy { $0.hasPrefix("reading: ") && $0.hasSuffix("\u{1B}[K") })
      #expect(steps.allSatisfy { TerminalText.width(TerminalText.line(String($0))) < 40 })
    }
  }
}
