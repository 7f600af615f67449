import Testing
import TriageLogs

@Suite("No bytes stop the reader")
struct RobustnessTests {
  @Test("Random bytes are read to their end", arguments: 0..<6)
  func randomBytes(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet =
      Array("{}[]()\"\\:,.=-_/<>#*@|+ \t\n\r0123456789aZeEuTt\u{0}\u{7f}é".utf8) + [0xFF, 0xC3, 0xE2, 0xF0]
    let bytes = (0..<4_000).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
    for format in LogFormat.allCases { try check(bytes, format, "seed \(seed)") }
    try check((0..<8_000).map { _ in UInt8.random(in: 0...255, using: &random) }, nil, "seed \(seed)")
  }

  @Test("Real lines with bytes changed, dropped and doubled are read to their end", arguments: 0..<4)
  func mutatedLines(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(1000 + seed))
    for file in try LogDirectory(path: bundledLogs).files {
      var bytes: [UInt8] = []
      var reader = try LogReader(path: file.path, referenceTime: reference)
      while let entry = try reader.next(), bytes.count < 5_000 {
        bytes += Array(entry.message.utf8) + [0x0A]
        for exception in entry.exceptions {
          bytes += Array("\(exception.type): \(exception.message)\n\tat a.b(C.java:1)\n".utf8)
        }
      }
      try check(mutated(bytes, &random), nil, "seed \(seed), \(file.name)")
    }
    for text in RobustnessTests.samples {
      for _ in 0..<15 { try check(mutated(Array(text.utf8), &random), nil, "seed \(seed), sample") }
    }
  }

  @Test("Every beginning of a line is read", arguments: samples)
  func everyPrefix(sample: String) throws {
    let bytes = Array(sample.utf8)
    for length in 0...bytes.count { try check(Array(bytes.prefix(length)), nil, "length \(length)") }
  }

  @Test("JSON nested to the limit of 32 levels and beyond is read without a trap", arguments: [31, 32, 33, 200])
  func nestedJSON(depth: Int) throws {
    let text =
      "{\"level\":\"error\",\"msg\":\"m\",\"a\":" + String(repeating: "[", count: depth)
      + String(repeating: "]", count: depth) + "}\n"
    #expect(try read(text, format: .json).first?.message == "m")
  }

  private func mutated(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<max(1, bytes.count / 40) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(bytes[place], at: place)
      default: bytes[place] = Array("0\n\" {}[]:".utf8)[Int.random(in: 0..<9, using: &random)]
      }
    }
    return bytes
  }

  /// Reads everything and checks what holds for any input.
  private func check(_ bytes: [UInt8], _ format: LogFormat?, _ what: String) throws {
    let (entries, counters) = try read(bytes, format: format)
    #expect(counters.bytes == bytes.count, "\(what)")
    #expect(counters.entries == entries.count, "\(what)")
    var end = 0
    for entry in entries {
      #expect(entry.byteRange.lowerBound >= end && entry.byteRange.upperBound <= bytes.count, "\(what)")
      end = entry.byteRange.upperBound
    }
  }

  static let samples: [String] = [
    "<75>1 2026-11-21T01:30:36.906291+00:00 shop-1 cron 685 ID [a@1 k=\"v\" l=\"w\\\"\"][b@2] Error: bad day-of-week\n",
    "Nov 16 06:25:01 shop-1 sshd[709]: Failed password for root from 127.0.0.1 port 4711 ssh2\n",
    "2026/11/19 23:44:31 [error] 370#370: *157 open() \"/a\" failed (2: x), client: ::1, request: \"GET / HTTP/1.1\", host: \"b\"\n",
    "2026-11-20 09:47:22.538 +01 [259] shop@shop ERROR:  42P01: relation \"a\" does not exist\n"
      + "2026-11-20 09:47:22.538 +01 [259] shop@shop DETAIL:  b\n\tc\n",
    "2026-11-16T08:36:23,058 ERROR [main] a/1.2 b.C - {r=1, user=u} failed\nb.D: x\n\tat java.base/b.C.d(C.java:1)\nCaused by: b.E: y\n"
      + "\tat b.F.g(Native Method)\n\t... 1 more\n",
    "Nov 17, 2026 9:05:13 AM com.example.Payments run\nSEVERE: x\n",
    "2026-11-16 08:00:22,288 ERROR [21] shop.api: x\nTraceback (most recent call last):\n  File \"/a.py\", line 1, in f\n    g()\n"
      + "KeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\n"
      + "  + Exception Group Traceback (most recent call last):\n  | ExceptionGroup: a (1 sub-exception)\n  +-+--- 1 ---\n    | A: b\n",
    "[2026-11-16T09:12:44.475] [ERROR] c - x: TypeError: y\n    at async f (/a.js:1:2) {\n  code: 'E',\n  [cause]: Error: z\n"
      + "    at node:net:1:2\n}\n/a.js:9\n  throw\n  ^\n\nError: q\n    at g (<anonymous>)\n\nNode.js v20\n",
    "ts=2026-11-21T01:27:14.542Z caller=a.go:1 level=error msg=\"b \\\"c\\\" \\n\" err=\npanic: d\n\ngoroutine 1 [running]:\na.b(...)\n"
      + "\t/c/d.go:1 +0x1\n",
    "{\"level\":50,\"time\":1794810301042.5e0,\"err\":{\"stack\":\"A: b\\n    at c (/d.js:1:2)\\ud83d\\ude00\\ud83d\"},\"x\":[1,{\"y\":null}]}\n",
    "808:M 21 Nov 2026 01:40:19.568 # Error\n",
  ]
}
