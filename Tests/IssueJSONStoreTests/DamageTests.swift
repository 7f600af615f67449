import IssueJSONStore
import Testing

/// What happens to bytes at rest: detected, harmless, or a tail that the rules allow to cut, never wrong data.
@Suite struct DamageTests {
  private static let segment = "/store/segment-1-1.jsonl"

  /// A small store: closed, or left as a crash of the process leaves it.
  private func store(commits: Int = 4, closed: Bool, watermark: Bool = true) throws -> CrashState {
    let disk = SimulatedFileSystem()
    let (log, _) = try openLog(on: disk, options: fixedOptions(watermarkInterval: closed ? 1 : -1))
    for number in 1...commits { _ = try log.append(payload(number)) }
    if closed { try log.close() }
    var state = disk.visibleState
    if !watermark { state.files["/store/watermark-1.jsonl"] = nil }
    return state
  }

  private func open(_ state: CrashState) throws -> [[UInt8]] {
    try openLog(on: SimulatedFileSystem(after: state)).replayed
  }

  private func refusal(_ state: CrashState) throws -> CommitLogError {
    let disk = SimulatedFileSystem(after: state)
    let error = #expect(throws: CommitLogError.self) { try openLog(on: disk) }
    #expect(disk.visibleState == state, "a refusal must not touch the directory")
    return try #require(error)
  }

  @Test(arguments: [(true, true), (false, false)])
  func everyFlippedBitIsDetectedOrHarmless(closed: Bool, watermark: Bool) throws {
    let state = try store(closed: closed, watermark: watermark)
    var (flips, refused) = (0, 0)
    for (path, content) in state.files {
      for bit in 0..<content.count * 8 {
        var damaged = state
        damaged.files[path]?[bit / 8] ^= 1 << UInt8(bit % 8)
        flips += 1
        do {
          let replayed = try open(damaged)
          #expect(replayed == payloads(4), "bit \(bit) of \(path)")
        } catch let error as CommitLogError {
          refused += 1
          #expect([.damaged, .mispaired, .newerFormat].contains(error.code), "bit \(bit) of \(path): \(error)")
          #expect(error.file != nil)
        }
      }
    }
    print("flipped bits: \(flips), refused: \(refused), harmless: \(flips - refused)")
  }

  @Test func everyTruncationBelowWhatWasDurableIsRefused() throws {
    for closed in [true, false] {
      let state = try store(closed: closed)
      let content = try #require(state.files[Self.segment])
      let lastCommitEnd =
        closed ? try #require(content.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1 : content.count
      for length in 0..<content.count {
        var damaged = state
        damaged.files[Self.segment] = Array(content[..<length])
        if length >= lastCommitEnd {
          #expect(try open(damaged) == payloads(4), "length \(length)")
        } else {
          let error = try refusal(damaged)
          #expect(error.code == .damaged)
          #expect(error.file == "segment-1-1.jsonl")
        }
      }
    }
  }

