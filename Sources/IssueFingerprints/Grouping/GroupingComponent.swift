/// One part of what was hashed into a fingerprint.
public struct GroupingComponent: Hashable, Sendable {
  /// What the part is: `module`, `message`, `discriminator`, `type`, `frame`, `client` …
  public var name: String
  /// The text that was hashed.
  public var text: String

  /// Makes a component of its parts.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
