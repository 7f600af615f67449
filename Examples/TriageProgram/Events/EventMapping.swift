package import IssueKit
package import TriageLogs

/// Makes events of what programs wrote into their logs.
package struct EventMapping: Sendable {
  private let file: LogFile
  private let app: String
  private let limits = EventLimits.standard

  /// For the entries of one file.
  ///
  /// - Parameter app: The app that all events are of.
  package init(file: LogFile, app: String) {
    self.file = file
    self.app = app
  }

  /// The event that an entry is, or `nil` when it is no error and tells of no exception.
  ///
  /// A request, trace, session or connection that the entry names is the event's session. An entry that names none, or
  /// only its process, is a session of its own: a server's process is no user's visit, and its errors need have nothing
  /// to do with each other. An entry without a time happened when the file was last written.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the entry's first line and some before them, where they can be had.
  ///   - now: The time when all else fails.
  package func event(_ entry: LogEntry, bytes: [UInt8]?, now: Timestamp) -> ErrorEvent? {
    guard entry.isError || !entry.exceptions.isEmpty else { return nil }
    let id = EventIdentity.id(
      path: file.canonicalPath, offset: entry.byteOffset,
      bytes: bytes ?? Array("\(entry.time ?? 0) \(entry.message)".utf8), hasTime: entry.time != nil)
    let time = (entry.time ?? file.modified).map { Timestamp(milliseconds: $0).clamped } ?? now
    let named = entry.session == entry.process ? nil : label(entry.session, limits.idBytes)
    return ErrorEvent(
      id: id, appID: app,
      sessionID: named ?? "\(label(file.name, 120) ?? "log"):\(entry.line) \(id.prefix(8))",
      message: message(entry), level: entry.level == .fatal ? .fatal : .error, timestamp: time,
      module: label(entry.module, limits.nameBytes), exceptions: exceptions(entry),
      userID: label(entry.user, limits.idBytes), appVersion: label(entry.version, limits.nameBytes),
      sdkName: entry.format.name, environment: label(file.name, limits.nameBytes), attributes: attributes(entry))
  }

  private func message(_ entry: LogEntry) -> String {
    let text = Text.shortened(EventMessage.of(entry), to: limits.messageBytes)
    return Text.trimmed(text).isEmpty && entry.exceptions.isEmpty ? "(no message)" : text
  }

  private func exceptions(_ entry: LogEntry) -> [ExceptionInfo] {
    entry.exceptions.prefix(limits.exceptions).map { exception in
      ExceptionInfo(
        type: Text.shortened(exception.type, to: limits.frameBytes),
        message: exception.message.isEmpty ? nil : Text.shortened(exception.message, to: limits.messageBytes),
        frames: exception.frames.prefix(limits.frames).map(frame))
    }
  }

  private func frame(_ frame: LogFrame) -> StackFrame {
    StackFrame(
      function: frame.function.map { Text.shortened($0, to: limits.frameBytes) },
      module: frame.module.map { Text.shortened($0, to: limits.frameBytes) },
      file: frame.file.map { Text.shortened($0, to: limits.frameBytes) }, line: frame.line, isInApp: frame.isInApp)
  }

  private func attributes(_ entry: LogEntry) -> [String: String] {
    var attributes: [String: String] = [:]
    func add(_ key: String, _ value: String?) {
      guard let value, !key.isEmpty, key.utf8.count <= limits.attributeNameBytes else { return }
      attributes[key] = Text.shortened(value, to: limits.attributeBytes)
    }
    for attribute in entry.attributes.prefix(limits.attributes - 4) { add(attribute.key, attribute.value) }
    add("log.file", file.name)
    add("log.line", String(entry.line))
    add("log.host", entry.host)
    add("log.process", entry.process)
    return attributes
  }

  /// One line without control characters and with few marks, or nothing.
  private func label(_ text: String?, _ bytes: Int) -> String? {
    guard let text else { return nil }
    let line = Text.shortened(TerminalText.line(text), to: bytes)
    return line.isEmpty ? nil : line
  }
}
