/// Small operations on texts from outside: by scalars and bytes, never by `Character`s.
public enum Text: Sendable {
  /// The text without white space at its ends.
  public static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The beginning of a text that fits into so many UTF-8 bytes, cut between scalars; `…` marks a cut where its three
  /// bytes fit.
  public static func shortened(_ text: String, to bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    let mark = bytes < 3 ? "" : "…"
    var length = mark.utf8.count
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      length += UTF8.width(scalar)
      if length > bytes { break }
      kept.append(scalar)
    }
    return String(kept) + mark
  }

  /// A text as one line that can be shown anywhere: runs of white space and control characters become one space.
  public static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
        gap = !line.isEmpty
      } else {
        if gap { line.append(" ") }
        gap = false
        line.append(scalar)
      }
    }
    return String(line)
  }
}
