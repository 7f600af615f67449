import Testing
import TriageProgram

@Suite("What goes wrong is told in one line")
struct FailureTests {
  @Test(
    "A wrong call ends with 2, a failure with 1, and says what to do",
    arguments: [
      (["lst"], 2, "'lst' is neither a verb nor a file; did you mean 'list'?"),
      (["frobnicate"], 2, "'frobnicate' is neither a verb nor a file; see triage --help"),
      (["./nowhere"], 1, "nowhere"), (["no/where.log"], 1, "no/where.log"),
      (["--all"], 2, "no logs are named; say: triage PATH..."), (["list", "--sort", "size"], 2, "--sort takes one of"),
      (["list", "--status", "open"], 2, "--status takes new, in_progress"),
      (["list", "--limit", "0"], 2, "--limit needs"),
      (["list", "--project", ""], 2, "--project: name the project or space"),
      (["resolve", "1"], 2, "in which version"),
      (["snooze", "1", "--until", "soon"], 2, "--until takes"),
      (["snooze", "1", "--until", "2020-01-01"], 2, "is past"),
      (["snooze", "1", "--users", "1", "--occurrences", "1"], 2, "give one of"), (["list"], 1, "there is no store at"),
      (["a\u{1B}[2Jb"], 2, "'ab'"),
    ])
  func oneLine(words: [String], code: Int32, part: String) async throws {
    let bench = try Bench()
    let (output, errors) = (KeptOutput(), KeptOutput())
    let around = bench.surroundings(output: output, errors: errors)
    #expect(await Program(around).run(words) == code)
    #expect(output.bytes.isEmpty)
    #expect(errors.text.hasPrefix("triage: ") && errors.text.hasSuffix("\n"))
    #expect(errors.text.split(separator: "\n").count == 1)
    #expect(errors.text.contains(part), "\(errors.text)")
  }

  @Test("Without words the help goes to standard error, and the code is 2")
  func noWords() async throws {
    let (output, errors) = (KeptOutput(), KeptOutput())
    #expect(await Program(try Bench().surroundings(output: output, errors: errors)).run([]) == 2)
    #expect(output.bytes.isEmpty && errors.text.contains("triage PATH..."))
  }

  @Test("Help names every verb and option, and fits 100 columns")
  func help() async throws {
    let bench = try Bench()
    let program = await bench.run("--help")
    #expect(program.code == 0)
    #expect(Verb.all.allSatisfy { program.output.contains("triage \($0.name)") })
    for verb in Verb.all {
      let help = await bench.run(verb.name, "--help")
      #expect(help.code == 0 && help.output.hasPrefix(verb.usage))
      #expect(verb.allOptions.allSatisfy { help.output.contains($0.name) })
    }
    #expect(program.lines.allSatisfy { $0.utf8.count <= 100 })
  }
}
