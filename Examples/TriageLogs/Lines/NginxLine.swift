/// `2026/11/19 23:44:31 [error] 370#370: *157 open() … failed (2: No such file or directory), client: 127.0.0.1, …`
enum NginxLine {
  static func head(_ line: Bytes) -> LineHead? {
    guard line.byte(4) == Ascii.slash else { return nil }
    var rest = line
    guard let time = TimeScanner.dateTime(&rest), rest.take(" [") else { return nil }
    let word = rest.take(while: \.isLetter)
    guard let level = LogLevel(word: word), rest.take("] ") else { return nil }
    let process = rest.take(while: \.isDigit)
    guard !process.isEmpty, rest.take("#") else { return nil }
    _ = rest.take(while: \.isDigit)
    guard rest.take(":") else { return nil }
    rest.skipSpaces()
    var head = LineHead(.nginx, time: time, level: level)
    head.module = "nginx"
    head.process = process.string
    head.session = head.process
    if rest.first == UInt8(ascii: "*") {
      let connection = rest.dropFirst().prefix(while: \.isDigit)
      if !connection.isEmpty {
        head.session = process.string + "*" + connection.string
        rest = rest[connection.endIndex...]
        rest.skipSpaces()
      }
    }
    head.message = rest
    if let details = rest.find(", client: ") {
      head.message = rest[..<details]
      readDetails(rest[details...], into: &head)
    }
    return head
  }

  private static let keys: [(text: StaticString, name: String)] = [
    (", client: ", "client"), (", server: ", "server"), (", request: ", "request"), (", subrequest: ", "subrequest"),
    (", upstream: ", "upstream"), (", host: ", "host"), (", referrer: ", "referrer"),
  ]

  private static func readDetails(_ text: Bytes, into head: inout LineHead) {
    var rest = text
    while let key = keys.first(where: { rest.starts(with: $0.text) }) {
      rest = rest.dropFirst(key.text.utf8CodeUnitCount)
      let value: Bytes
      if rest.first == Ascii.quote {
        rest.removeFirst()
        value = rest[..<(rest.find("\", ") ?? rest.find("\"") ?? rest.endIndex)]
        rest = rest[value.endIndex...].dropFirst()
      } else {
        value = rest.take { $0 != Ascii.comma }
      }
      head.add(key.name, value.string)
    }
  }
}
