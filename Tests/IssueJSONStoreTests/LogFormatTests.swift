import IssueJSON
import IssueJSONStore
import Testing

@Suite struct LogFormatTests {
  private func writtenStore() throws -> CrashState {
    let disk = SimulatedFileSystem()
    let (log, _) = try openLog(on: disk)
    _ = try log.append(Array(#"{"a":1}"#.utf8))
    _ = try log.append(Array(#"{"a":"ü"}"#.utf8))
    try log.close()
    return disk.visibleState
  }

  private func lines(_ name: String, of state: CrashState) throws -> [String] {
    let bytes = try #require(state.files["/store/\(name)"])
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func aStoreIsWrittenByteForByteAsSpecified() throws {
    let state = try writtenStore()
    #expect(
      state.files.keys.sorted() == [
        "/store/MANIFEST.json", "/store/segment-1-1.jsonl", "/store/watermark-1.jsonl",
      ])
    #expect(
      try lines("segment-1-1.jsonl", of: state) == [
        #"["da6ad21c",0,"00000000",{"format":1,"store":"910a2dec-8902-4cc1-beeb-8da1658eec67","generation":1,"segment":1},0]"#,
        #"["4a1bd48c",1,"da6ad21c",{"a":1},115]"#,
        #"["f3364b6a",2,"4a1bd48c",{"a":"ü"},153]"#,
        #"["4f25433b",2,"f3364b6a","close",194]"#,
      ])
    #expect(
      try lines("MANIFEST.json", of: state) == [
        #"["050fa59f",{"format":1,"store":"910a2dec-8902-4cc1-beeb-8da1658eec67","generation":1,"segments":[{"name":"segment-1-1.jsonl","bytes":115}]}]"#
      ])
    #expect(try lines("watermark-1.jsonl", of: state).count == 2)
  }

  @Test func everyLineIsJSONAndItsChecksumCoversWhatTheFormatSays() throws {
    let state = try writtenStore()
    for name in ["segment-1-1.jsonl", "MANIFEST.json", "watermark-1.jsonl"] {
      for line in try lines(name, of: state) {
        var reader = JSONReader(Array(line.utf8))
        try reader.skipValue()
        try reader.finish()
        let bytes = Array(line.utf8)
        let checksum = String(decoding: bytes[2..<10], as: UTF8.self)
        #expect(UInt32(checksum, radix: 16) == bitwiseChecksum(bytes[11...]))
      }
    }
  }

  @Test(arguments: [
    "", "[]", "1", "{", "{}\n", "{\"a\":\n1}", "{\"a\":\"\0\"}", "{\"a\":\t1}", " {}", "{} ",
  ])
  func aPayloadThatIsNoObjectOnOneLineIsRefused(_ text: String) throws {
    let (log, _) = try openLog(on: SimulatedFileSystem())
    let error = #expect(throws: CommitLogError.self) { try log.append(Array(text.utf8)) }
    #expect(error?.code == .invalidPayload)
    #expect(try log.append(payload(1)) == 1)
  }

  @Test func theLongestPayloadIsTakenAndOneByteMoreIsNot() throws {
    let disk = SimulatedFileSystem()
    let options = fixedOptions(longestLine: 1 << 10)
    let (log, _) = try openLog(on: disk, options: options)
    let room = CommitLogOptions.largestPayload(inLineOf: 1 << 10)
    func filled(_ count: Int) -> [UInt8] {
      Array(#"{"a":""#.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: count - 8) + Array(#""}"#.utf8)
    }
    _ = try log.append(filled(room))
    let error = #expect(throws: CommitLogError.self) { try log.append(filled(room + 1)) }
    #expect(error?.code == .payloadTooLarge)
    try log.close()
    #expect(try openLog(on: disk, options: options).replayed == [filled(room)])
  }

  @Test func aLineBeyondTheLimitIsDamageWithoutBeingHeldInMemory() throws {
    let disk = SimulatedFileSystem()
    let (log, _) = try openLog(on: disk)
    let long = Array(#"{"a":""#.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 200_000) + Array(#""}"#.utf8)
    _ = try log.append(long)
    try log.close()
    let error = #expect(throws: CommitLogError.self) {
      try openLog(on: disk, options: fixedOptions(longestLine: 1 << 10))
    }
    #expect(error?.code == .damaged)
    #expect(error?.offset == 115)
    #expect(error?.sequence == 1)
    #expect(try openLog(on: disk).replayed == [long])
  }
}
