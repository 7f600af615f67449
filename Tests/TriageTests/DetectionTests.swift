import Testing
import TriageLogs

@Suite("Formats are told from the bytes")
struct DetectionTests {
  @Test(
    "A sample's format is told",
    arguments: [
      (LogFormat.syslog, "Nov 16 06:25:01 shop-1 sshd[709]: Failed password for root from 127.0.0.1 port 4711 ssh2\n"),
      (.syslog, "<38>Nov 16 06:25:01 shop-1 su: pam_unix(su:auth): authentication failure\n"),
      (.syslog, "2026-11-16T06:25:01.123456+00:00 shop-1 cron[12]: (root) CMD (true)\n"),
      (.syslog, "<75>1 2026-11-21T01:30:36.906291+00:00 shop-1 cron 685 - -  Error: bad day-of-week\n"),
      (
        .nginx,
        "2026/11/19 23:44:31 [error] 370#370: *157 open() \"/srv/www/a.png\" failed (2: No such file or directory)\n"
      ),
      (.postgresql, "2026-11-20 09:47:22.538 UTC [259] shop@shop ERROR:  division by zero\n"),
      (.postgresql, "2026-11-20 09:47:22 CET [259-1] LOG:  database system is ready to accept connections\n"),
      (
        .java,
        "2026-11-16T08:36:23,058 ERROR [main] com.example.Main - order failed\njava.lang.Error: x\n\tat a.B.c(B.java:1)\n"
      ),
      (.java, "2026-11-16 08:36:23.058  INFO 712 --- [main] c.e.shop.Application : Started in 2 seconds\n"),
      (.java, "08:36:23.058 [main] INFO  com.example.Main - up\n"),
      (.java, "Nov 17, 2026 9:05:13 AM com.example.payments.Payments run\nINFO: payments is up\n"),
      (.python, "2026-11-16 08:00:22,288 INFO [21] shop.api: shop-api starts\n"),
      (.python, "2026-11-16 08:00:22,288 - shop.api - ERROR - no such key\n"),
      (.python, "ERROR:root:no such key\n"),
      (.python, "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\nKeyError: 1\n"),
      (.node, "[2026-11-16T09:12:44.475] [INFO] storefront - storefront listens\n"),
      (.node, "TypeError: x is not a function\n    at main (/srv/app.js:1:2)\n    at node:internal/main:3:4\n"),
      (.logfmt, "ts=2026-11-21T01:27:14.542Z caller=main.go:117 level=info msg=\"Starting\"\n"),
      (.logfmt, "time=\"2026-11-21T01:27:14Z\" level=warning msg=slow\n"),
      (.json, "{\"level\":30,\"time\":1794816000000,\"pid\":1,\"hostname\":\"a\",\"msg\":\"up\"}\n"),
      (.json, "{\"version\":\"1.1\",\"host\":\"a\",\"short_message\":\"x\",\"timestamp\":1794816000.1,\"level\":3}\n"),
      (.plain, "tar: /srv/data: Cannot open: Permission denied\ncp: missing operand\n"),
      (.plain, "808:M 21 Nov 2026 01:40:19.568 * Ready to accept connections\n"),
      (.plain, ""), (.plain, "\n\n"), (.plain, "no end of line"),
    ])
  func sampleIsTold(format: LogFormat, sample: String) {
    #expect(LogFormatDetector.detect(sample.utf8) == format)
  }

  @Test("The format of most lines wins in a mixed sample")
  func majorityWins() {
    let json = "{\"level\":\"info\",\"ts\":1794816000.5,\"msg\":\"a\"}\n"
    #expect(LogFormatDetector.detect((json + json + "panic: b\n").utf8) == .json)
    #expect(LogFormatDetector.detect((json + String(repeating: "some words\n", count: 9)).utf8) == .plain)
  }

  @Test("A torn last line does not decide")
  func tornLastLineIsIgnored() {
    #expect(LogFormatDetector.detect("a b\n{\"level\":\"info\",\"msg\":\"x\",\"ts\":1".utf8) == .plain)
  }
}
