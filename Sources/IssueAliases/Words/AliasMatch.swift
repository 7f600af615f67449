/// What a foreign word means, or that its source has no such word.
public enum AliasMatch<Canonical: Hashable & Sendable>: Hashable, Sendable {
  /// The source has the word, and this is what it means.
  case known(Canonical)
  /// The source has no such word. Nothing is guessed: `spelling` is the word as it came (cut after
  /// ``AliasWord/maximumBytes``), `nearest` are up to three words of the source that are spelled much like it.
  case unknown(spelling: String, nearest: [String])

  /// The meaning, or nil when the word is unknown.
  public var canonical: Canonical? {
    guard case .known(let canonical) = self else { return nil }
    return canonical
  }
}

extension AliasMatch: CustomStringConvertible {
  /// The meaning, or one line about the unknown word, such as `unknown "clsoed" (near: closed)`.
  public var description: String {
    switch self {
    case .known(let canonical): "\(canonical)"
    case .unknown(let spelling, let nearest):
      "unknown \"\(spelling)\"" + (nearest.isEmpty ? "" : " (near: \(nearest.joined(separator: ", ")))")
    }
  }
}
