import Foundation
import IssueKit
import Testing
import TriageProgram

@Suite("The program keeps its issues in a store of JSON files")
struct JSONStoreRunTests {
  @Test("What one run does the next one finds")
  func runs() async throws {
    let bench = try Bench(stores: JSONStoreOpener())
    try bench.write(ReadingTests.python, to: "logs/api.log")
    let first = await bench.run(bench.path("logs"))
    #expect(first.code == 0 && first.errors.isEmpty)
    #expect(first.output.contains("3 errors (3 new) in 2 issues (2 new)"))
    #expect(FileManager.default.fileExists(atPath: bench.path("store")))
    let second = await bench.run(bench.path("logs"))
    #expect(second.output.contains("3 errors (0 new) in 2 issues (0 new)"))
    #expect(second.lines.prefix(3) == first.lines.prefix(3))
    #expect(await bench.run("resolve", "1", "--version", "2.0").code == 0)
    #expect(await bench.run("comment", "1", "done").code == 0)
    #expect(await bench.run("merge", "2", "1").code == 0)
    #expect(await bench.run("unmerge", "2").code == 0)
    let shown = await bench.run("show", "1").output
    #expect(shown.contains("resolved in 2.0") && shown.contains("done") && shown.contains("unmerged"))
    #expect(try await bench.issues().count == 2)
    let verified = await bench.run("verify")
    #expect(verified.code == 0 && verified.output.contains("issue.error 2"))
  }

  @Test(
    "Looking at a store that is not there makes none",
    arguments: [["list"], ["show", "1"], ["verify"], ["start", "1"]])
  func missing(words: [String]) async throws {
    let bench = try Bench(stores: JSONStoreOpener())
    let errors = KeptOutput()
    let code = await Program(bench.surroundings(errors: errors)).run(words + ["--store", bench.path("none")])
    #expect(code == 1)
    #expect(
      errors.text
        == "triage: there is no store at \(bench.path("none")); make one with triage PATH..., or name it with --store\n"
    )
    #expect(!FileManager.default.fileExists(atPath: bench.path("none")))
  }

  @Test("Damage is told in one line, and verify fails")
  func damage() async throws {
    let bench = try Bench(stores: JSONStoreOpener())
    try bench.write(ReadingTests.python, to: "api.log")
    #expect(await bench.run(bench.path("api.log")).code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.path("store"))
    let segment = try #require(names.first { $0.hasPrefix("segment") })
    let url = URL(fileURLWithPath: bench.path("store/\(segment)"))
    var bytes = [UInt8](try Data(contentsOf: url))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: url)
    for words in [["verify"], ["list"], [bench.path("api.log")]] {
      let (output, errors) = (KeptOutput(), KeptOutput())
      let around = bench.surroundings(output: output, errors: errors)
      #expect(await Program(around).run(words + ["--store", bench.path("store")]) == 1)
      #expect(output.bytes.isEmpty)
      #expect(errors.text.hasPrefix("triage: ") && errors.text.split(separator: "\n").count == 1)
    }
  }

  @Test("A store that another run writes is told of, and can be looked at all the same")
  func locked() async throws {
    let bench = try Bench(stores: JSONStoreOpener())
    try bench.write(ReadingTests.python, to: "api.log")
    #expect(await bench.run(bench.path("api.log")).code == 0)
    let other = try await JSONStoreOpener().open(bench.path("store"), for: .changing)
    let refused = await bench.run("silence", "1")
    #expect(refused.code == 1 && refused.errors.split(separator: "\n").count == 1)
    #expect(await bench.run("list").code == 0)
    try await other.close()
    #expect(await bench.run("silence", "1").code == 0)
  }
}
