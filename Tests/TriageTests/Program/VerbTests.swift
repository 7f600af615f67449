import IssueKit
import Testing
import TriageProgram

@Suite("Every verb does what it says")
struct VerbTests {
  private func bench() async throws -> Bench {
    let bench = try Bench()
    try bench.write(ReadingTests.python, to: "api.log")
    #expect(await bench.run(bench.path("api.log")).code == 0)
    return bench
  }

  @Test(
    "A status verb moves the issue, and list and show tell of it",
    arguments: [
      (["start", "1"], "in_progress", "#1 is in progress: order 17 has no address"),
      (["silence", "1"], "silenced", "#1 is silenced: order 17 has no address"),
      (["snooze", "1"], "snoozed", "#1 is snoozed: order 17 has no address"),
      (["snooze", "1", "--occurrences", "3"], "snoozed", "#1 is snoozed"),
      (["snooze", "1", "--users", "1"], "snoozed", "#1 is snoozed"),
      (["snooze", "1", "--until", "2w"], "snoozed", "#1 is snoozed"),
      (["resolve", "1", "--version", "2.1.0"], "resolved", "#1 is resolved in 2.1.0: order 17 has no address"),
    ])
  func moves(words: [String], status: String, line: String) async throws {
    let bench = try await bench()
    let output = KeptOutput()
    let code = await Program(bench.surroundings(output: output)).run(words + ["--store", bench.path("store")])
    #expect(code == 0)
    #expect(output.text.hasPrefix(line))
    let found = try await bench.issues("--status", status)
    #expect(found.map { $0["number"] } == [1])
    let shown = await bench.run("show", "1").output
    #expect(shown.contains("status        \(status == "in_progress" ? "in progress" : status)"))
    #expect(shown.contains("status: new to \(status)"))
    #expect(shown.contains("  jane  "))
  }

  @Test("Reopen makes it new again; the move that the rules forbid is refused in one line")
  func reopen() async throws {
    let bench = try await bench()
    let refused = await bench.run("reopen", "1")
    #expect(refused.code == 1)
    #expect(refused.errors.hasPrefix("triage: ") && refused.errors.split(separator: "\n").count == 1)
    _ = await bench.run("silence", "1")
    #expect(await bench.run("reopen", "1").output.hasPrefix("#1 is new"))
  }

  @Test("A comment is kept with its author and shown")
  func comment() async throws {
    let bench = try await bench()
    #expect(await bench.run("comment", "2", "ask", "the", "warehouse", "--as", "Ann").code == 0)
    let shown = await bench.run("show", "2").output
    #expect(shown.contains("Comments") && shown.contains("Ann  ask the warehouse"))
    #expect(shown.contains("comment_added"))
  }

  @Test("Merge makes two issues one, unmerge takes them apart, and what was merged says where it is")
  func mergeAndUnmerge() async throws {
    let bench = try await bench()
    let before = try await bench.issues()
    #expect(await bench.run("merge", "2", "1").output.hasPrefix("#2 is now part of #1 with 3 occurrences"))
    let merged = await bench.run("show", "2")
    #expect(merged.code == 1)
    #expect(merged.errors == "triage: issue 2 was merged into 1; name that one, or undo it: triage unmerge 2\n")
    #expect(try await bench.issues().count == 1)
    #expect(await bench.run(bench.path("api.log")).output.contains("3 errors (0 new) in 1 issue (0 new)"))
    let undone = await bench.run("unmerge", "2")
    #expect(undone.output.hasPrefix("#2 with 1 occurrence is no longer part of #1 with 2 occurrences"))
    #expect(try await bench.issues().map { $0["title"] } == before.map { $0["title"] })
    #expect(await bench.run("unmerge", "2").errors == "triage: issue 2 is not merged into another\n")
  }

  @Test("Explain tells the text, what became of it, and the rule behind every span")
  func explain() async throws {
    let bench = try await bench()
    let run = await bench.run("explain", "1")
    #expect(run.code == 0)
    #expect(run.output.contains("made by standard:1 from the message"))
    #expect(run.output.contains("    order 17 has no address\n"))
    #expect(run.output.contains("    order * has no address\n"))
    #expect(run.output.contains("17"))
    #expect(run.output.contains("message: "))
  }

