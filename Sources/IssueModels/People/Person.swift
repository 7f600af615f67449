/// Somebody an issue can be given to.
public struct Person: Hashable, Codable, Sendable {
  /// The host's id for the person.
  public let id: String
  /// The name to show, if known.
  public let name: String?

  /// Makes a person.
  public init(id: String, name: String? = nil) {
    self.id = id
    self.name = name
  }
}
