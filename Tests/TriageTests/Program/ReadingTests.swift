import Foundation
import IssueKit
import Testing
import TriageProgram

@Suite("Reading logs")
struct ReadingTests {
  static let python = """
    2026-11-16 08:00:00,000 INFO [317] shop.api: up
    2026-11-16 08:00:01,000 ERROR [317] shop.api: order 17 has no address
    2026-11-16 09:00:02,000 ERROR [317] shop.api: order 18 has no address
    2026-11-16 10:00:03,000 ERROR [317] shop.api: cannot reach the warehouse

    """

  @Test("The first run prints the table, the totals and what to do next")
  func firstRun() async throws {
    let bench = try Bench()
    try bench.write(ReadingTests.python, to: "logs/api.log")
    try bench.write("# About\n", to: "logs/README.md")
    let run = await bench.run(bench.path("logs"))
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.lines[0].split(separator: " ") == ["ID", "COUNT", "WHO", "FIRST", "LAST", "STATUS", "RATE", "TITLE"])
    #expect(run.lines[1].hasPrefix(" 1      2  -    11-16 08:00  11-16 09:00  new "))
    #expect(run.lines[1].hasSuffix("order 17 has no address"))
    #expect(run.lines[2].hasSuffix("cannot reach the warehouse"))
    #expect(run.output.contains("1 file, 4 lines, "))
    #expect(run.output.contains("3 errors (3 new) in 2 issues (2 new)"))
    #expect(run.output.contains("README.md: documentation"))
    #expect(run.output.contains("triage show 1 --store "))
    #expect(run.output.contains("\n\nStore   "))
  }

  @Test("The second run adds nothing, from wherever the files are named")
  func secondRun() async throws {
    let bench = try Bench()
    try bench.write(ReadingTests.python, to: "logs/api.log")
    _ = await bench.run(bench.path("logs"))
    let before = try await bench.issues()
    for path in ["logs", "logs/api.log", "logs/../logs/api.log"] {
      let run = await bench.run(bench.path(path))
      #expect(run.output.contains("3 errors (0 new) in 2 issues (0 new)"))
      #expect(run.lines[1].hasSuffix("order 17 has no address"))
    }
    #expect(try await bench.issues() == before)
  }

  @Test("A file that has grown adds its new lines alone, and a rotated one adds nothing")
  func grownAndRotated() async throws {
    let bench = try Bench()
    try bench.write(ReadingTests.python, to: "logs/api.log")
    _ = await bench.run(bench.path("logs"))
    let more = "2026-11-16 11:00:04,000 ERROR [317] shop.api: order 19 has no address\n"
    try bench.write(ReadingTests.python + more, to: "logs/api.log")
    #expect(await bench.run(bench.path("logs")).output.contains("4 errors (1 new) in 2 issues (0 new)"))
    try FileManager.default.moveItem(atPath: bench.path("logs/api.log"), toPath: bench.path("logs/api.log.1"))
    try bench.write(more.replacing("11:00", with: "12:00"), to: "logs/api.log")
    #expect(await bench.run(bench.path("logs")).output.contains("5 errors (1 new) in 2 issues (0 new)"))
  }

  @Test("A log that was copied adds nothing; one that tells no times is another log")
  func copied() async throws {
    let bench = try Bench()
    for (name, text, added) in [("api.log", ReadingTests.python, 0), ("plain.log", "ERROR: disk full\n", 1)] {
      try bench.write(text, to: "first/\(name)")
      try bench.write(text, to: "second/\(name)")
      _ = await bench.run(bench.path("first/\(name)"))
      #expect(await bench.run(bench.path("second/\(name)")).output.contains(" (\(added) new) in "), "\(name)")
    }
  }

  @Test("Stack traces at the same place of two days' files are two events")
  func sameTrace() async throws {
    let bench = try Bench()
    let trace = "Traceback (most recent call last):\n  File \"/srv/a.py\", line 1, in run\nKeyError: 'job'\n"
    for day in [16, 17] {
      try bench.write("2026-11-\(day) 08:00:00,000 INFO [317] shop.api: up\n\(trace)", to: "day\(day)/job.log")
    }
    let run = await bench.run(bench.path("day16"), bench.path("day17"))
    #expect(run.output.contains("2 errors (2 new) in 1 issue (1 new)"))
  }

  @Test("A file that two paths lead to is read once")
  func twice() async throws {
    let bench = try Bench()
    try bench.write(ReadingTests.python, to: "logs/api.log")
    let run = await bench.run(bench.path("logs"), bench.path("logs/api.log"), bench.path("logs/./api.log"))
    #expect(run.output.contains("1 file, 4 lines, "))
  }

  @Test("The store is no log, even among logs")
  func storeAmongLogs() async throws {
    let bench = try Bench()
    try bench.write(ReadingTests.python, to: "api.log")
    try bench.write("ERROR not a log\n", to: "store/segment.jsonl")
    let run = await bench.run(bench.path("."))
    #expect(run.output.contains("1 file, 4 lines, "))
    #expect(run.output.contains("the store itself"))
  }

  @Test("Only so many issues are printed, or all")
  func top() async throws {
    let bench = try Bench()
    try bench.write(ReadingTests.python, to: "api.log")
    let one = await bench.run(bench.path("api.log"), "--top", "1")
    #expect(one.output.contains("... and 1 more; --all prints them"))
    #expect(!one.output.contains("warehouse"))
    #expect(await bench.run(bench.path("api.log"), "--all").output.contains("warehouse"))
  }

  @Test("Logs without errors say so")
  func noErrors() async throws {
    let bench = try Bench()
    try bench.write("2026-11-16 08:00:00,000 INFO [317] shop.api: up\n", to: "api.log")
    try bench.write("", to: "empty.log")
    let run = await bench.run(bench.path("."))
    #expect(run.code == 0)
    #expect(run.lines[0] == "No errors.")
    #expect(run.output.contains("0 errors (0 new) in 0 issues (0 new)"))
  }

  @Test("Projects in one store see nothing of each other")
  func projects() async throws {
    let bench = try Bench()
    try bench.write(ReadingTests.python, to: "api.log")
    _ = await bench.run(bench.path("api.log"))
    let run = await bench.run(bench.path("api.log"), "--project", "other")
    #expect(run.output.contains("3 errors (3 new) in 2 issues (2 new)"))
    #expect(run.output.contains("--project other"))
    #expect(try await bench.issues("--project", "third").isEmpty)
  }

  @Test("What a log says cannot reach the terminal as a command, in any output")
  func hostileTitles() async throws {
    let bench = try Bench()
    try bench.write(
      "2026-11-16 08:00:01,000 ERROR [317] shop.api: \u{1B}]0;owned\u{7}\u{9B}2J\u{202E}evil\u{7F}\u{85}\n",
      to: "api.log")
    var outputs = [await bench.run(bench.path("api.log")).output]
    for words in [["list"], ["list", "--json"], ["show", "1"], ["show", "1", "--json"], ["explain", "1"]] {
      let output = KeptOutput()
      let code = await Program(bench.surroundings(output: output)).run(words + ["--store", bench.path("store")])
      #expect(code == 0)
      outputs.append(output.text)
    }
    for output in outputs {
      #expect(output.contains("evil"))
      #expect(
        !output.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) })
    }
  }

  @Test("Without UTF-8 the whole output is ASCII")
  func ascii() async throws {
    let bench = try Bench()
    try bench.write(ReadingTests.python.replacing("address", with: "Größe 日本"), to: "api.log")
    let run = await bench.run(bench.path("api.log"), "--top", "1", variables: ["LANG": "C"])
    #expect(run.code == 0)
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(run.output.contains("#"))
  }

  @Test("A reader of the output that goes away is no failure")
  func closedPipe() async throws {
    let bench = try Bench()
    try bench.write(ReadingTests.python, to: "api.log")
    let errors = KeptOutput()
    let around = bench.surroundings(output: KeptOutput(isClosed: true), errors: errors)
    #expect(await Program(around).run([bench.path("api.log"), "--store", bench.path("store")]) == 0)
    #expect(await Program(around).run(["list", "--store", bench.path("store")]) == 0)
    #expect(errors.bytes.isEmpty)
  }
}
