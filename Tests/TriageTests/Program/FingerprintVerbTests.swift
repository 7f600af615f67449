import IssueKit
import Testing
import TriageProgram

@Suite("The fingerprint verb prints one line for each line, and nothing else")
struct FingerprintVerbTests {
  @Test(
    "Lines in, lines out",
    arguments: [
      ("", []), ("a\n", ["a"]), ("a", ["a"]), ("\n", [""]), ("\n\n", ["", ""]), ("a\n\nb", ["a", "", "b"]),
      ("a\r\nb\n", ["a\r", "b"]), ("order 17\norder 18\n", ["order 17", "order 18"]),
    ])
  func lines(text: String, messages: [String]) async throws {
    let run = try await run([Array(text.utf8)])
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output == messages.map { fingerprint($0) + "\n" }.joined())
  }

  @Test("It does not matter how the input comes in", arguments: [1, 2, 3] as [UInt64])
  func chunks(seed: UInt64) async throws {
    let dice = Dice(seed: seed)
    let bytes = (0..<3_000).map { _ in [0x0A, 0x61, 0xFF, 0xC3, 0xA4, 0x00][dice.roll(below: 6)] as UInt8 }
    var chunks: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(1 + dice.roll(below: 50))
      chunks.append(Array(chunk))
      rest = rest.dropFirst(chunk.count)
    }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let expected = lines.map { fingerprint(String(decoding: $0, as: UTF8.self)) + "\n" }.joined()
    #expect(try await run(chunks).output == expected, "seed \(seed)")
    #expect(try await run([bytes]).output == expected, "seed \(seed)")
  }

  @Test("Of a very long line the beginning counts")
  func longLine() async throws {
    let limit = LineCutter.limit
    let chunk = Array(repeating: UInt8(ascii: "a"), count: limit / 2)
    let run = try await run([chunk, chunk, chunk, [0x0A, 0x62]])
    #expect(
      run.output == fingerprint(String(repeating: "a", count: limit)) + "\n" + fingerprint("b") + "\n")
  }

  @Test("The grouper is chosen by name")
  func groupers() async throws {
    let input = [Array("order 17\n".utf8)]
    #expect(try await run(input, "--grouper", "owlmetry").output == fingerprint("order 17", OwlmetryGrouper()) + "\n")
    #expect(try await run(input, "--grouper", "standard").output == fingerprint("order 17") + "\n")
    let wrong = try await run(input, "--grouper", "best")
    #expect(wrong.code == 2 && wrong.errors == "triage: --grouper takes standard or owlmetry, not 'best'\n")
  }

  private func fingerprint(_ message: String, _ grouper: any Grouper = StandardGrouper()) -> String {
    grouper.group(GroupingInput(message: message)).fingerprint.text
  }

  private func run(_ chunks: [[UInt8]], _ words: String...) async throws -> Bench.Outcome {
    let (output, errors) = (KeptOutput(), KeptOutput())
    let around = try Bench().surroundings(input: chunks, output: output, errors: errors)
    let code = await Program(around).run(["fingerprint"] + words)
    return Bench.Outcome(code: code, output: output.text, errors: errors.text)
  }
}
