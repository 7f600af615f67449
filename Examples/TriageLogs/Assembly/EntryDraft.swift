/// An entry whose lines are still coming in.
struct EntryDraft {
  private enum State { case calm, inTraceback, tracebackDone, afterLink, inGo, inNodeCrash }

  static let lineLimit = 512
  static let byteLimit = 1 << 20

  var head: LineHead
  let firstLine: Int
  let start: Int
  private(set) var end: Int
  private(set) var lineCount = 1
  private(set) var isCut = false
  private var body: [Bytes] = []
  private var bodyBytes = 0
  private var trailingBlanks = 0
  private var state = State.calm
  private var sections: [LogAttribute] = []
  private var hasException = false

  init(head: LineHead, line: Bytes, number: Int, range: Range<Int>) {
    self.head = head
    firstLine = number
    start = range.lowerBound
    end = range.upperBound
    bodyBytes = line.count
    if head.isCrash {
      body = [line]
      note(line)
      if head.format == .node, head.level == .fatal { state = .inNodeCrash }
    }
  }

  var awaitsSecondLine: Bool { head.continuesOnNextLine && lineCount == 1 }

  /// Whether a traceback that begins now is this entry's: it follows its error, or the sentence that links a chain.
  private var awaitsTraceback: Bool {
    switch state {
    case .afterLink: true
    case .calm: !hasException && head.format == .python && ((head.level ?? .info) >= .warning || head.isCrash)
    case .inTraceback, .tracebackDone, .inGo, .inNodeCrash: state == .inNodeCrash
    }
  }

  /// Whether a line that begins nothing by its layout belongs to this entry. `isClassic` says that in this file a line
  /// without a time continues the entry before it.
  func accepts(_ line: Bytes, isClassic: Bool) -> Bool {
    if line.isEmpty || line.isIndented && !CrashLine.isTraceback(line) { return true }
    if CrashLine.isTraceback(line) { return awaitsTraceback }
    switch state {
    case .inTraceback, .inGo, .inNodeCrash: return true
    case .tracebackDone, .afterLink, .calm: break
    }
    if line.first == Ascii.closeBrace || line.first == Ascii.closeBracket { return true }
    if PythonStack.isLink(line) { return state == .tracebackDone }
    if line.starts(with: "Caused by: ") { return true }
    if line.starts(with: "goroutine ") { return head.isCrash }
    if CrashLine.head(line) != nil {
      return head.format == .java && !head.isCrash && !hasException && (head.level ?? .info) >= .warning
    }
    return isClassic && !head.isCrash && trailingBlanks == 0
  }

  mutating func append(_ line: Bytes, end: Int) {
    self.end = end
    lineCount += 1
    guard lineCount <= EntryDraft.lineLimit, bodyBytes + line.count <= EntryDraft.byteLimit else {
      isCut = true
      return
    }
    bodyBytes += line.count
    body.append(line)
    note(line)
  }

  /// PostgreSQL's detail, hint, statement …; also the lines that go on with one.
  mutating func appendSection(_ name: StaticString, _ text: Bytes, end: Int) {
    self.end = end
    lineCount += 1
    guard lineCount <= EntryDraft.lineLimit, sections.count < 16 else {
      isCut = true
      return
    }
    sections.append(LogAttribute(key: name.description, value: text.string))
  }

  mutating func appendToSection(_ text: Bytes, end: Int) -> Bool {
    guard let last = sections.indices.last else { return false }
    self.end = end
    lineCount += 1
    if lineCount <= EntryDraft.lineLimit, bodyBytes + text.count <= EntryDraft.byteLimit {
      bodyBytes += text.count
      sections[last].value += "\n" + text.string
    } else {
      isCut = true
    }
    return true
  }

  mutating func readSecondLine(_ line: Bytes, end: Int) -> Bool {
    guard let (level, message) = JULLine.level(line) else { return false }
    head.level = level
    head.message = message
    self.end = end
    lineCount += 1
    return true
  }

  private mutating func note(_ line: Bytes) {
    trailingBlanks = line.isEmpty ? trailingBlanks + 1 : 0
    if CrashLine.isTraceback(line) {
      state = state == .inNodeCrash ? state : .inTraceback
      hasException = true
    } else if state == .inTraceback, !line.isEmpty, !line.isIndented {
      state = .tracebackDone
    } else if PythonStack.isLink(line) {
      state = .afterLink
    } else if line.starts(with: "goroutine ") || line.starts(with: "panic: ") || line.starts(with: "fatal error: ") {
      state = .inGo
    } else if state == .inNodeCrash, line.starts(with: "Node.js v") {
      state = .tracebackDone
    } else if line.isIndented, line.trimmed.starts(with: "at ") {
      hasException = true
    }
  }

  /// The finished entry; `inherited` is the time of the entry before.
  func entry(file: String, inherited: Int64?) -> LogEntry {
    var head = head
    let exceptions = exceptions()
    let message = message(exceptions).prefix(8192)
    if head.isApplication || head.format == .syslog { MessageKeys.read(head.message, into: &head) }
    for attribute in sections + nodeDetails() { head.add(attribute.key, attribute.value) }
    let level = head.level ?? (exceptions.isEmpty ? WordLevel.infer(message) : .error)
    return LogEntry(
      file: file, line: firstLine, lineCount: lineCount, byteRange: start..<end, format: head.format,
      time: head.time ?? inherited, level: level, message: message.string, module: head.module, host: head.host,
      process: head.process, session: head.session ?? head.process, user: head.user, version: head.version,
      exceptions: exceptions, attributes: head.attributes)
  }

  private func exceptions() -> [LogException] {
    var found: [LogException]
    if let stack = head.stack {
      found = StackReader.exceptions(in: stack[...].lines)
    } else {
      found = body.isEmpty ? [] : StackReader.exceptions(in: head.isCrash ? body : [head.message] + body)
    }
    if let error = head.error {
      if found.isEmpty { found = [error] } else { (found[0].type, found[0].message) = (error.type, error.message) }
    }
    return found
  }

  private func message(_ exceptions: [LogException]) -> Bytes {
    if head.isCrash || head.message.isEmpty, let first = exceptions.first {
      return Array((first.message.isEmpty ? first.type : first.type + ": " + first.message).utf8)[...]
    }
    var text = Array(head.message.ends(with: "] {") ? head.message.dropLast(2) : head.message)
    if head.isCrash {
      let said = body.first { !$0.isEmpty && !$0.isIndented && CrashLine.head($0)?.level != .fatal }
      return said ?? body.first ?? []
    }
    if exceptions.isEmpty {
      for line in body.prefix(body.count - min(trailingBlanks, body.count)) where text.count < 8192 {
        text.append(Ascii.newline)
        text += line.drop { $0 == Ascii.tab }
      }
    }
    return text[...]
  }

  /// Node prints the fields of a system error behind its stack: `code: 'ECONNREFUSED',`.
  private func nodeDetails() -> [LogAttribute] {
    guard head.format == .node else { return [] }
    var found: [LogAttribute] = []
    for line in body where line.isIndented && found.count < 16 {
      let text = line.trimmed
      guard let key = EntryDraft.nodeKeys.first(where: { text.starts(with: $0) }) else { continue }
      let value = text.dropFirst(key.utf8CodeUnitCount).filter { $0 != UInt8(ascii: "'") && $0 != Ascii.comma }
      found.append(LogAttribute(key: String(key.description.dropLast(2)), value: value[...].string))
    }
    return found
  }

  private static let nodeKeys: [StaticString] = [
    "errno: ", "code: ", "syscall: ", "address: ", "port: ", "path: ", "hostname: ",
  ]
}
