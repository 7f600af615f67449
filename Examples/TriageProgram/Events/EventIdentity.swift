internal import IssueFingerprints

/// The id of the event that a line of a log is: the same whenever the line is read again.
///
/// It is made of the file's name, the line's place in it, and the bytes there. So a second reading adds nothing, a file
/// that has grown adds its new lines alone, and a file that was rotated, moved or copied adds nothing either. Only lines
/// of a log that tells no times are bound to the file's whole path: nothing else tells two of them apart.
package enum EventIdentity {
  /// The id: 32 hexadecimal digits.
  ///
  /// - Parameters:
  ///   - path: The file's path without links and detours.
  ///   - offset: Where the line begins, in bytes.
  ///   - bytes: The line's bytes and some before them.
  ///   - hasTime: Whether the log tells when it was written.
  package static func id(path: String, offset: Int, bytes: [UInt8], hasTime: Bool) -> String {
    var hash = SHA256()
    hash.update("\(hasTime ? name(path) : path)\u{0}\(offset)\u{0}")
    hash.update(bytes)
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.finalize().prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func name(_ path: String) -> String {
    let original = RotatedName.original(of: path)
    guard let slash = original.utf8.lastIndex(of: UInt8(ascii: "/")) else { return original }
    return String(original[original.utf8.index(after: slash)...])
  }
}
