/// What a reader has seen so far; for a progress display and for the closing report.
public struct LogCounters: Sendable, Hashable {
  /// Bytes taken from the file.
  public var bytes = 0
  /// Lines, empty ones included.
  public var lines = 0
  /// Entries handed out.
  public var entries = 0
  /// Entries handed out whose level is `error` or `fatal`.
  public var errorEntries = 0
  /// Lines longer than 64 KiB, of which only the beginning was read.
  public var linesCut = 0
  /// Entries of more than 512 lines or 1 MiB, of which only the beginning was read.
  public var entriesCut = 0
  /// Lines that were not valid UTF-8; the wrong bytes were replaced with U+FFFD.
  public var linesRepaired = 0

  /// Zeros.
  public init() {}

  /// Adds another reader's numbers.
  public static func += (total: inout LogCounters, more: LogCounters) {
    total.bytes += more.bytes
    total.lines += more.lines
    total.entries += more.entries
    total.errorEntries += more.errorEntries
    total.linesCut += more.linesCut
    total.entriesCut += more.entriesCut
    total.linesRepaired += more.linesRepaired
  }
}
