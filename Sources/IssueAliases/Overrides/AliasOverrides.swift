public import IssueModels

/// A user's own words: added to a source, put in place of its own, or taken away; or a source of the user's.
///
///     var mine = AliasOverrides()
///     try mine.set("In QA", to: .inProgress, source: "jira")
///     try mine.set("Critical", to: .critical, source: "jira")      // in our Jira it is the top
///     mine.addSource("ticket-mill", title: "Ticket Mill")
///     try mine.set("cooking", to: .inProgress, source: "ticket-mill")
///     let aliases = try Aliases(mine)
public struct AliasOverrides: Hashable, Sendable {
  /// The most words that one set of overrides may have.
  public static let maximumWords = 10_000

  struct Key: Hashable, Sendable {
    var source: String
    var field: AliasField
    var folded: String
  }

  struct Entry: Hashable, Sendable {
    var key: Key
    var source: String
    var word: String
    var canonical: String?
    var pointer: String
  }

  private(set) var entries: [Entry] = []
  private(set) var newSources: [String: String] = [:]
  private var places: [Key: Int] = [:]

  /// No overrides.
  public init() {}

  /// Declares a source of the user's; overrides for a source that is neither known nor declared are refused.
  public mutating func addSource(_ name: String, title: String? = nil) { newSources[name] = title ?? name }

  /// Gives a status word a meaning; nil makes it unknown.
  ///
  /// - Throws: ``AliasError/Code/badWord``, ``AliasError/Code/tooMany``.
  public mutating func set(_ word: String, to status: CanonicalStatus?, source: String) throws {
    try set(word, field: .status, to: status?.rawValue, source: source)
  }

  /// Gives a severity word a meaning; nil makes it unknown.
  ///
  /// - Throws: ``AliasError/Code/badWord``, ``AliasError/Code/tooMany``.
  public mutating func set(_ word: String, to severity: Severity?, source: String) throws {
    try set(word, field: .severity, to: severity?.rawValue, source: source)
  }

  /// Gives a priority word a meaning; nil makes it unknown.
  ///
  /// - Throws: ``AliasError/Code/badWord``, ``AliasError/Code/tooMany``.
  public mutating func set(_ word: String, to priority: Priority?, source: String) throws {
    try set(word, field: .priority, to: priority?.rawValue, source: source)
  }

  /// Gives a word of a field a meaning by its canonical word; nil makes it unknown. A second call for the same word
  /// takes the place of the first.
  ///
  /// - Throws: ``AliasError/Code/badWord``, ``AliasError/Code/unknownMeaning``, ``AliasError/Code/tooMany``.
  public mutating func set(_ word: String, field: AliasField, to canonical: String?, source: String) throws {
    _ = try put(word, field: field, to: canonical, source: source, pointer: "")
  }

  /// Adds an entry; gives the one whose place it takes.
  mutating func put(
    _ word: String, field: AliasField, to canonical: String?, source: String, pointer: String
  ) throws -> Entry? {
    guard let folded = AliasWord.folded(word), !folded.utf8.isEmpty else {
      throw AliasError(.badWord, "use a word of 1 to \(AliasWord.maximumBytes) bytes", pointer: pointer)
    }
    if let canonical, !field.canonicalWords.contains(canonical) {
      let words = field.canonicalWords.joined(separator: ", ")
      throw AliasError(.unknownMeaning, "a \(field.rawValue) is one of \(words)", pointer: pointer)
    }
    let key = Key(source: AliasWord.foldedName(source), field: field, folded: folded)
    let entry = Entry(key: key, source: source, word: word, canonical: canonical, pointer: pointer)
    if let place = places[key] {
      let older = entries[place]
      entries[place] = entry
      return older
    }
    guard entries.count < Self.maximumWords else {
      throw AliasError(.tooMany, "use at most \(Self.maximumWords) words", pointer: pointer)
    }
    places[key] = entries.count
    entries.append(entry)
    return nil
  }

  func apply(to catalog: inout AliasCatalog) throws {
    for (name, title) in newSources.sorted(by: { $0.key < $1.key }) where catalog.name(name) == nil {
      catalog.add(AliasSource(name, title, ["The user's own words"]))
    }
    for entry in entries {
      guard let name = catalog.name(entry.source) else {
        throw AliasError.unknownSource(entry.source, among: catalog.sources, pointer: entry.pointer)
      }
      catalog.update(name) { table in
        switch entry.key.field {
        case .status: table.statuses.set(entry.word, entry.canonical.flatMap(CanonicalStatus.init))
        case .severity: table.severities.set(entry.word, entry.canonical.flatMap(Severity.init))
        case .priority: table.priorities.set(entry.word, entry.canonical.flatMap(Priority.init))
        }
      }
    }
  }
}