  @Test func truncationWithoutAWatermarkIsATornTailOrDamage() throws {
    let state = try store(closed: false, watermark: false)
    let content = try #require(state.files[Self.segment])
    let ends = content.indices.filter { content[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    for length in 0..<content.count {
      var damaged = state
      damaged.files[Self.segment] = Array(content[..<length])
      if length < ends[0] {
        #expect(try refusal(damaged).code == .damaged)
      } else {
        // A whole line that lacks only its line feed still counts.
        let whole = ends.count { $0 - 1 <= length } - 1
        #expect(try open(damaged) == payloads(whole), "length \(length)")
      }
    }
  }

  @Test func aTornLineIsCutAndACompleteWrongOneIsNot() throws {
    let state = try store(closed: false, watermark: false)
    let longer = try #require(store(commits: 5, closed: false, watermark: false).files[Self.segment])
    let content = try #require(state.files[Self.segment])
    let last = try #require(content.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
    func with(_ tail: [UInt8]) -> CrashState {
      var changed = state
      changed.files[Self.segment] = content[..<last] + tail
      return changed
    }
    let line = Array(content[last...])
    var holed = line
    for index in 20..<40 { holed[index] = 0 }
    #expect(try open(with(holed)) == payloads(3))
    #expect(try open(with(Array(line[..<30]))) == payloads(3))
    #expect(try open(with([UInt8](repeating: 0, count: 4_096))) == payloads(3))
    var garbled = line
    for index in 20..<40 { garbled[index] = 0x5a }
    let error = try refusal(with(garbled))
    #expect(error.code == .damaged)
    #expect(error.offset == Int64(last))
    #expect(error.sequence == 4)
    #expect(
      try refusal(with(holed + longer[content.count...])).code == .damaged, "a right line that found the hole durable")
  }

  @Test func linesThatMovedAreDamage() throws {
    let state = try store(closed: true)
    let lines = try #require(state.files[Self.segment]).split(separator: UInt8(ascii: "\n")).map { Array($0) + [10] }
    let other = try {
      let disk = SimulatedFileSystem()
      let (log, _) = try openLog(on: disk, options: fixedOptions(seed: 2))
      for number in 1...4 { _ = try log.append(payload(number)) }
      return try #require(disk.visibleState.files[Self.segment]).split(separator: 10).map { Array($0) + [10] }
    }()
    let changes: [(String, [[UInt8]])] = [
      ("missing", Array(lines[..<2] + lines[3...])), ("doubled", Array(lines[..<3] + lines[2...])),
      ("swapped", Array([lines[0], lines[2], lines[1]] + lines[3...])),
      ("another store's", Array(lines[..<2] + [other[2]] + lines[3...])), ("no header", Array(lines[1...])),
      ("two headers", [lines[0]] + lines), ("empty line", Array(lines[..<2] + [[10]] + lines[2...])),
      ("doubled marker", lines + [lines[lines.count - 1]]),
    ]
    for (what, changed) in changes {
      var damaged = state
      damaged.files[Self.segment] = Array(changed.joined())
      let error = try refusal(damaged)
      #expect(error.code == .damaged, "\(what): \(error)")
    }
    var mispaired = state
    mispaired.files[Self.segment] = Array(other.joined())
    #expect(try refusal(mispaired).code == .mispaired)
  }

  @Test func aNewerFormatIsRefusedUntouched() throws {
    for path in ["/store/MANIFEST.json", Self.segment] {
      var state = try store(closed: true)
      let text = String(decoding: try #require(state.files[path]), as: UTF8.self)
      state.files[path] = Array(text.replacing(#""format":1"#, with: #""format":2,"new":[]"#).utf8)
      #expect(try refusal(state).code == .newerFormat)
    }
  }

  @Test func aManifestThatIsMissingEmptyOrWrongIsNeverAnEmptyStore() throws {
    for content in [nil, [], Array("{}\n".utf8), [UInt8](repeating: 0, count: 142)] {
      var state = try store(closed: true)
      state.files["/store/MANIFEST.json"] = content
      #expect(try refusal(state).code == .damaged)
    }
  }

  @Test func missingAndEmptySegmentsAreDamage() throws {
    for content in [nil, []] as [[UInt8]?] {
      var state = try store(closed: true)
      state.files[Self.segment] = content
      let error = try refusal(state)
      #expect(error.code == .damaged)
      #expect(error.file == "segment-1-1.jsonl")
    }
  }

  @Test func aRestoredOldManifestIsRefusedWhenALaterGenerationIsThere() throws {
    let old = try store(closed: false)
    let disk = SimulatedFileSystem(after: old)
    let (log, _) = try openLog(on: disk)
    _ = try log.append(payload(5))
    try log.close()
    var mixed = disk.visibleState
    for (path, content) in old.files { mixed.files[path] = content }
    #expect(try refusal(mixed).code == .mispaired)
  }

  @Test func foreignFilesAreLeftAlone() throws {
    var state = try store(closed: false)
    let foreign = [
      ".DS_Store", "segment-1-1.jsonl~", "segment-1-1.jsonl.bak", "notes.txt", "segment-01-1.jsonl", "x.tmp",
      "MANIFEST.json.orig", "segment--1.jsonl", "segment-99999999999999999999-1.jsonl", "watermark-1.jsonl.tmp2",
    ]
    for name in foreign { state.files["/store/\(name)"] = Array("mine".utf8) }
    let disk = SimulatedFileSystem(after: state)
    #expect(try openLog(on: disk).replayed == payloads(4))
    for name in foreign { #expect(disk.visibleState.files["/store/\(name)"] == Array("mine".utf8)) }
  }
}
