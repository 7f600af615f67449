/// The layout of a log file, told by looking at its bytes.
public enum LogFormat: String, Sendable, Hashable, CaseIterable {
  /// RFC 3164 lines with or without `<PRI>`, the same with an RFC 3339 time, and RFC 5424.
  case syslog
  /// nginx's error log.
  case nginx
  /// PostgreSQL's standard error with a `log_line_prefix` that begins with `%m [%p]`.
  case postgresql
  /// Log4j, Logback and `java.util.logging`.
  case java
  /// Python's `logging` and bare tracebacks.
  case python
  /// Node.js: log4js and the like, `console.error`, crashes.
  case node
  /// `key=value` lines.
  case logfmt
  /// One JSON object per line.
  case json
  /// Anything else: one entry per line that is not indented.
  case plain

  /// The format's name for people.
  public var name: String {
    switch self {
    case .syslog: "syslog"
    case .nginx: "nginx"
    case .postgresql: "PostgreSQL"
    case .java: "Java"
    case .python: "Python"
    case .node: "Node.js"
    case .logfmt: "logfmt"
    case .json: "JSON lines"
    case .plain: "plain"
    }
  }
}
