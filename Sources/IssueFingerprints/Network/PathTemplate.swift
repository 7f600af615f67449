/// Replaces what looks like an id in the path of a URL (checklist S2.70).
///
/// A segment that is a UUID becomes `<uuid>`, one of digits (with single dots inside) `<n>`, and one that has 12 or more
/// UTF-16 units after percent-decoding, a digit among them, `<id>`. A segment that cannot be decoded is looked at as it is.
enum PathTemplate {
  static func of(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).map(segment).joined(separator: "/")
  }

  private static func segment(_ segment: Substring) -> String {
    let decoded = Percent.decode(segment) ?? String(segment)
    let bytes = Array(decoded.utf8)
    if OwlmetryPattern.isUUID(bytes[...]), bytes.count == 36 { return "<uuid>" }
    if isNumber(bytes) { return "<n>" }
    if decoded.utf16.count >= 12, bytes.contains(where: OwlmetryPattern.isDigit) { return "<id>" }
    return String(segment)
  }

  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(OwlmetryPattern.isDigit) }
  }
}
