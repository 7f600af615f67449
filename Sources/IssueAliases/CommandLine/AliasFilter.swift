/// Words in, canonical words out, line by line, as a command-line program needs it.
///
///     var filter = try AliasFilter(source: "nagios", field: .status)
///     filter.run(read: { readLine() }, write: { print($0) })
public struct AliasFilter: Sendable {
  /// The word that stands for a word that the source does not have.
  public static let unknown = "unknown"

  /// How many words were known.
  public private(set) var knownCount = 0
  /// How many words the source does not have.
  public private(set) var unknownCount = 0
  private let table: AliasTable
  private let field: AliasField

  /// Makes a filter for a field of a source.
  ///
  /// - Throws: ``AliasError/Code/unknownSource``.
  public init(source: String, field: AliasField, aliases: Aliases = .standard) throws {
    table = try aliases.table(source)
    self.field = field
  }

  /// The canonical word for a line's word, or ``unknown``; white space at the ends of the line does not count.
  public mutating func answer(_ line: String) -> String {
    guard let canonical = table.normalize(line, field: field).canonical else {
      unknownCount += 1
      return Self.unknown
    }
    knownCount += 1
    return canonical
  }

  /// Answers each line with one line, until `read` gives nil.
  public mutating func run(read: () throws -> String?, write: (String) throws -> Void) rethrows {
    while let line = try read() { try write(answer(line)) }
  }
}

extension Aliases {
  /// One line for each source: its name, its title and where its words are documented, parted by tabs.
  public var listing: [String] {
    sources.map { "\($0.name)\t\($0.title)\t\($0.documentation.joined(separator: " "))" }
  }
}
