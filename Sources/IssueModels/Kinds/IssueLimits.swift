/// How long the texts and lists of an issue may be. Lengths count UTF-8 bytes.
public struct IssueLimits: Hashable, Sendable {
  /// The title's bytes.
  public var titleBytes = 500
  /// The description's bytes.
  public var descriptionBytes = 262_144
  /// A comment's bytes.
  public var commentBytes = 262_144
  /// A tag's bytes.
  public var tagBytes = 64
  /// How many tags an issue may have.
  public var tags = 100
  /// The bytes of an id or a name from the host.
  public var nameBytes = 200
  /// The bytes of the details, as JSON.
  public var detailsBytes = 262_144

  /// Makes the standard limits.
  public init() {}

  /// Those of a kind that sets none.
  public static let standard = IssueLimits()
}
