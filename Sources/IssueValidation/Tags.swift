internal import IssueModels

/// How a list of tags is cleaned before it is stored.
public enum Tags: Sendable {
  /// Trims each tag, drops blanks and later repetitions, keeps the order; case matters (decision D26).
  ///
  ///     Tags.cleaned([" db ", "", "db", "DB"])   // ["db", "DB"]
  public static func cleaned(_ tags: [String]) -> [String] {
    var seen: Set<FieldValue> = []
    return tags.map(Text.trimmed).filter { !$0.isEmpty && seen.insert(.text($0)).inserted }
  }
}
