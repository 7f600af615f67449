/// What the first line of an entry says.
struct LineHead {
  var format: LogFormat
  var time: Int64?
  var level: LogLevel?
  var message: Bytes
  var module: String?
  var host: String?
  var process: String?
  var session: String?
  var user: String?
  var version: String?
  var attributes: [LogAttribute] = []
  /// A stack trace that the line carries in one of its fields.
  var stack: [UInt8]?
  /// A type and message of an error that the line carries in fields.
  var error: LogException?
  /// `java.util.logging` puts level and message on the line after.
  var continuesOnNextLine = false
  /// PostgreSQL: the line belongs to the entry before it, as its detail, hint, statement …
  var section: StaticString?
  /// Something that no logger wrote: a traceback, a panic, the end of a process.
  var isCrash = false

  init(_ format: LogFormat, time: Int64? = nil, level: LogLevel? = nil, message: Bytes = []) {
    self.format = format
    self.time = time
    self.level = level
    self.message = message
  }

  /// The application formats share their layout; which of them it is shows in a file's further lines.
  var isApplication: Bool {
    switch format {
    case .java, .python, .node, .plain: true
    case .syslog, .nginx, .postgresql, .logfmt, .json: false
    }
  }

  mutating func add(_ key: String, _ value: String) {
    if attributes.count < 64, !value.isEmpty { attributes.append(LogAttribute(key: key, value: value)) }
  }
}
