import Testing
import TriageLogs

@Suite("Entries of several lines are put together")
struct MultiLineTests {
  @Test("PostgreSQL's further lines belong to their error, also those that begin with a tab")
  func postgresSections() throws {
    let entries = try read(
      """
      2026-11-20 09:47:22.538 UTC [9] a@b ERROR:  deadlock detected
      2026-11-20 09:47:22.538 UTC [9] a@b DETAIL:  Process 9 waits.
      \tProcess 8 waits.
      2026-11-20 09:47:22.538 UTC [9] a@b HINT:  See server log.
      2026-11-20 09:47:22.538 UTC [9] a@b STATEMENT:  update x
      \t  set y = 1
      2026-11-20 09:47:23.000 UTC [8] a@b LOG:  done
      2026-11-20 09:47:23.000 UTC [7] a@b DETAIL:  torn from its error

      """)
    #expect(entries.map(\.lineCount) == [6, 1, 1])
    #expect(entries.map(\.level) == [.error, .info, .info])
    #expect(entries[0].attribute("detail") == "Process 9 waits.\nProcess 8 waits.")
    #expect(entries[0].attribute("hint") == "See server log.")
    #expect(entries[0].attribute("statement") == "update x\n  set y = 1")
  }

  @Test("A Java chain has its causes in order, its suppressed exceptions left out, its libraries marked")
  func javaChain() throws {
    let entries = try read(
      """
      2026-11-16 08:36:23,058 ERROR [main] a.b.Main - order 7 failed
      a.b.CheckoutException: cannot save
      second line
      \tat a.b.Orders.save(Orders.java:28) ~[classes/:?]
      \tat java.base/java.lang.Thread.run(Thread.java:840)
      \tSuppressed: java.lang.IllegalStateException: never started
      \t\tat a.b.Step.close(Step.java:1)
      Caused by: org.h2.JdbcException: Value too long; SQL statement:
      insert into orders [22001-214]
      \tat org.h2.Db.get(Db.java:506) ~[h2.jar:?]
      \tat a.b.Orders.lambda$run$0(Unknown Source)
      \t... 12 more
      2026-11-16 08:36:24,000 INFO  [main] a.b.Main - next

      """)
    #expect(entries.map(\.lineCount) == [12, 1])
    let entry = entries[0]
    #expect(entry.message == "order 7 failed")
    #expect(entry.exceptions.map(\.type) == ["a.b.CheckoutException", "org.h2.JdbcException"])
    #expect(entry.exceptions[0].message == "cannot save\nsecond line")
    #expect(entry.exceptions[1].message == "Value too long; SQL statement:\ninsert into orders [22001-214]")
    #expect(
      entry.exceptions[0].frames == [
        LogFrame(function: "save", module: "a.b.Orders", file: "Orders.java", line: 28, isInApp: true),
        LogFrame(function: "run", module: "java.lang.Thread", file: "Thread.java", line: 840, isInApp: false),
      ])
    #expect(entry.exceptions[1].frames.map(\.isInApp) == [false, true])
  }

  @Test("java.util.logging's two lines are one entry")
  func julTwoLines() throws {
    let entries = try read(
      """
      Nov 17, 2026 12:06:17 AM com.example.Payments run
      SEVERE: payment 4 failed
      java.net.ConnectException: Connection refused
      \tat java.base/sun.nio.ch.Net.connect0(Native Method)

      Nov 17, 2026 12:06:24 PM com.example.Payments run
      INFO: payment 9 authorised

      """)
    #expect(entries.map(\.level) == [.error, .info])
    #expect(entries.map(\.message) == ["payment 4 failed", "payment 9 authorised"])
    #expect(entries.map(\.time) == [1_794_873_977_000, 1_794_917_184_000])
    #expect(entries[0].exceptions.first?.frames.first?.isInApp == false)
  }

  @Test("A Python chain is answered with the outermost first, the innermost frame first")
  func pythonChain() throws {
    let entries = try read(
      """
      2026-11-16 08:00:22,288 ERROR [21] shop.api: request=1 failed
      Traceback (most recent call last):
        File "/srv/shop/orders.py", line 37, in checkout
          return basket.total(prices)
                 ^^^^^^^^^^^^^^^^^^^^
        File "/usr/lib/python3/dist-packages/x.py", line 2, in f
          y()
      KeyError: 'SKU-1'

      The above exception was the direct cause of the following exception:

      Traceback (most recent call last):
        File "/srv/shop/api.py", line 85, in handle
          failures[path]()
      shop.orders.OrderError: unknown product
      and a second line
      2026-11-16 08:00:23,000 INFO [21] shop.api: next

      """)
    #expect(entries.map(\.lineCount) == [16, 1])
    let exceptions = entries[0].exceptions
    #expect(exceptions.map(\.type) == ["shop.orders.OrderError", "KeyError"])
    #expect(exceptions[0].message == "unknown product\nand a second line")
    #expect(exceptions[1].frames.map(\.function) == ["f", "checkout"])
    #expect(exceptions[1].frames.map(\.isInApp) == [false, true])
    #expect(exceptions[1].frames.map(\.line) == [2, 37])
  }

  @Test("A Python group comes before its members")
  func pythonGroup() throws {
    let entries = try read(
      """
        + Exception Group Traceback (most recent call last):
        |   File "/srv/a.py", line 1, in main
        | ExceptionGroup: two (2 sub-exceptions)
        +-+---------------- 1 ----------------
          | Traceback (most recent call last):
          |   File "/srv/a.py", line 2, in one
          | ValueError: first
          +---------------- 2 ----------------
          | Traceback (most recent call last):
          |   File "/srv/a.py", line 3, in two
          | KeyError: 'second'
          +------------------------------------

      """)
    #expect(entries.count == 1)
    #expect(entries[0].exceptions.map(\.type) == ["ExceptionGroup", "ValueError", "KeyError"])
    #expect(entries[0].exceptions.map { $0.frames.first?.line } == [1, 2, 3])
  }

  @Test("A crash between two log lines is an entry of its own with the time of the one before")
  func bareTraceback() throws {
    let entries = try read(
      """
      2026-11-16 08:00:22,288 INFO [21] shop.api: starts
      Traceback (most recent call last):
        File "/srv/shop/api.py", line 1, in <module>
      KeyError: 'job'

      """)
    #expect(entries.map(\.level) == [.info, .error])
    #expect(entries[1].message == "KeyError: 'job'")
    #expect(entries[1].time == entries[0].time)
    #expect(entries[1].line == 2)
  }

  @Test("Node's errors within a logger's line have cause, fields and library frames")
  func nodeCause() throws {
    let entries = try read(
      """
      [2026-11-16T09:12:44.475] [ERROR] cart - request=1 GET /stock failed: StockError: stock is unknown
          at stockOf (/srv/shop/storefront.js:48:11)
          at async serve (/srv/shop/node_modules/x/i.js:73:5) {
        sku: 'SKU-1',
        [cause]: Error: connect ECONNREFUSED 127.0.0.1:9401
            at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16) {
          errno: -111,
          code: 'ECONNREFUSED'
        }
      }
      [2026-11-16T09:12:45.000] [INFO] cart - next

      """)
    #expect(entries.map(\.lineCount) == [10, 1])
    let exceptions = entries[0].exceptions
    #expect(exceptions.map(\.type) == ["StockError", "Error"])
    #expect(exceptions[0].message == "stock is unknown")
    #expect(exceptions[0].frames.map(\.function) == ["stockOf", "serve"])
    #expect(exceptions[0].frames.map(\.isInApp) == [true, false])
    #expect(exceptions[1].frames.first?.file == "node:net")
    #expect(entries[0].attribute("code") == "ECONNREFUSED")
  }

  @Test("What Node writes when it ends is one fatal entry")
  func nodeCrash() throws {
    let entries = try read(
      """
      [2026-11-16T09:12:44.475] [INFO] cart - listens
      /srv/shop/storefront.js:94
        throw new TypeError('hook');
        ^

      TypeError: hook is not a function
          at main (/srv/shop/storefront.js:94:9)

      Node.js v20.20.2
      cache: 12 entries

      """)
    #expect(entries.map(\.level) == [.info, .fatal, .info])
    #expect(entries[1].message == "TypeError: hook is not a function")
    #expect(entries[1].lineCount == 8)
    #expect(entries[2].module == "cache")
  }

  @Test("A Go panic among logfmt lines has the frames of the goroutine that failed")
  func goPanic() throws {
    let entries = try read(
      """
      ts=2026-11-21T01:27:14.542Z level=info msg="up"
      panic: no room

      goroutine 1 [running]:
      github.com/prometheus/promql.New({0x7ff, 0xa})
      \tgithub.com/prometheus/promql/log.go:121 +0x3d4
      main.main()
      \t/srv/app/main.go:613 +0x6713
      net/http.(*Server).Serve(0x1)
      \t/usr/lib/go/src/net/http/server.go:3 +0x1

      goroutine 5 [select]:
      main.other()
      \t/srv/app/other.go:1 +0x1
      ts=2026-11-21T01:27:15.542Z level=info msg="up"

      """)
    #expect(entries.map(\.level) == [.info, .fatal, .info])
    let panic = try #require(entries[1].exceptions.first)
    #expect(panic.type == "panic" && panic.message == "no room")
    #expect(panic.frames.map(\.function) == ["New", "main", "(*Server).Serve"])
    #expect(panic.frames.map(\.line) == [121, 613, 3])
    #expect(panic.frames.map(\.isInApp) == [true, true, false])
  }

  @Test("A stack within a JSON field is read, with the error's own name")
  func jsonStack() throws {
    let entries = try read(
      #"{"level":50,"time":1794810301042,"msg":"payment failed","err":{"message":"declined","name":"PaymentDeclined","#
        + #""stack":"Error: declined\n    at pay (/srv/orders.js:26:35)\n    at node:internal/x:1:2","code":"54"}}"#
        + "\n")
    #expect(entries[0].message == "payment failed")
    #expect(entries[0].exceptions.map(\.type) == ["PaymentDeclined"])
    #expect(entries[0].exceptions[0].frames.map(\.line) == [26, 1])
    #expect(entries[0].attribute("err.code") == "54")
    #expect(entries[0].time == 1_794_810_301_042)
  }

  @Test("A torn JSON line counts with what there is of it")
  func tornJSON() throws {
    let entries = try read(
      "{\"level\":\"error\",\"msg\":\"no room\",\"ts\":1794810301,\"request\":{\"uri\":\"/a\n", format: .json)
    #expect(entries.first?.message == "no room")
    #expect(entries.first?.level == .error)
  }

  @Test("Formats mixed in one file are each read by their own rules")
  func mixedFormats() throws {
    let entries = try read(
      """
      {"level":"info","ts":1794810301.5,"msg":"a"}
      Nov 16 06:25:01 shop-1 sshd[709]: error: b
      level=warn ts=2026-11-21T01:27:14Z msg=c
      2026/11/16 06:25:01 [error] 1#1: *2 d
      {"level":"info","ts":1794810301.5,"msg":"e"}

      """)
    #expect(entries.map(\.format) == [.json, .syslog, .logfmt, .nginx, .json])
    #expect(entries.map(\.message) == ["a", "error: b", "c", "d", "e"])
  }
}
