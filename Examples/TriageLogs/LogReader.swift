/// Reads a log file from its beginning to its end, one entry at a time, in bounded memory.
///
/// A line is read up to 64 KiB, an entry up to 512 lines and 1 MiB; what is cut is counted. Bytes that are not UTF-8 are
/// replaced with U+FFFD and counted. No content of a file is an error.
///
///     var reader = try LogReader(path: "/var/log/syslog", referenceTime: now)
///     while let entry = try reader.next() { if entry.isError { print(entry.message) } }
///     print(reader.format.name, reader.counters.lines)
public struct LogReader: ~Copyable, Sendable {
  /// The file's format.
  public let format: LogFormat
  /// What was read so far; grows with every call of `next`.
  public private(set) var counters = LogCounters()

  private var lines: LineSource
  private var assembler: EntryAssembler
  private var isFinished = false

  /// Opens a file and tells its format.
  ///
  /// - Parameters:
  ///   - path: a regular file, pipe or device.
  ///   - name: what the entries call the file; the path when nil.
  ///   - format: the format when it is known; told from the first 64 KiB when nil.
  ///   - referenceTime: milliseconds since 1970 in UTC. Times without a year get the year that brings them nearest to it,
  ///     times without a date the day; times without a zone are UTC.
  /// - Throws: `notFound`, `wrongKind` for a directory, `permissionDenied`, `unreadable`.
  public init(
    path: String, name: String? = nil, format: LogFormat? = nil, referenceTime: Int64
  ) throws(LogReadError) {
    try self.init(ByteSource(path: path), name: name ?? path, format: format, referenceTime: referenceTime)
  }

  /// Reads a log that is in memory; for tests and for text that came another way.
  public init(bytes: [UInt8], name: String, format: LogFormat? = nil, referenceTime: Int64) throws(LogReadError) {
    try self.init(ByteSource(bytes: bytes), name: name, format: format, referenceTime: referenceTime)
  }

  private init(
    _ source: consuming ByteSource, name: String, format: LogFormat?, referenceTime: Int64
  ) throws(LogReadError) {
    var sample: [UInt8] = []
    while sample.count < LogFormatDetector.sampleSize {
      let more = try source.read(LogFormatDetector.sampleSize - sample.count)
      if more.isEmpty { break }
      sample += more
    }
    self.format = format ?? LogFormatDetector.detect(sample)
    lines = LineSource(source, sample: sample)
    assembler = EntryAssembler(file: name, format: self.format, reference: CivilTime.clamp(referenceTime))
  }

  /// The next entry, nil at the end. Linear in the length of the entry.
  ///
  /// - Throws: `unreadable` when the system fails to read on.
  public mutating func next() throws(LogReadError) -> LogEntry? {
    while !isFinished {
      let ended: LogEntry?
      if let line = try lines.next() {
        counters.lines += 1
        counters.bytes = lines.offset
        if line.isCut { counters.linesCut += 1 }
        ended = assembler.add(repaired(line.bytes)[...], number: counters.lines, range: line.range)
      } else {
        isFinished = true
        ended = assembler.finish()
      }
      counters.entriesCut = assembler.entriesCut
      if let ended {
        counters.entries += 1
        if ended.isError { counters.errorEntries += 1 }
        return ended
      }
    }
    return nil
  }

  /// Hands every entry that is left to a closure.
  ///
  /// - Throws: as `next`, and what the closure throws.
  public mutating func forEach(_ body: (LogEntry) throws -> Void) throws {
    while let entry = try next() { try body(entry) }
  }

  private mutating func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.elementsEqual(bytes) { return bytes }
    counters.linesRepaired += 1
    return Array(text.utf8)
  }
}
