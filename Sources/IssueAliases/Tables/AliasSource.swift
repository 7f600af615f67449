/// A system whose words are known.
public struct AliasSource: Sendable {
  /// The name by which it is asked for: lower-case words with `-`.
  public let name: String
  /// The name that people know it by.
  public let title: String
  /// Where its words are documented: public addresses, or a seed's name.
  public let documentation: [String]
  /// Other names that find it.
  public let otherNames: [String]
  /// The sources whose words it gathers, when it is a product of several vocabularies. Where two of them disagree on a
  /// word, this source's own table decides.
  public let parts: [String]
  /// Its own table, in the form that ``AliasText`` reads.
  let text: String

  package init(
    _ name: String, _ title: String, _ documentation: [String], otherNames: [String] = [], parts: [String] = [],
    _ text: String = ""
  ) {
    self.name = name
    self.title = title
    self.documentation = documentation
    self.otherNames = otherNames
    self.parts = parts
    self.text = text
  }
}
