/// Makes messages out of what the rules look at, in any order.
struct RandomMessage {
  private static let pieces: [String] = [
    "a", "user", "host", "for", "from", "alice", "failed", "1", "42", "0x1f", "*", "**", "MB", "ms", "s", "UTC", "Jan",
    "May", "Mon", "true", "null", "error", "msg", " ", " ", " ", "  ", "\n", "\t", "\u{A0}", "\u{3000}", ".", "..",
    "...",
    "-", "--", "->", "=>", "=", "==", ":", "::", ",", ";", "/", "//", "://", "\\", "@", "#", "$", "%", "&", "?", "!",
    "+",
    "~", "^", "|", "_", "(", ")", "[", "]", "{", "}", "<", ">", "\"", "'", "`", "()", "[]", "http://x.y/z?q",
    "/usr/lib",
    "C:\\x\\y", "a.b.c", "java.io.IOException", "a@b.c", "10.0.0.1:80", "fe80::1", "aa:bb:cc:dd:ee:ff", "dead:beef",
    "é", "Ж", "中文", "😀", "\u{1B}[31m", "\u{1B}[0m", "\u{1B}", "\u{1B}]", "٣", "９", "\u{301}", "\u{200D}", "\0", "k=v",
    "deadbeef", "facade", "it's", "x'y", "50%", "e.g.", "foo(", "bar[0]", "-5", "README.md", "\r", "\u{85}", "“", "”",
    "status ", "code", "HTTP ", "HTTP/1.1", "404", "errno", "error ", "exit ", "signal ", "SQLSTATE", "42P01",
    "Domain=", "NSURLErrorDomain", "Code=", "-1009", "0x80070005", "hresult ", "os ", "ORA-00942", "1045 (28000)",
    "203/EXEC", "{\"id\":", "\"msg\":", ",\"a\":", "null", "={", "=(", "=[", "<5", ">5", "::ffff:1.2.3.4", "node-[",
    "returned ", "with ", "key=",
  ]

  static func make(_ random: inout SeededRandom) -> String {
    let count = Int.random(in: 0...14, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// Any Unicode scalars.
  static func makeAny(_ random: inout SeededRandom) -> String {
    let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
