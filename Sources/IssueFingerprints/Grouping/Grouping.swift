/// Where an event belongs: the fingerprint that finds its issue and the title that a new issue gets.
public struct Grouping: Hashable, Sendable {
  /// What events of one issue share.
  public var fingerprint: Fingerprint
  /// The title of an issue that begins with this event (checklist S2.71).
  public var title: String
  /// The part of the event that the fingerprint was made from.
  public var basis: GroupingBasis
  /// That part with everything variable replaced.
  public var normalizedText: String

  /// Makes a grouping of its parts.
  public init(fingerprint: Fingerprint, title: String, basis: GroupingBasis, normalizedText: String) {
    self.fingerprint = fingerprint
    self.title = title
    self.basis = basis
    self.normalizedText = normalizedText
  }
}