  @Test("Show prints everything as one JSON line")
  func showJSON() async throws {
    let bench = try await bench()
    let run = await bench.run("show", "1", "--json")
    #expect(run.output.split(separator: "\n").count == 1)
    let value = try JSONValue(jsonBytes: Array(run.output.utf8.dropLast()))
    #expect(value["issue"]?["number"] == 1)
    #expect(value["issue"]?["title"] == "order 17 has no address")
    for (key, count) in [("fingerprints", 1), ("occurrences", 2), ("comments", 0), ("history", 1)] {
      guard case .array(let elements)? = value[key] else {
        Issue.record("\(key) is no array")
        continue
      }
      #expect(elements.count == count, "\(key)")
    }
  }

  @Test(
    "List sorts, filters and stops where it is told to",
    arguments: [
      (["--sort", "occurrences"], [1, 2]), (["--sort", "last_seen"], [2, 1]), (["--sort", "created"], [2, 1]),
      (["--limit", "1"], [2]), (["--status", "resolved"], []), (["--status", "new,resolved"], [2, 1]),
    ])
  func list(words: [String], numbers: [Int64]) async throws {
    let bench = try await bench()
    let output = KeptOutput()
    let code = await Program(bench.surroundings(output: output)).run(
      ["list", "--json", "--store", bench.path("store")] + words)
    #expect(code == 0)
    let found = try output.text.split(separator: "\n").map { try JSONValue(jsonBytes: Array($0.utf8))["number"] }
    #expect(found == numbers.map { .int($0) })
  }

  @Test("List prints the table, or says that there is nothing")
  func listTable() async throws {
    let bench = try await bench()
    let run = await bench.run("list")
    #expect(run.lines.count == 4)
    #expect(run.lines[2].hasSuffix("order 17 has no address"))
    #expect(await bench.run("list", "--status", "resolved").output == "No issues.\n")
  }

  @Test("Verify tells what it found")
  func verify() async throws {
    let bench = try await bench()
    let run = await bench.run("verify")
    #expect(run.code == 0 && run.output.hasSuffix("The store is sound.\n"))
  }

  @Test("Ids are numbers, ids or unique beginnings of ids; several candidates are named")
  func references() async throws {
    let bench = try await bench()
    let ids = try await bench.issues().reversed().compactMap { issue -> String? in
      guard case .string(let id)? = issue["id"] else { return nil }
      return id
    }
    try #require(ids.count == 2)
    let common = zip(ids[0], ids[1]).prefix { $0 == $1 }.map { String($0.0) }.joined()
    for text in ["1", "#1", ids[0], ids[0].uppercased(), String(ids[0].prefix(common.count + 1))] {
      #expect(await bench.run("show", text).output.hasPrefix("#1 order 17"), "\(text)")
    }
    let ambiguous = await bench.run("show", common)
    #expect(ambiguous.code == 1)
    #expect(ambiguous.errors.contains("#1 \(ids[0])") && ambiguous.errors.contains("#2 \(ids[1])"))
    #expect(await bench.run("show", "3").errors == "triage: there is no issue 3 in project logs; see triage list\n")
    #expect(await bench.run("show", "ffff").code == 1)
    #expect(await bench.run("show", "1", "--project", "other").code == 1)
    #expect(await bench.run("show", "order").code == 2)
    #expect(await bench.run("show", "").code == 2)
  }

  @Test(
    "A name is a number or the beginning of an id",
    arguments: [
      ("12", .number(12)), ("#12", .number(12)), ("0190", .id(prefix: "0190")), ("0190A1", .id(prefix: "0190a1")),
      ("0", .id(prefix: "0")), ("#", nil), ("#0", nil), ("", nil), ("xyz", nil),
      ("99999999999999999999", .id(prefix: "99999999999999999999")),
      ("#1x", nil), ("-1", .id(prefix: "-1")),
    ] as [(String, IssueReference?)])
  func names(text: String, reference: IssueReference?) { #expect(IssueReference(text) == reference) }
}
