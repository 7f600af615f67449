internal import IssueKit

/// How a person names an issue.
package enum IssueReference: Sendable, Equatable {
  /// By its number: `12` or `#12`.
  case number(Int)
  /// By its id or the beginning of it: hexadecimal digits and dashes.
  case id(prefix: String)

  /// Reads a name; `nil` when it can be neither. A number has no leading zero, so the two never meet: an id that begins
  /// with other digits than 0 would be of the year 2527 or later.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let digits = bytes.first == UInt8(ascii: "#") ? bytes.dropFirst() : bytes[...]
    if let first = digits.first, (49...57).contains(first), digits.allSatisfy({ (48...57).contains($0) }),
      let number = Int(String(decoding: digits, as: UTF8.self))
    {
      self = .number(number)
      return
    }
    let lower = bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    let isHex = lower.allSatisfy { (48...57).contains($0) || (97...102).contains($0) || $0 == UInt8(ascii: "-") }
    guard isHex, (1...36).contains(lower.count) else { return nil }
    self = .id(prefix: String(decoding: lower, as: UTF8.self))
  }
}
