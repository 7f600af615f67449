public import IssueModels

/// Words of other systems and what they mean in ours.
///
///     let aliases = Aliases.standard
///     try aliases.normalize("acknowledged", field: .status, source: "pagerduty")  // known(in_progress)
///     try aliases.normalize("ACKNOWLEDGED", field: .status, source: "sonarqube")  // known(accepted)
///     try aliases.normalize("acked", field: .status, source: "github")            // unknown "acked"
///
/// A word is not a meaning: each source has its own table, and a word that its table lacks is unknown, never guessed
/// (checklist S0.66–S0.70, decision D11). Source names are found in any spelling.
public struct Aliases: Sendable {
  /// The words that come with the package.
  public static let standard = Aliases(catalog: .standard)

  private let catalog: AliasCatalog

  /// The standard words with some added or overridden.
  ///
  /// - Throws: ``AliasError`` when the overrides name a source that is neither known nor new.
  public init(_ overrides: AliasOverrides) throws {
    var catalog = AliasCatalog.standard
    try overrides.apply(to: &catalog)
    self.init(catalog: catalog)
  }

  private init(catalog: AliasCatalog) { self.catalog = catalog }

  /// The known systems, by name.
  public var sources: [AliasSource] { catalog.sources }

  /// A source's words.
  ///
  /// - Throws: ``AliasError/Code/unknownSource``.
  public func table(_ source: String) throws -> AliasTable {
    guard let name = catalog.name(source), let table = catalog.tables[name] else {
      throw AliasError.unknownSource(source, among: catalog.sources)
    }
    return table
  }

  /// What a word of a source means, as the canonical word.
  ///
  /// - Throws: ``AliasError/Code/unknownSource``.
  public func normalize(_ word: String, field: AliasField, source: String) throws -> AliasMatch<String> {
    try table(source).normalize(word, field: field)
  }

  /// What a status word of a source means.
  ///
  /// - Throws: ``AliasError/Code/unknownSource``.
  public func status(_ word: String, source: String) throws -> AliasMatch<CanonicalStatus> {
    try table(source).status(word)
  }

  /// What a severity word of a source means.
  ///
  /// - Throws: ``AliasError/Code/unknownSource``.
  public func severity(_ word: String, source: String) throws -> AliasMatch<Severity> {
    try table(source).severity(word)
  }

  /// What a priority word of a source means.
  ///
  /// - Throws: ``AliasError/Code/unknownSource``.
  public func priority(_ word: String, source: String) throws -> AliasMatch<Priority> {
    try table(source).priority(word)
  }
}
