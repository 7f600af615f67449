/// Puts lines together to entries.
struct EntryAssembler {
  private let file: String
  private let format: LogFormat
  private let scanner: HeadScanner
  private var draft: EntryDraft?
  private var lastTime: Int64?
  private(set) var entriesCut = 0

  init(file: String, format: LogFormat, reference: Int64) {
    self.file = file
    self.format = format
    scanner = HeadScanner(reference: reference)
  }

  /// Takes the next line; answers the entry that ended before it.
  mutating func add(_ line: Bytes, number: Int, range: Range<Int>) -> LogEntry? {
    if draft?.awaitsSecondLine == true, draft?.readSecondLine(line, end: range.upperBound) == true { return nil }
    if var head = scanner.head(line) {
      if let section = head.section {
        if let draft, draft.head.format == .postgresql, draft.head.process == head.process {
          self.draft?.appendSection(section, head.message, end: range.upperBound)
          return nil
        }
        head.level = .info
      }
      if head.isApplication, isApplicationFile { head.format = format }
      return begin(head, line, number, range)
    }
    if line.isIndented, draft?.head.format == .postgresql,
      draft?.appendToSection(line.drop { $0 == Ascii.tab }, end: range.upperBound) == true
    {
      return nil
    }
    if draft?.accepts(line, isClassic: isClassic) == true {
      draft?.append(line, end: range.upperBound)
      return nil
    }
    if line.allSatisfy({ $0 == Ascii.space || $0 == Ascii.tab }) { return nil }
    var head = CrashLine.head(line) ?? PlainLine.head(line)
    if head.isCrash, !line.starts(with: "Exception"), isApplicationFile, format != .plain, head.format != .python {
      head.format = format
    }
    return begin(head, line, number, range)
  }

  /// The last entry, at the end of the file.
  mutating func finish() -> LogEntry? {
    guard let ended = draft else { return nil }
    draft = nil
    if ended.isCut { entriesCut += 1 }
    let entry = ended.entry(file: file, inherited: lastTime)
    lastTime = entry.time
    return entry
  }

  private mutating func begin(_ head: LineHead, _ line: Bytes, _ number: Int, _ range: Range<Int>) -> LogEntry? {
    let ended = finish()
    draft = EntryDraft(head: head, line: line, number: number, range: range)
    return ended
  }

  private var isApplicationFile: Bool {
    switch format {
    case .java, .python, .node, .plain: true
    case .syslog, .nginx, .postgresql, .logfmt, .json: false
    }
  }

  /// Loggers of these formats write messages of several lines without indenting them.
  private var isClassic: Bool {
    switch format {
    case .java, .python, .postgresql: draft?.head.format == format
    case .syslog, .nginx, .node, .logfmt, .json, .plain: false
    }
  }
}
