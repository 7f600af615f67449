import IssueJSONStore

/// Random numbers from a seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

/// Options with a clock that stands still and an identity that is always the same.
func fixedOptions(
  _ durability: Durability = .everyCommit, createsIfMissing: Bool = true, longestLine: Int = 1 << 20,
  watermarkInterval: Int64 = 1, now: @escaping @Sendable () -> Int64 = { 0 }, seed: UInt64 = 1
) -> CommitLogOptions {
  CommitLogOptions(
    durability: durability, createsIfMissing: createsIfMissing, longestLine: longestLine,
    watermarkInterval: watermarkInterval, now: now
  ) {
    var random = SeededGenerator(seed: seed)
    return StoreIdentity(from: &random)
  }
}

/// The payload of commit `number`, different in content and length from its neighbours'.
func payload(_ number: Int) -> [UInt8] {
  let text = String(repeating: "é @", count: number * 7 % 23)
  return Array(#"{"issue":\#(number),"title":"\#(text)"}"#.utf8)
}

/// The payloads of commits 1 to `count`.
func payloads(_ count: Int) -> [[UInt8]] {
  (0..<count).map { payload($0 + 1) }
}

/// Opens a log and returns it with everything that it replayed.
func openLog(
  _ path: String = "/store", on fileSystem: any FileSystem, options: CommitLogOptions = fixedOptions()
) throws -> (log: CommitLog, replayed: [[UInt8]]) {
  var replayed: [[UInt8]] = []
  let log = try CommitLog.open(path, on: fileSystem, options: options) { sequence, payload in
    guard sequence == Int64(replayed.count + 1) else { throw Violation("commit \(sequence) out of order") }
    replayed.append(Array(payload))
  }
  return (log, replayed)
}

/// What a check found wrong.
struct Violation: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}

extension CommitLog {
  func append(_ payload: [UInt8]) throws -> Int64 {
    try append(payload[...])
  }
}
