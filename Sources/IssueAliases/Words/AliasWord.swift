internal import IssueJSON
internal import IssueModels

/// How foreign words are compared: without regard to case, spaces, `_`, `-` and apostrophes, so that `In Progress`,
/// `in_progress`, `IN-PROGRESS` and `inProgress` are one word.
public enum AliasWord: Sendable {
  /// The longest word that is looked up, in UTF-8 bytes. A longer one is unknown.
  public static let maximumBytes = 128

  /// The form in which two spellings of one word are equal, compared by bytes; empty for a blank word, and nil for one
  /// longer than ``maximumBytes``.
  ///
  /// A `-` before a digit at the start is a sign and stays (`-5` is not `5`); a word of nothing but `_` and `-` stays
  /// as it is (`--`). Linear.
  public static func folded(_ word: String) -> String? {
    guard word.utf8.count <= maximumBytes else { return nil }
    let trimmed = Text.trimmed(word)
    var folded = ""
    var scalars = trimmed.unicodeScalars[...]
    if scalars.first == "-", let next = scalars.dropFirst().first, ("0"..."9").contains(next) {
      folded = "-"
      scalars = scalars.dropFirst()
    }
    for scalar in scalars where !isSeparator(scalar) {
      folded.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return folded.utf8.isEmpty ? trimmed : folded
  }

  /// A source's name, of which only letters and digits count.
  static func foldedName(_ name: String) -> String {
    guard let folded = folded(name) else { return "" }
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: folded.unicodeScalars.filter(\.properties.isAlphabeticOrDigit))
    return String(letters)
  }

  static func spelling(_ word: String) -> String { Text.shortened(word, to: maximumBytes) }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || scalar == "'" || scalar == "\u{2019}" || scalar.properties.isWhitespace
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isAlphabeticOrDigit: Bool { isAlphabetic || numericType == .decimal }
}
