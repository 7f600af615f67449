internal import IssueJSON
internal import IssueModels

/// All sources that are known, and their tables.
package struct AliasCatalog: Sendable {
  /// The sources that come with the package.
  package static let standard = AliasCatalog(AliasSource.all)

  package private(set) var sources: [AliasSource]
  package private(set) var tables: [String: AliasTable] = [:]
  /// What is wrong with the tables: unreadable lines, words with two meanings, disagreements that nobody decided,
  /// sources without a citation, names that find two sources.
  package private(set) var problems: [String] = []
  private var names: [UTF8Text: String] = [:]

  package init(_ sources: [AliasSource]) {
    self.sources = sources.sorted { $0.name < $1.name }
    for source in sources {
      let text = AliasText(source.text, name: source.name)
      problems += text.problems
      tables[source.name] = text.table
      if source.documentation.isEmpty { problems.append("\(source.name): cite where its words are documented") }
      for name in [source.name] + source.otherNames { register(name, for: source.name) }
    }
    for source in sources where !source.parts.isEmpty { gather(source) }
  }

  /// The source that a name finds, in any spelling; nil when none.
  func name(_ name: String) -> String? { names[UTF8Text(AliasWord.foldedName(name))] }

  /// Adds a source of the user's.
  mutating func add(_ source: AliasSource) {
    sources.append(source)
    sources.sort { $0.name < $1.name }
    tables[source.name] = AliasTable(name: source.name)
    register(source.name, for: source.name)
  }

  mutating func update(_ name: String, _ change: (inout AliasTable) -> Void) {
    change(&tables[name, default: AliasTable(name: name)])
  }

  private mutating func register(_ name: String, for source: String) {
    let key = UTF8Text(AliasWord.foldedName(name))
    if let other = names[key], other != source { return problems.append("\(name): finds \(other) and \(source)") }
    names[key] = source
  }

  /// Puts the parts' words behind the source's own, which decide where the parts disagree.
  private mutating func gather(_ source: AliasSource) {
    guard let own = tables[source.name] else { return }
    var whole = own
    for part in source.parts {
      guard let table = tables[part] else {
        problems.append("\(source.name): there is no source \(part)")
        continue
      }
      check(own.statuses, whole.statuses, table.statuses, source.name, part)
      check(own.severities, whole.severities, table.severities, source.name, part)
      check(own.priorities, whole.priorities, table.priorities, source.name, part)
      whole = whole.fallingBack(to: table)
    }
    tables[source.name] = whole
  }

  private mutating func check<Canonical>(
    _ own: AliasVocabulary<Canonical>, _ whole: AliasVocabulary<Canonical>, _ part: AliasVocabulary<Canonical>,
    _ source: String, _ name: String
  ) {
    for (word, canonical) in part.words where own[word] == nil {
      if let other = whole[word], other != canonical {
        problems.append("\(source): decide `\(word)`: \(other.rawValue), or \(canonical.rawValue) as in \(name)")
      }
    }
  }
}
