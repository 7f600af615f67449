internal import IssueFingerprints

/// The id of the event that a line of a log is: the same whenever the line is read again.
///
/// It is made of the file's path, the line's place in it and the line's bytes. So a second reading adds nothing, a file
/// that has grown adds its new lines alone, and a file that was rotated adds nothing as long as its lines carry a time.
package enum EventIdentity {
  /// The id: 32 hexadecimal digits.
  ///
  /// - Parameters:
  ///   - path: The file's path without links and detours.
  ///   - offset: Where the line begins, in bytes.
  ///   - line: The line's bytes, or as many as were read.
  ///   - hasTime: Whether the log tells when it was written.
  package static func id(path: String, offset: Int, line: [UInt8], hasTime: Bool) -> String {
    var hash = SHA256()
    hash.update("\(hasTime ? RotatedName.original(of: path) : path)\u{0}\(offset)\u{0}")
    hash.update(line)
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.finalize().prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
