import TriageLogs

/// 2026-11-21T00:00:00Z; stands for "now" where a log leaves out the year or the day.
let reference: Int64 = 1_795_219_200_000

/// All entries of a text, and the reader's last counters.
func read(_ text: String, format: LogFormat? = nil) throws -> [LogEntry] {
  try read(Array(text.utf8), format: format).entries
}

func read(_ bytes: [UInt8], format: LogFormat? = nil) throws -> (entries: [LogEntry], counters: LogCounters) {
  var reader = try LogReader(bytes: bytes, name: "test.log", format: format, referenceTime: reference)
  var entries: [LogEntry] = []
  while let entry = try reader.next() { entries.append(entry) }
  return (entries, reader.counters)
}

/// The directory of the bundled logs, beside the sources.
let bundledLogs: String = {
  let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  return parts.dropLast(3).joined(separator: "/") + "/Examples/Triage/Logs"
}()

/// SplitMix64: the same numbers from the same seed on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
