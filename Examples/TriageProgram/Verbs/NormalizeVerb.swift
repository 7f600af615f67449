internal import IssueAliases

extension Verb {
  /// Translates words of other systems.
  static let normalize = Verb(
    name: "normalize", synopsis: "--source NAME --field status|severity|priority",
    summary: "print the canonical word for each word on standard input",
    notes: [
      "A line is a word of the source. One the source does not have is 'unknown': it is never guessed.",
      "--list-sources names the sources.",
    ],
    words: 0...0, options: [.source, .field, .listSources]
  ) { call in
    if call.arguments.has(.listSources) {
      return try call.print(Aliases.standard.listing)
    }
    guard let source = call.arguments.value(.source) else {
      throw Failure.usage("which system are the words of? say: --source NAME; --list-sources names them")
    }
    guard let field = call.arguments.value(.field).flatMap(AliasField.init(rawValue:)) else {
      throw Failure.usage("--field takes status, severity or priority")
    }
    do {
      var filter = try AliasFilter(source: source, field: field)
      try call.answerLines { filter.answer($0) }
    } catch let error as AliasError {
      throw Failure.usage(error.message)
    }
  }
}
