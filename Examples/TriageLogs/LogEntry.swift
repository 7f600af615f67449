/// One thing that a program said in a log file, with the lines that belong to it.
public struct LogEntry: Sendable, Equatable {
  /// The file's name, as it was given to the reader.
  public var file: String
  /// The number of the entry's first line, from 1.
  public var line: Int
  /// How many lines of the file belong to the entry.
  public var lineCount: Int
  /// Where the entry's raw text lies in the file, in bytes; the last line's end is included.
  public var byteRange: Range<Int>
  /// The format of the entry's first line; in a mixed file it may differ from the file's format.
  public var format: LogFormat
  /// Milliseconds since 1970 in UTC. An entry without a time of its own (a crash written between two log lines) has the
  /// time of the entry before it; nil when there is none.
  public var time: Int64?
  /// How bad it is: as the format says, else told from the words of the message.
  public var level: LogLevel
  /// What happened, without the prefix that the logger adds. Kept to 8 KiB.
  public var message: String
  /// The program, logger or component that speaks.
  public var module: String?
  /// The host's name.
  public var host: String?
  /// The process identifier, as text.
  public var process: String?
  /// What ties entries of one visit together: a request, trace or session key, else connection, else process.
  public var session: String?
  /// The user, when the entry names one.
  public var user: String?
  /// The version of the program, when the entry names it.
  public var version: String?
  /// The exceptions of the entry, the outermost first, then its causes.
  public var exceptions: [LogException]
  /// Further details, in the order of the log; at most 64.
  public var attributes: [LogAttribute]

  /// Where the entry begins in the file.
  public var byteOffset: Int { byteRange.lowerBound }

  /// Whether the level is `error` or `fatal`.
  public var isError: Bool { level >= .error }

  /// The first attribute of a name. Linear in the number of attributes.
  public func attribute(_ key: String) -> String? {
    attributes.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}
