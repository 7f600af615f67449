import Testing
import TriageLogs

@Suite("Lines of every format are read")
struct LineParsingTests {
  struct Expected: Sendable {
    var text: String
    var time: Int64?
    var level: LogLevel
    var message: String
    var module: String?
    var process: String?
    var session: String?
    var user: String?
    var version: String?
  }

  @Test(
    "One line becomes one entry",
    arguments: [
      Expected(
        text: "Nov 16 06:25:01 shop-1 sshd[709]: error: send_error: write: Broken pipe", time: 1_794_810_301_000,
        level: .error,
        message: "error: send_error: write: Broken pipe", module: "sshd", process: "709", session: "709"),
      Expected(
        text: "<75>1 2026-11-16T06:25:01.5+01:00 shop-1 cron 685 ID1 [a@1 k=\"v\\\"]\"] Error: bad day",
        time: 1_794_806_701_500,
        level: .error, message: "Error: bad day", module: "cron", process: "685", session: "685"),
      Expected(
        text:
          "2026/11/16 06:25:01 [crit] 370#370: *157 stat() \"/a\" failed (13: Permission denied), client: 127.0.0.1, host: \"a\"",
        time: 1_794_810_301_000, level: .fatal, message: "stat() \"/a\" failed (13: Permission denied)",
        module: "nginx",
        process: "370", session: "370*157"),
      Expected(
        text: "2026-11-16 06:25:01.042 UTC [259] shop@orders FATAL:  28P01: password authentication failed",
        time: 1_794_810_301_042,
        level: .fatal, message: "password authentication failed", module: "postgresql", process: "259", session: "259",
        user: "shop"),
      Expected(
        text: "2026-11-16 06:25:01.042 CET [25]: user=ann,db=a,app=api/2.4.0,client=::1 WARNING:  x",
        time: 1_794_806_701_042,
        level: .warning, message: "x", module: "postgresql", process: "25", session: "25", user: "ann", version: "2.4.0"
      ),
      Expected(
        text: "2026-11-16T06:25:01,042 ERROR [main] checkout/3.2.0 a.b.Main - {request=bb1, user=u5} order 7 failed",
        time: 1_794_810_301_042, level: .error, message: "order 7 failed", module: "a.b.Main", session: "bb1",
        user: "u5",
        version: "3.2.0"),
      Expected(
        text: "2026-11-16 06:25:01,042 WARNING [21] shop.api: request=6cad user=u16 slow", time: 1_794_810_301_042,
        level: .warning,
        message: "request=6cad user=u16 slow", module: "shop.api", process: "21", session: "6cad", user: "u16"),
      Expected(
        text: "2026-11-16 06:25:01,042 - shop.api - CRITICAL - stop", time: 1_794_810_301_042, level: .fatal,
        message: "stop",
        module: "shop.api"),
      Expected(text: "ERROR:shop.api:stop", level: .error, message: "stop", module: "shop.api"),
      Expected(
        text: "[2026-11-16T06:25:01.042] [ERROR] cart - request=9 x: y", time: 1_794_810_301_042, level: .error,
        message: "request=9 x: y", module: "cart", session: "9"),
      Expected(
        text:
          "ts=2026-11-16T06:25:01.042Z caller=a.go:1 level=error component=\"rule manager\" msg=\"it failed\" err=\"no \\\"x\\\"\"",
        time: 1_794_810_301_042, level: .error, message: "it failed: no \"x\"", module: "rule manager"),
      Expected(
        text:
          "{\"name\":\"orders\",\"version\":\"1.8.2\",\"pid\":94,\"req_id\":\"r-1\",\"user\":\"u1\",\"level\":50,\"msg\":\"a\\u00e9\","
          + "\"time\":\"2026-11-16T06:25:01.042Z\",\"v\":0}", time: 1_794_810_301_042, level: .error, message: "aé",
        module: "orders",
        process: "94", session: "r-1", user: "u1", version: "1.8.2"),
      Expected(
        text:
          "{\"level\":\"error\",\"ts\":1794810301.0429,\"logger\":\"http\",\"msg\":\"dial\",\"request\":{\"uri\":\"/a\"}}",
        time: 1_794_810_301_042, level: .error, message: "dial", module: "http"),
      Expected(
        text:
          "{\"event\": \"job failed\", \"level\": \"critical\", \"timestamp\": \"2026-11-16T06:25:01.042Z\", \"trace_id\": \"t\"}",
        time: 1_794_810_301_042, level: .fatal, message: "job failed", session: "t"),
      Expected(
        text:
          "{\"version\":\"1.1\",\"host\":\"h\",\"short_message\":\"m\",\"timestamp\":1794810301.042,\"level\":3,\"_user_id\":\"9\"}",
        time: 1_794_810_301_042, level: .error, message: "m", user: "9", version: "1.1"),
      Expected(
        text: "808:M 16 Nov 2026 06:25:01.042 # Background saving error", time: 1_794_810_301_042, level: .error,
        message: "Background saving error", process: "808", session: "808"),
      Expected(
        text: "2026-11-16 06:25:01 backup[12]: ERROR: tar ended with 2", time: 1_794_810_301_000, level: .error,
        message: "tar ended with 2", module: "backup", process: "12", session: "12"),
      Expected(
        text: "tar: /srv/a: Cannot open: Permission denied", level: .error,
        message: "/srv/a: Cannot open: Permission denied", module: "tar"),
      Expected(text: "compiled, 0 errors", level: .info, message: "compiled, 0 errors"),
      Expected(text: "rates() is deprecated", level: .warning, message: "rates() is deprecated"),
    ])
  func oneLine(expected: Expected) throws {
    let entries = try read(expected.text + "\n")
    let entry = try #require(entries.first)
    #expect(entries.count == 1)
    #expect(entry.time == expected.time)
    #expect(entry.level == expected.level)
    #expect(entry.message == expected.message)
    #expect(entry.module == expected.module)
    #expect(entry.process == expected.process)
    #expect(entry.session == expected.session)
    #expect(entry.user == expected.user)
    #expect(entry.version == expected.version)
    #expect(entry.byteRange == 0..<expected.text.utf8.count + 1)
  }

