import Testing
import TriageLogs

@Suite("The bundled logs are read as they should be")
struct BundledLogsTests {
  struct Expected: Sendable {
    var name: String
    var format: LogFormat
    var lines: Int
    var entries: Int
    var errors: Int
  }

  @Test("Format, lines, entries and error entries of every file", arguments: table)
  func counts(expected: Expected) throws {
    var reader = try LogReader(path: bundledLogs + "/" + expected.name, name: expected.name, referenceTime: reference)
    while try reader.next() != nil {}
    #expect(reader.format == expected.format)
    #expect(reader.counters.lines == expected.lines)
    #expect(reader.counters.entries == expected.entries)
    #expect(reader.counters.errorEntries == expected.errors)
    #expect(reader.counters.linesCut == 0 && reader.counters.entriesCut == 0 && reader.counters.linesRepaired == 0)
  }

  @Test("The table names every bundled file")
  func tableIsComplete() throws {
    #expect(try LogDirectory(path: bundledLogs).files.map(\.name) == BundledLogsTests.table.map(\.name))
  }

  @Test("Every error has a message, a time and a place in its file", arguments: table)
  func errorsAreUsable(expected: Expected) throws {
    let path = bundledLogs + "/" + expected.name
    let size = try #require(try LogDirectory(path: path).files.first?.size)
    var reader = try LogReader(path: path, name: expected.name, referenceTime: reference)
    while let entry = try reader.next() {
      guard entry.isError else { continue }
      #expect(!entry.message.isEmpty)
      #expect(entry.time.map { abs($0 - reference) < 7 * 86_400_000 } == true)
      #expect(entry.byteRange.upperBound <= size)
      #expect(entry.exceptions.allSatisfy { !$0.type.isEmpty })
    }
  }

  static let table: [Expected] = [
    Expected(name: "backup.log", format: .plain, lines: 160, entries: 150, errors: 110),
    Expected(name: "cache.log", format: .plain, lines: 616, entries: 580, errors: 42),
    Expected(name: "checkout.log", format: .java, lines: 899, entries: 147, errors: 35),
    Expected(name: "gateway.jsonl", format: .json, lines: 253, entries: 253, errors: 166),
    Expected(name: "monitoring.log", format: .logfmt, lines: 243, entries: 237, errors: 65),
    Expected(name: "nginx-error.log", format: .nginx, lines: 641, entries: 641, errors: 428),
    Expected(name: "orders.jsonl", format: .json, lines: 318, entries: 318, errors: 70),
    Expected(name: "payments.log", format: .java, lines: 336, entries: 74, errors: 18),
    Expected(name: "postgresql.log", format: .postgresql, lines: 744, entries: 324, errors: 180),
    Expected(name: "shop-api.log", format: .python, lines: 809, entries: 156, errors: 42),
    Expected(name: "storefront.log", format: .node, lines: 629, entries: 207, errors: 49),
    Expected(name: "syslog", format: .syslog, lines: 307, entries: 307, errors: 167),
    Expected(name: "syslog-5424.log", format: .syslog, lines: 288, entries: 288, errors: 51),
    Expected(name: "worker.jsonl", format: .json, lines: 271, entries: 271, errors: 71),
  ]
}
