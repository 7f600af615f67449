internal import IssueKit

extension Verb {
  /// Fingerprints messages.
  static let fingerprint = Verb(
    name: "fingerprint", synopsis: "[--grouper NAME]",
    summary: "print a fingerprint for each line of standard input",
    notes: [
      "A line is a message. Nothing else is printed. Bytes that are not UTF-8 are replaced; an empty line has a",
      "fingerprint too.",
    ],
    words: 0...0, options: [.grouper]
  ) { call in
    let name = call.arguments.value(.grouper) ?? "standard"
    guard let grouper = Groupers.grouper(named: name) else {
      let known = Groupers.all.map(\.name).joined(separator: " or ")
      throw Failure.usage("--grouper takes \(known), not '\(name)'")
    }
    var lines = LineCutter()
    var answer: [UInt8] = []
    func take(_ line: ArraySlice<UInt8>) {
      let input = GroupingInput(message: String(decoding: line, as: UTF8.self))
      answer += grouper.group(input).fingerprint.text.utf8
      answer.append(UInt8(ascii: "\n"))
    }
    while true {
      let chunk = try call.surroundings.input.read()
      if chunk.isEmpty { break }
      lines.cut(chunk, take)
      if !answer.isEmpty { try call.surroundings.output.write(answer) }
      answer.removeAll(keepingCapacity: true)
    }
    lines.end(take)
    try call.surroundings.output.write(answer)
  }
}
