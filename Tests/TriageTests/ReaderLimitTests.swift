import Testing
import TriageLogs

@Suite("The reader keeps its limits and its counts")
struct ReaderLimitTests {
  @Test(
    "A line of 64 KiB is read whole, one byte more is cut and counted",
    arguments: [(65_536, 0), (65_537, 1), (131_073, 1)])
  func longLine(length: Int, cut: Int) throws {
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: length)
    let (entries, counters) = try read(line + Array("\nnext\n".utf8), format: .plain)
    #expect(counters.linesCut == cut)
    #expect(entries.map(\.line) == [1, 2])
    #expect(entries[0].message.utf8.count == 8192)
    #expect(entries[1].byteRange == (length + 1)..<(length + 6))
    #expect(counters.bytes == length + 6)
  }

  @Test("An entry of 512 lines is read whole, one line more is cut and counted", arguments: [(512, 0), (513, 1)])
  func longEntry(lines: Int, cut: Int) throws {
    let text = "Error: x\n" + String(repeating: "\tat y\n", count: lines - 1) + "next\n"
    let (entries, counters) = try read(Array(text.utf8), format: .node)
    #expect(counters.entriesCut == cut)
    #expect(entries.first?.lineCount == lines)
    #expect(counters.lines == lines + 1)
  }

  @Test("Wrong UTF-8 is repaired and counted by the line")
  func repairedLines() throws {
    let (entries, counters) = try read([0x61, 0xFF, 0x0A, 0xC3, 0xA9, 0x0A, 0xC3, 0x0A], format: .plain)
    #expect(counters.linesRepaired == 2)
    #expect(entries.map(\.message) == ["a\u{FFFD}", "é", "\u{FFFD}"])
    #expect(entries.map(\.byteOffset) == [0, 3, 6])
  }

  @Test("Line ends of Windows, a byte order mark and a missing last line end make no difference")
  func lineEnds() throws {
    let plain = try read("ERROR:a:b\nERROR:a:c\n")
    let other = try read("\u{FEFF}ERROR:a:b\r\nERROR:a:c")
    #expect(plain.map(\.message) == ["b", "c"])
    #expect(other.map(\.message) == ["b", "c"])
    #expect(other.last?.byteRange == 14..<23)
  }

  @Test("The counters tell entries from error entries")
  func counters() throws {
    let (_, counters) = try read(Array("ERROR:a:b\nINFO:a:c\nCRITICAL:a:d\n\n".utf8), format: nil)
    #expect(counters.entries == 3)
    #expect(counters.errorEntries == 2)
    #expect(counters.lines == 4)
    var total = counters
    total += counters
    #expect(total.entries == 6)
  }

  @Test("Entries cover the file without a gap where every line belongs to one")
  func rangesJoin() throws {
    let text =
      "ERROR:a:b\n  more\nINFO:a:c\nTraceback (most recent call last):\n  File \"x\", line 1, in y\nKeyError: 1\n"
    let entries = try read(text)
    #expect(entries.first?.byteRange.lowerBound == 0)
    #expect(entries.last?.byteRange.upperBound == text.utf8.count)
    for (entry, next) in zip(entries, entries.dropFirst()) {
      #expect(entry.byteRange.upperBound == next.byteRange.lowerBound)
    }
  }

  @Test(
    "Every spelling of a level is known",
    arguments: [
      ("TRACE", LogLevel.trace), ("debug5", .debug), ("Notice", .info), ("INFORMATION", .info), ("wrn", .warning),
      ("Warning", .warning),
      ("ERR", .error), ("SEVERE", .error), ("CRITICAL", .fatal), ("emergency", .fatal), ("dpanic", .fatal),
    ])
  func levelWords(word: String, level: LogLevel) {
    #expect(LogLevel(word: word.utf8) == level)
    #expect(LogLevel(word: (word + "x").utf8) == nil || word.utf8.count >= 8)
  }
}
