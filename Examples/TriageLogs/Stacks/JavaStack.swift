/// `java.lang.IllegalStateException: message`, `\tat pkg.Class.method(File.java:12)`, `Caused by: …`.
enum JavaStack {
  /// Suppressed exceptions, which are printed further in, are no part of the chain and left out.
  static func exceptions(in lines: [Bytes]) -> [LogException] {
    var found: [LogException] = []
    var messageLines: [Bytes] = []
    var isSuppressed = false
    for line in lines {
      let text = line.trimmed
      if text.starts(with: "at "), let frame = frame(text) {
        if found.isEmpty { found.append(opening(messageLines)) }
        messageLines = []
        if !isSuppressed, let last = found.indices.last, found[last].frames.count < StackReader.frameLimit {
          found[last].frames.append(frame)
        }
      } else if text.starts(with: "Suppressed: "), line.isIndented {
        isSuppressed = true
      } else if text.starts(with: "Caused by: "), !line.isIndented {
        isSuppressed = false
        if found.isEmpty, !messageLines.isEmpty { found.append(opening(messageLines)) }
        messageLines = []
        if found.count < StackReader.exceptionLimit { found.append(exception(text.dropFirst(11))) }
      } else if text.starts(with: "... "), text.ends(with: " more") {
        continue
      } else if found.isEmpty {
        messageLines.append(text)
      } else if !isSuppressed, let last = found.indices.last, found[last].frames.isEmpty, !text.isEmpty,
        found[last].message.utf8.count < 8192
      {
        found[last].message += "\n" + text.string
      }
    }
    return found
  }

  /// The lines before the first frame: the type stands at the beginning of one of them, else within the first.
  private static func opening(_ lines: [Bytes]) -> LogException {
    for (index, line) in lines.enumerated() {
      var text = line
      if text.take("Exception in thread \"") { text = text[(text.find("\" ").map { $0 + 2 } ?? text.endIndex)...] }
      guard let (type, message) = ErrorHeader.split(text), type.contains(Ascii.dot) || ErrorHeader.looksLikeError(type)
      else { continue }
      let rest = lines[(index + 1)...].filter { !$0.isEmpty }.prefix(16)
      return LogException(type: type.string, message: ([message] + rest).map(\.string).joined(separator: "\n"))
    }
    if let (type, message) = lines.first.flatMap({ ErrorHeader.find(in: $0) }) {
      return LogException(type: type.string, message: message.string)
    }
    return LogException(type: "Exception", message: lines.last?.string ?? "")
  }

  private static func exception(_ text: Bytes) -> LogException {
    if let (type, message) = ErrorHeader.split(text) { return LogException(type: type.string, message: message.string) }
    return LogException(type: text.prefix { $0 != Ascii.colon }.string, message: text.string)
  }

  /// `at java.base/java.net.Socket.connect(Socket.java:633) ~[?:?]`
  static func frame(_ text: Bytes) -> LogFrame? {
    var rest = text
    guard rest.take("at "), let paren = rest.firstIndex(of: Ascii.openParen), paren > rest.startIndex,
      rest[paren - 1].isWord || rest[paren - 1] == UInt8(ascii: ">")
    else { return nil }
    let close = rest[paren...].firstIndex(of: Ascii.closeParen) ?? rest.endIndex
    let source = rest[(paren + 1)..<close]
    var name = rest[..<paren]
    if let slash = name.lastIndex(of: Ascii.slash) { name = name[(slash + 1)...] }
    guard let dot = name.lastIndex(of: Ascii.dot), !name.contains(Ascii.space),
      source.equals("Native Method") || source.equals("Unknown Source") || source.find(".java") != nil
        || source.find(".kt") != nil || source.find(".scala") != nil || source.find(".groovy") != nil
        || source.equals("<generated>")
        || source.equals("<unknown>")
    else { return nil }
    let file = source.prefix { $0 != Ascii.colon }
    let module = name[..<dot]
    return LogFrame(
      function: name[(dot + 1)...].string, module: module.string, file: file.contains(Ascii.dot) ? file.string : nil,
      line: source[file.endIndex...].dropFirst().decimal.map { Int($0) }, isInApp: !isLibrary(module))
  }

  private static let libraries: [StaticString] = [
    "java.", "javax.", "sun.", "jdk.", "com.sun.", "jakarta.", "kotlin.", "kotlinx.", "scala.", "groovy.",
    "org.apache.",
    "org.springframework.", "org.hibernate.", "org.eclipse.", "org.h2.", "org.postgresql.", "org.junit.", "org.slf4j.",
    "ch.qos.logback.", "io.netty.", "io.micrometer.", "reactor.", "com.zaxxer.", "com.mysql.", "com.fasterxml.",
    "com.google.",
  ]

  private static func isLibrary(_ module: Bytes) -> Bool { libraries.contains { module.starts(with: $0) } }
}
