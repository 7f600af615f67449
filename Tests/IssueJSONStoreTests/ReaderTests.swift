import IssueJSONStore
import Testing

@Suite struct ReaderTests {
  private final class Seen {
    var payloads: [[UInt8]] = []
  }

  private func openReader(on fileSystem: any FileSystem, _ seen: Seen) throws -> CommitLogReader {
    try CommitLogReader.open("/store", on: fileSystem, longestLine: 1 << 20) { seen.payloads.append(Array($1)) }
  }

  private func refresh(_ reader: CommitLogReader, _ seen: Seen) throws {
    try reader.refresh { seen.payloads.append(Array($1)) }
  }

  @Test func aReaderFollowsAWriterThroughGenerations() throws {
    let disk = SimulatedFileSystem()
    let seen = Seen()
    var log = try openLog(on: disk).log
    _ = try log.append(payload(1))
    let reader = try openReader(on: disk, seen)
    #expect(seen.payloads == payloads(1))
    _ = try log.append(payload(2))
    try refresh(reader, seen)
    try refresh(reader, seen)
    #expect(seen.payloads == payloads(2))
    _ = try log.append(payload(3))
    try log.close()
    log = try openLog(on: disk).log
    _ = try log.append(payload(4))
    try refresh(reader, seen)
    #expect(seen.payloads == payloads(4))
    #expect(reader.generation == 1)

    // A writer that died, and one that recovered what it left into new files.
    let after = SimulatedFileSystem(after: disk.visibleState)
    let late = Seen()
    let other = try openReader(on: after, late)
    log = try openLog(on: after).log
    _ = try log.append(payload(5))
    try refresh(other, late)
    #expect(late.payloads == payloads(5))
    #expect(other.generation == 2)
    #expect(other.lastSequence == 5)
  }

  @Test func aReaderStopsBeforeALineThatIsBeingWritten() throws {
    let disk = SimulatedFileSystem()
    let (log, _) = try openLog(on: disk)
    _ = try log.append(payload(1))
    _ = try log.append(payload(2))
    let whole = disk.visibleState
    let path = "/store/segment-1-1.jsonl"
    let content = try #require(whole.files[path])
    let first = try #require(content.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
    for length in first...content.count {
      var state = whole
      state.files["/store/watermark-1.jsonl"] = nil
      state.files[path] = Array(content[..<length])
      let seen = Seen()
      let partial = SimulatedFileSystem(after: state)
      let reader = try openReader(on: partial, seen)
      #expect(seen.payloads == payloads(length == content.count ? 2 : 1))
      #expect(reader.tornByteCount == (length == content.count ? 0 : Int64(length - first)))
      #expect(partial.visibleState == state)
    }
  }

  @Test func aReaderNoticesThatWhatItReadIsGone() throws {
    let disk = SimulatedFileSystem()
    let (log, _) = try openLog(on: disk)
    _ = try log.append(payload(1))
    let trace = disk.visibleState.files["/store/segment-1-1.jsonl"]?.count ?? 0
    _ = try log.append(payload(2))
    let seen = Seen()
    let reader = try openReader(on: disk, seen)
    let directory = try disk.openDirectory("/store", in: nil)
    let file = try disk.open("segment-1-1.jsonl", in: directory, .append)
    try disk.truncate(file, to: Int64(trace))
    let error = #expect(throws: CommitLogError.self) { try refresh(reader, seen) }
    #expect(error?.code == .mispaired)
  }

  @Test func readingNeverChangesTheDirectory() throws {
    let disk = SimulatedFileSystem()
    do { _ = try openLog(on: disk).log.append(payload(1)) }
    let before = disk.visibleState
    let trace = TracingFileSystem(disk)
    _ = try openReader(on: trace, Seen())
    #expect(disk.visibleState == before)
    let writing: Set<FileOperation> = [
      .makeDirectory, .write, .truncate, .sync, .syncDirectory, .rename, .unlink, .lock,
    ]
    #expect(!trace.entries.contains { writing.contains($0.operation) })
  }
}
