/// The value of a JSON or logfmt field.
enum FieldValue {
  case text(Bytes)
  case number(Bytes)
  case word(Bytes)

  var bytes: Bytes {
    switch self {
    case .text(let bytes), .number(let bytes), .word(let bytes): bytes
    }
  }
}

/// Sorts the fields of a JSON or logfmt line by the meaning that the common loggers give their names.
struct FieldReader {
  private enum Meaning { case time, level, message, error, stack, logger, host, process, session, user, version }

  /// The value of the best of several names for the same thing.
  private struct Ranked {
    var value: String?
    var rank = Int.max

    mutating func offer(_ bytes: Bytes, _ rank: Int) -> Bool {
      guard rank < self.rank else { return false }
      value = bytes.string
      self.rank = rank
      return true
    }
  }

  private var found: LineHead
  private var message: Bytes?
  private var error: Bytes?
  private var errorType: Bytes?
  private var errorMessage: Bytes?
  private var logger = Ranked()
  private var session = Ranked()
  private var user = Ranked()

  init(format: LogFormat) {
    found = LineHead(format)
  }

  /// An entry has a level or a message, and a time or both of the former.
  var isEntry: Bool {
    let spoken = message != nil || error != nil
    return (found.level != nil && (spoken || found.time != nil)) || (found.time != nil && spoken)
  }

  /// Takes one field; `key` is the whole path with dots.
  mutating func read(key: Bytes, value: FieldValue) {
    let key = key.first == UInt8(ascii: "_") ? key.dropFirst() : key
    let bytes = value.bytes
    guard let (meaning, rank) = meaning(of: key), !bytes.isEmpty, !isNull(value) else {
      if !isNull(value) { found.add(key.string, bytes.prefix(8192).string) }
      return
    }
    switch meaning {
    case .time: if found.time == nil { found.time = time(value) }
    case .level: if found.level == nil { found.level = level(value) }
    case .message: if message == nil { message = bytes } else { found.add(key.string, bytes.prefix(8192).string) }
    case .stack: readStack(key, bytes)
    case .error: readError(key, bytes)
    case .logger: if !logger.offer(bytes, rank) { found.add(key.string, bytes.string) }
    case .host: found.host = found.host ?? bytes.string
    case .process: found.process = found.process ?? bytes.string
    case .session: if !session.offer(bytes, rank) { found.add(key.string, bytes.string) }
    case .user: if !user.offer(bytes, rank) { found.add(key.string, bytes.string) }
    case .version: found.version = found.version ?? bytes.string
    }
  }

  /// The entry's head. The message of an error is put behind the message of the entry, as most of these loggers say in
  /// the message only what they were about to do. A line without any message is its own.
  func head(of line: Bytes) -> LineHead {
    var head = found
    head.module = logger.value
    head.session = session.value ?? head.process
    head.user = user.value
    var text = Array(message ?? [])
    if let cause = errorMessage ?? error, head.stack == nil {
      if text.isEmpty {
        text = Array(cause)
      } else if cause.count > 1, text[...].find(cause.prefix(64)) == nil {
        text += [Ascii.colon, Ascii.space] + cause
      }
    }
    if let errorType { head.error = LogException(type: errorType.string, message: (errorMessage ?? []).string) }
    head.message = text.isEmpty && head.stack == nil ? line : text[...]
    return head
  }

  private mutating func readStack(_ key: Bytes, _ value: Bytes) {
    if found.stack == nil, value.contains(Ascii.newline) {
      found.stack = Array(value)
    } else {
      found.add(key.string, value.prefix(8192).string)
    }
  }

  private mutating func readError(_ key: Bytes, _ value: Bytes) {
    if key.ends(with: ".message") || key.ends(with: ".msg") {
      errorMessage = value
    } else if key.ends(with: ".name") || key.ends(with: ".type") || key.ends(with: ".class") {
      errorType = value
    } else if value.contains(Ascii.newline), found.stack == nil {
      found.stack = Array(value)
    } else {
      error = value
      found.add("error", value.prefix(8192).string)
    }
  }

  private func isNull(_ value: FieldValue) -> Bool {
    if case .word(let word) = value { return word.equals("null") }
    return false
  }

  private func level(_ value: FieldValue) -> LogLevel? {
    if case .number(let digits) = value { return digits.decimal.flatMap { LogLevel(number: $0) } }
    return LogLevel(word: value.bytes) ?? value.bytes.decimal.flatMap { LogLevel(number: $0) }
  }

  private func time(_ value: FieldValue) -> Int64? {
    var rest = value.bytes
    return TimeScanner.dateTime(&rest) ?? EpochTime.milliseconds(value.bytes)
  }

  private static let meanings: [(Meaning, [StaticString])] = [
    (.time, ["time", "ts", "timestamp", "@timestamp", "t", "datetime", "date", "asctime", "eventTime"]),
    (.level, ["level", "lvl", "severity", "levelname", "loglevel", "log.level", "log_level"]),
    (.message, ["msg", "message", "event", "short_message", "@message"]),
    (
      .error,
      [
        "err", "error", "exc_info", "exception", "err.message", "err.name", "error.message", "error.type", "error.name",
        "error.msg", "exception.message", "exception.type", "exception.class", "err.type", "error.class",
      ]
    ),
    (
      .stack,
      [
        "stack", "stacktrace", "stack_trace", "err.stack", "error.stack", "error.stack_trace", "exception.stacktrace",
        "exception.stack", "errorVerbose", "full_message", "traceback",
      ]
    ),
    (.logger, ["logger", "logger_name", "name", "component", "module", "collector", "app", "service", "service.name"]),
    (.host, ["host", "hostname", "host.name"]),
    (.process, ["pid", "process", "process.pid", "process_id"]),
    (
      .session,
      [
        "req_id", "request_id", "requestId", "reqId", "req.id", "session", "session_id", "sessionId", "trace_id",
        "traceId",
        "trace.id", "traceID", "correlation_id", "correlationId", "err_id", "job_id", "connection",
      ]
    ),
    (.user, ["user", "user_id", "userId", "user.id", "user.name", "username", "uid", "enduser.id", "tenant"]),
    (.version, ["version", "app_version", "appVersion", "release", "service.version"]),
  ]

  private func meaning(of key: Bytes) -> (Meaning, rank: Int)? {
    guard key.count <= 22 else { return nil }
    for (meaning, names) in FieldReader.meanings {
      for (rank, name) in names.enumerated() where key.equals(name) { return (meaning, rank) }
    }
    return nil
  }
}
