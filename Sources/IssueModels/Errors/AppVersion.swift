/// A version of an app, ordered by what it means rather than by its letters.
///
/// Understood are semantic versions (precedence of SemVer 2.0.0, section 11, build metadata ignored), a leading `v`, a
/// trailing build number in brackets, any number of parts (a missing one counts as 0), and dates, with or
/// without more parts behind them. Two versions are
/// equal when neither is newer: `1.2 == v1.2.0+7`. The order is total, whatever the text.
///
///     AppVersion("2.10.0") > AppVersion("2.9")        // true
///     AppVersion("1.0.0-rc.2") < AppVersion("1.0.0")  // true
public struct AppVersion: Sendable {
  /// The version as it was given.
  public let text: String
  private let base: [VersionPart]
  private let preRelease: [VersionPart]

  /// Understands a text; every text has a place in the order. Linear in its length.
  public init(_ text: String) {
    self.text = text
    var bytes = AppVersion.trimmed(Array(text.utf8)[...])
    if let first = bytes.first, first | 0x20 == UInt8(ascii: "v") { bytes = bytes.dropFirst() }
    if bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")) {
      let inside = bytes[(open + 1)..<(bytes.endIndex - 1)]
      if !inside.isEmpty, inside.allSatisfy(VersionPart.isDigit) { bytes = AppVersion.trimmed(bytes[..<open]) }
    }
    if let plus = bytes.firstIndex(of: UInt8(ascii: "+")) { bytes = bytes[..<plus] }
    let dash = UInt8(ascii: "-")
    let head = bytes.prefix { $0 != UInt8(ascii: ".") }
    if AppVersion.isDate(head) {
      let rest = bytes[head.endIndex...].dropFirst()
      base = head.split(separator: dash).map(VersionPart.init) + (rest.isEmpty ? [] : AppVersion.parts(rest))
      preRelease = []
    } else {
      let numbers = bytes.prefix { VersionPart.isDigit($0) || $0 == UInt8(ascii: ".") }
      let rest = AppVersion.trimmed(bytes[numbers.endIndex...])
      base = AppVersion.parts(numbers)
      preRelease = rest.isEmpty ? [] : AppVersion.parts(rest.first == dash ? rest.dropFirst() : rest)
    }
  }

  /// Whether this version is strictly newer: the only thing that makes a resolved issue regress (checklist S2.62).
  public func isNewer(than other: AppVersion) -> Bool { other < self }

  private static func parts(_ bytes: ArraySlice<UInt8>) -> [VersionPart] {
    bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(VersionPart.init)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let start = bytes.drop(while: isSpace)
    return start.prefix(upTo: start.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start.startIndex)
  }

  /// `2024-01-15`: a year, then one or two more groups of digits.
  private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    let groups = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return (2...3).contains(groups.count) && groups[0].count == 4
      && groups.dropFirst().allSatisfy { (1...2).contains($0.count) }
      && groups.allSatisfy { $0.allSatisfy(VersionPart.isDigit) }
  }
}

extension AppVersion: Comparable {
  /// Whether neither is newer.
  public static func == (left: AppVersion, right: AppVersion) -> Bool { left.order(against: right) == 0 }

  /// Whether the right one is newer.
  public static func < (left: AppVersion, right: AppVersion) -> Bool { left.order(against: right) < 0 }

  private func order(against other: AppVersion) -> Int {
    for index in 0..<max(base.count, other.base.count) {
      let zero = VersionPart.zero
      let order = (index < base.count ? base[index] : zero).order(
        against: index < other.base.count ? other.base[index] : zero)
      if order != 0 { return order }
    }
    if preRelease.isEmpty || other.preRelease.isEmpty {
      return (preRelease.isEmpty ? 1 : 0) - (other.preRelease.isEmpty ? 1 : 0)
    }
    for (mine, theirs) in zip(preRelease, other.preRelease) {
      let order = mine.order(against: theirs)
      if order != 0 { return order }
    }
    return preRelease.count - other.preRelease.count
  }
}

extension AppVersion: CustomStringConvertible {
  /// The version as it was given.
  public var description: String { text }
}