  @Test(
    "A time without a year gets the year nearest to the reference",
    arguments: [
      ("Dec 31 23:59:59", 1_798_761_599_000), ("Jan  1 00:00:00", 1_798_761_600_000),
      ("May 23 00:00:00", 1_779_494_400_000),
      ("May 22 00:00:00", 1_810_944_000_000), ("Feb 28 12:00:00", 1_803_816_000_000),
    ])
  func yearIsNearest(stamp: String, time: Int64) throws {
    #expect(try read("\(stamp) shop-1 cron[1]: x\n").first?.time == time)
  }

  @Test(
    "Impossible times are no times",
    arguments: ["2026-02-30 06:25:01,042", "2026-13-01 06:25:01,042", "2026-11-16 24:00:00,000"])
  func impossibleTime(stamp: String) throws {
    #expect(try read("\(stamp) ERROR [1] a.b: c\n").first?.time == nil)
  }

  @Test("The details of nginx and of structured data are attributes")
  func details() throws {
    let nginx = try read(
      "2026/11/16 06:25:01 [error] 1#1: *2 x, client: 127.0.0.1, server: a, request: \"GET /a, b HTTP/1.1\", host: \"c\"\n"
    )
    #expect(nginx.first?.attributes.map(\.key) == ["client", "server", "request", "host"])
    #expect(nginx.first?.attribute("request") == "GET /a, b HTTP/1.1")
    let syslog = try read("<75>1 2026-11-16T06:25:01Z h a 1 - [x@1 k=\"v\\\"]\"][y@1 l=\"2\"] m\n")
    #expect(syslog.first?.attribute("x@1.k") == "v\"]")
    #expect(syslog.first?.attribute("y@1.l") == "2")
    #expect(syslog.first?.message == "m")
  }
}
