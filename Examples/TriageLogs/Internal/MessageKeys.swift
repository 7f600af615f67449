/// `request=f2a74de4 user=u21` within a message names a session and a user also where the format has no place for them.
enum MessageKeys {
  /// Reads up to 1 KiB of the message and fills only what is still empty.
  static func read(_ message: Bytes, into head: inout LineHead) {
    var rest = message.prefix(1024)
    while let equals = rest.firstIndex(of: Ascii.equals) {
      let start = rest[..<equals].lastIndex { !$0.isWord && $0 != Ascii.dot }.map { $0 + 1 } ?? rest.startIndex
      let key = rest[start..<equals]
      rest = rest[(equals + 1)...]
      if rest.first == Ascii.quote { rest.removeFirst() }
      let value = rest.take { $0.isName || $0 == UInt8(ascii: "@") }
      if !key.isEmpty, !value.isEmpty { assign(key, value, to: &head, isContext: false) }
    }
  }

  /// Puts a value where its key says; an unknown key of a mapped context becomes an attribute.
  static func assign(_ key: Bytes, _ value: Bytes, to head: inout LineHead, isContext: Bool = true) {
    if sessions.contains(where: { key.equals($0) }) {
      if head.session == nil || head.session == head.process { head.session = value.string }
    } else if users.contains(where: { key.equals($0) }) {
      head.user = head.user ?? value.string
    } else if versions.contains(where: { key.equals($0) }) {
      head.version = head.version ?? value.string
    } else if isContext {
      head.add(key.string, value.string)
    }
  }

  private static let sessions: [StaticString] = [
    "request", "request_id", "requestId", "req_id", "reqId", "session", "session_id", "sessionId", "trace_id",
    "traceId",
    "correlation_id", "correlationId",
  ]
  private static let users: [StaticString] = ["user", "user_id", "userId", "username", "customer_id"]
  private static let versions: [StaticString] = ["app_version", "appVersion", "release"]
}
