/// A command line, taken apart.
package struct Arguments: Sendable {
  /// The verb; `nil` when the words are logs to read.
  package let verb: Verb?
  /// The words that are neither verb nor option.
  package let words: [String]
  /// Whether the first word could have been meant as a verb.
  package let mayBeVerb: Bool
  private let given: [(option: Option, value: String)]

  /// Takes words apart. Options may stand anywhere; behind `--` everything is a word.
  ///
  /// - Throws: ``Failure`` for an option that is unknown, lacks its value or does not belong to the verb.
  package init(_ tokens: [String]) throws(Failure) {
    var words: [(text: String, isQuoted: Bool)] = []
    var given: [(option: Option, value: String)] = []
    var rest = tokens[...]
    var isQuoted = false
    while let token = rest.popFirst() {
      if isQuoted || !token.utf8.starts(with: "-".utf8) || token == "-" {
        words.append((token, isQuoted))
      } else if token == "--" {
        isQuoted = true
      } else {
        let parts = token.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let option = try Arguments.option(parts[0])
        if option.value == nil {
          if parts.count > 1 { throw .usage("\(option.name) takes no value") }
          given.append((option, ""))
        } else if let value = parts.count > 1 ? parts[1] : rest.popFirst() {
          given.append((option, value))
        } else {
          throw .usage("\(option.name) needs a value: \(option.name) \(option.value ?? "")")
        }
      }
    }
    mayBeVerb = words.first.map { !$0.isQuoted } ?? false
    verb = mayBeVerb ? Verb.all.first { $0.name == words.first?.text } : nil
    self.words = words.dropFirst(verb == nil ? 0 : 1).map(\.text)
    self.given = given
    try check()
  }

  /// Whether an option was given.
  package func has(_ option: Option) -> Bool { given.contains { $0.option == option } }

  /// An option's value; the last one given counts.
  package func value(_ option: Option) -> String? { given.last { $0.option == option }?.value }

  /// An option's value as a count from 1.
  ///
  /// - Throws: ``Failure`` when it is none.
  package func count(_ option: Option) throws(Failure) -> Int? {
    guard let text = value(option) else { return nil }
    guard let count = Int(text), (1...1_000_000).contains(count) else {
      throw .usage("\(option.name) needs a number from 1 to 1000000, not '\(text)'")
    }
    return count
  }

  private func check() throws(Failure) {
    let verb = verb ?? .read
    for (option, _) in given where !verb.allOptions.contains(option) {
      let known = verb.allOptions.map(\.name).joined(separator: ", ")
      throw .usage("\(option.name) does not belong to '\(verb.invocation)'; it takes \(known)")
    }
    if has(.help) || self.verb == nil || verb.words.contains(words.count) { return }
    throw .usage(
      "\(words.count < verb.words.lowerBound ? "something is missing" : "too many words"); say: \(verb.usage)")
  }

  private static func option(_ name: String) throws(Failure) -> Option {
    if name == "-h" { return .help }
    if let option = Option.known.first(where: { $0.name == name }) { return option }
    let near = NearestWord.find(name, in: Option.known.map(\.name)).map { "; did you mean \($0)?" }
    throw .usage("there is no option \(name)\(near ?? "; see triage --help")")
  }
}
