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
    try call.answerLines { grouper.group(GroupingInput(message: $0)).fingerprint.text }
  }
}
