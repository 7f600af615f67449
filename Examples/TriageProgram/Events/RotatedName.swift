/// What a log file is called before it is rotated.
package enum RotatedName {
  /// The path without what rotation puts behind it: `app.log` for `app.log.1`, `app.log-20261116` and
  /// `app.log.2026-11-16`.
  package static func original(of path: String) -> String {
    let bytes = Array(path.utf8)
    let tail = bytes.reversed().prefix { isDigit($0) || $0 == UInt8(ascii: "-") }.count
    guard tail > 0, tail < bytes.count else { return path }
    let mark = bytes[bytes.count - tail] == UInt8(ascii: "-") ? bytes.count - tail : bytes.count - tail - 1
    let suffix = bytes[(mark + 1)...]
    let digits = suffix.filter(isDigit).count
    let isDate = digits == 8 && (suffix.count == 8 || suffix.count == 10)
    let isNumber = (1...3).contains(digits) && suffix.count == digits && bytes[mark] == UInt8(ascii: ".")
    guard isDate || isNumber, [UInt8(ascii: "."), UInt8(ascii: "-")].contains(bytes[mark]) else { return path }
    let kept = bytes[..<mark]
    let name = kept[(kept.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    guard name.contains(where: { (65...90).contains($0 & 0xDF) }) else { return path }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
