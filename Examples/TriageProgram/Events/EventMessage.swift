internal import IssueKit
internal import TriageLogs

/// What an event says: what the entry says, as an issue's title should.
///
/// The keys that an entry begins with (`request=4d67db00 user=u59 …`) go, since they are the event's session and user.
/// Where an exception was logged, it comes first: `KeyError: 'sku' - order 59978 failed`. The grouping goes by the
/// exception then, so this changes no fingerprint.
enum EventMessage {
  static func of(_ entry: LogEntry) -> String {
    let said = withoutKeys(entry)
    guard let exception = entry.exceptions.first else { return said.isEmpty ? entry.message : said }
    let type = exception.type.utf8.lastIndex(of: UInt8(ascii: ".")).map { dot in
      String(exception.type[exception.type.utf8.index(after: dot)...])
    }
    let name = type.flatMap { $0.isEmpty ? nil : $0 } ?? exception.type
    let hasText = !exception.message.isEmpty && exception.message != "null"
    let thrown = hasText ? "\(name): \(exception.message)" : name
    let isSaid = contains(said, hasText ? exception.message : name)
    if isSaid, contains(said, name) { return said }
    return said.isEmpty || isSaid ? thrown : "\(thrown) - \(said)"
  }

  private static func withoutKeys(_ entry: LogEntry) -> String {
    let values = [entry.session, entry.user].compactMap { $0 }.map { Array($0.utf8) }
    var rest = Array(entry.message.utf8)[...]
    while let space = rest.firstIndex(of: UInt8(ascii: " ")) {
      let word = rest[..<space]
      guard let equals = word.firstIndex(of: UInt8(ascii: "=")), equals > word.startIndex,
        values.contains(Array(word[(equals + 1)...]))
      else { break }
      rest = rest[(space + 1)...]
    }
    return String(decoding: rest, as: UTF8.self)
  }

  /// Whether a text holds another; linear in the first, for the beginning of the second.
  private static func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.utf8)
    let part = Array(part.utf8.prefix(80))
    guard let first = part.first, text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == first && text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
