public import IssueModels

/// The words of one source and what they mean.
///
///     let jira = try Aliases.standard.table("jira")
///     jira.status("Won't Fix")   // known(accepted)
///     jira.status("wontfix")     // known(accepted)
///     jira.priority("Critical")  // known(high): one step below Blocker
///     jira.status("Muted")       // unknown "Muted"
///
/// A look-up is linear in the word. For an unknown word it also compares the word with each of the table's.
public struct AliasTable: Sendable {
  /// The source's name, such as `github-code-scanning`.
  public let name: String
  var statuses = AliasVocabulary<CanonicalStatus>()
  var severities = AliasVocabulary<Severity>()
  var priorities = AliasVocabulary<Priority>()

  init(name: String) { self.name = name }

  /// What a status word means.
  public func status(_ word: String) -> AliasMatch<CanonicalStatus> { statuses.match(word) }

  /// What a severity word means.
  public func severity(_ word: String) -> AliasMatch<Severity> { severities.match(word) }

  /// What a priority word means.
  public func priority(_ word: String) -> AliasMatch<Priority> { priorities.match(word) }

  /// What a word of this field means, as the canonical word.
  public func normalize(_ word: String, field: AliasField) -> AliasMatch<String> {
    switch field {
    case .status: named(statuses.match(word))
    case .severity: named(severities.match(word))
    case .priority: named(priorities.match(word))
    }
  }

  /// The table's words of a field, as documented, each with its canonical word.
  public func words(_ field: AliasField) -> [(word: String, canonical: String)] {
    switch field {
    case .status: statuses.words.map { ($0.spelling, $0.canonical.rawValue) }
    case .severity: severities.words.map { ($0.spelling, $0.canonical.rawValue) }
    case .priority: priorities.words.map { ($0.spelling, $0.canonical.rawValue) }
    }
  }

  /// This table, and for words that it lacks another one: an explicit choice of the caller, as a look-up never falls
  /// back by itself (decision D11).
  public func fallingBack(to other: AliasTable) -> AliasTable {
    var whole = self
    for (word, canonical) in other.statuses.words { _ = whole.statuses.add(word, canonical) }
    for (word, canonical) in other.severities.words { _ = whole.severities.add(word, canonical) }
    for (word, canonical) in other.priorities.words { _ = whole.priorities.add(word, canonical) }
    return whole
  }

  private func named<Canonical: RawRepresentable<String>>(_ match: AliasMatch<Canonical>) -> AliasMatch<String> {
    switch match {
    case .known(let canonical): .known(canonical.rawValue)
    case .unknown(let spelling, let nearest): .unknown(spelling: spelling, nearest: nearest)
    }
  }
}
