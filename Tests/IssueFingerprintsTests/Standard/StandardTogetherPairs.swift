/// Two messages of one problem to a line, with ` ||| ` between them; `<ESC>` is the escape character.
let standardTogetherPairs = #"""
  Timeout after 30 s ||| Timeout after 5.5 s
  Timeout after 30s ||| Timeout after 1500 ms
  Timed out after 2 minutes ||| Timed out after 45 seconds
  Retry 1 of 5 ||| Retry 3 of 5
  Allocated 10 MB of 20 GB ||| Allocated 512 KiB of 1 TB
  disk 97% full ||| disk 3% full
  offset -5 is invalid ||| offset 12 is invalid
  delta +3.2e10 too large ||| delta -1 too large
  Got 1,234,567 rows ||| Got 12 rows
  Betrag 1.234,56 EUR ||| Betrag 7 EUR
  order #12345 not found ||| order #7 not found
  price $5.00 rejected ||| price $1,000 rejected
  pointer 0x7fff5fbff8c0 freed twice ||| pointer 0x0 freed twice
  fault at 0xDEADBEEF ||| fault at 00007f3a
  commit 3f2a9c1b77 failed ||| commit deadbeefcafe failed
  job 550e8400-e29b-41d4-a716-446655440000 died ||| job 123E4567-E89B-12D3-A456-426614174000 died
  peer 10.0.0.1 gone ||| peer 192.168.77.254 gone
  peer 10.0.0.1:443 gone ||| peer 10.0.0.2 gone
  peer fe80::1 gone ||| peer 2001:db8::ff00:42:8329 gone
  peer [::1]:8080 gone ||| peer [fe80::2]:9090 gone
  mac 00:1b:63:84:45:e6 seen ||| mac aa:bb:cc:dd:ee:ff seen
  GET http://example.com/a?x=1 failed ||| GET https://example.org:8443/b/c#d failed
  fetch of https://a.io/x. Giving up ||| fetch of http://b.io. Giving up
  bad link (https://a.io/x) dropped ||| bad link (http://b.io/y/z?q=(1) dropped
  mail to bob@example.com bounced ||| mail to alice.smith+tag@mail.example.org bounced
  open /etc/passwd: Permission denied ||| open /var/log/app/current.log: Permission denied
  open ./conf/app.yaml: Permission denied ||| open ../x/y: Permission denied
  open ~/notes.txt: Permission denied ||| open /notes: Permission denied
  cannot load C:\Windows\System32\foo.dll now ||| cannot load D:\apps\bar.exe now
  cannot load \\server\share\file.doc now ||| cannot load C:/temp/x now
  read src/main/app.c failed ||| read lib/util/str.c failed
  syntax error in parser.c:120 ||| syntax error in lexer.c:7
  syntax error in app.js:10:22 ||| syntax error in view.js:1:1
  column "user_id" does not exist ||| column "order_id" does not exist
  Cannot read properties of undefined (reading 'name') ||| Cannot read properties of undefined (reading 'items')
  no such table 'users' ||| no such table 'orders'
  key `abc` is missing ||| key `x1` is missing
  unexpected value "" ||| unexpected value "x"
  query "select 1" is slow ||| query "select 22" is slow
  session a1b2c3 expired ||| session zz9 expired
  node web-01 is down ||| node db-17 is down
  thread worker_12 stuck ||| thread worker_7 stuck
  thread [pool-1-thread-2] stuck ||| thread [pool-9-thread-11] stuck
  block blk_-1608999687919862906 lost ||| block blk_7503483334202473044 lost
  last seen Mon Jan 02 15:04:05 2006 ||| last seen Sat Jul 9 12:16:49 2005
  last seen 2024-01-05T10:11:12.345Z ||| last seen 2023-12-31 23:59:59
  last seen 05/Jan/2024:10:11:12 +0000 ||| last seen 31/Dec/2023:00:00:00 -0700
  last seen Tue, 15 Nov 1994 08:12:31 GMT ||| last seen Fri, 1 Dec 2023 00:00:01 UTC
  last seen January 5, 2024 ||| last seen December 31, 2023
  last seen 5 May 2024 ||| last seen 17 October 2023
  last seen 10:11:12 PM ||| last seen 9:05 am
  values 1 2 3 ||| values 1 2
  values 1, 2, 3 ||| values 9
  values [1, 2, 3] ||| values [4]
  values {1;2} ||| values {3}
  range 1-5 is bad ||| range 10-20 is bad
  ratio 3/4 is bad ||| ratio 1/2 is bad
  connection from 10.0.0.1 (host.example.com) at 5 ||| connection from 10.0.0.2 () at 7
  connection from 10.0.0.1 (unit-5) at 5 ||| connection from 10.0.0.2 at 7
  close(5) failed ||| close(17) failed
  close() failed ||| close(17) failed
  items[0] is null ||| items[15] is null
  uid=0 gid=5 denied ||| uid=1000 gid=7 denied
  logname= uid=0 denied ||| logname=bob uid=7 denied
  user=alice denied ||| user=bob denied
  name="Jane Doe" denied ||| name=bob denied
  opened for user alice by x ||| opened for user bob by x
  Unknown user alice ||| Unknown user bob
  host alpha failed ||| host beta failed
  Failed password for alice from 10.0.0.1 ||| Failed password for bob from 10.0.0.7
  token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVP is bad ||| token eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJhIjoxfQ.x1 is bad
  blob aGVsbG8gd29ybGQxMjM0NTY3ODkw== is bad ||| blob Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA= is bad
  <ESC>[31mERROR<ESC>[0m: disk is full ||| ERROR: disk is full
  <ESC>[1;32mdone<ESC>[0m in 5 ms ||| done in 7 ms
  disk   is	full ||| disk is full
   disk is full  ||| disk is full
  disk is full ||| disk is full
  用户123登录失败 ||| 用户4567登录失败
  接続が 5 秒でタイムアウト ||| 接続が 30 秒でタイムアウト
  值１２无效 ||| 值５无效
  خطأ ٣ في النظام ||| خطأ ١٢ في النظام
  😀 5 errors ||| 😀 17 errors
  Größe 5 ungültig ||| Größe 77 ungültig
  café1 closed ||| café22 closed
  class com.example.app.Foo not found ||| class org.acme.util.Bar not found
  Object Foo@1a2b3c4d leaked ||| Object Foo@99ffee00 leaked
  lock held for 5 days, 3 hours ||| lock held for 1 day, 2 hours
  speed 5 Mbps ||| speed 100 kbps
  HEAD is at 1f2e3d4c5b6a ||| HEAD is at 99aa88bb77cc
  invalid JSON {"id":5,"n":[1,2]} ||| invalid JSON {"id":77}
  WHERE id = 5 AND n = 7 ||| WHERE id = 12 AND n = 8
  VALUES (1, 'a', "b") ||| VALUES (77, 'zz', "y")
  jetty-9.4.1 started ||| jetty-10.0 started
  version v1.2.3-beta.4 is old ||| version v2.0 is old
  level........5 ||| level........17
  pid 77: exited ||| pid 5: exited
  HTTP 404 for /a/5 ||| HTTP 404 for /b/77
  HTTP 500 after 12 ms ||| HTTP 500 after 3 s
  HTTP/1.1 502 in 12 ms ||| HTTP/1.1 502 in 4711 ms
  Request 17 failed with status code 404 ||| Request 4 failed with status code 404
  192.0.2.4 "GET /a HTTP/1.1" status: 200 len: 5 ||| 192.0.2.9 "GET /b/c HTTP/1.1" status: 404 len: 12
  192.0.2.4 - - "GET /a HTTP/1.1" 200 512 ||| 192.0.2.9 - - "GET /b HTTP/2.0" 404 9
  status 5 of job 7 ||| status 12 of job 9
  status: 12345 ||| status: 7
  exit code 137 of pod web-5d4f8c7b9-x2x7q ||| exit code 137 of pod web-77aa99-abc12
  errno=11 fd=5 ||| errno=11 fd=17
  [Errno 2] No such file or directory: '/x/y.txt' ||| [Errno 2] No such file or directory: 'data.csv'
  (os error 2) at /x/a.rs:5 ||| (os error 2) at /y/b.rs:77
  probe of 1-1 failed with error -110 ||| probe of 3-1.2 failed with error -110
  SQLSTATE[42S02]: table 'a.b' ||| SQLSTATE[42S02]: table 'c.d'
  ERROR 1062 (23000): Duplicate entry '5' for key 'x' ||| ERROR 1062 (23000): Duplicate entry 'bob' for key 'y'
  ORA-00942 at line 5 ||| ORA-00942 at line 17
  Error Domain=NSURLErrorDomain Code=-1009 "x" UserInfo={a=5, b=0x1} ||| Error Domain=NSURLErrorDomain Code=-1009 "x" UserInfo={c=7}
  killed by signal 9 after 5 s ||| killed by signal 9 after 2 minutes
  signal strength 70 of 100 ||| signal strength 12 of 100
  Exception from HRESULT: 0x80070005 at 0x7ff61234 ||| Exception from HRESULT: 0x80070005 at 0x7ff69999
  read at 0xc0000005 ||| read at 0x80001234
  closed with code 1006 after 5 s ||| closed with code 1006 after 90 s
  Exited (137) 5 minutes ago ||| Exited (137) 2 hours ago
  {"statusCode":404,"path":"/x"} ||| {"statusCode":404,"path":"/y/z"}
  {"error":"disk_full","id":5} ||| {"error":"disk_full","id":77}
  {"id":5,"name":"bob","ok":true} ||| {"id":7,"name":"alice smith","ok":false}
  bad body {"id":5,"tags":["a","b"],"x":null} ||| bad body {"id":77,"tags":[],"x":3}
  lifetime <1 sec ||| lifetime 00:12
  lifetime <1 sec ||| lifetime 5 minutes
  done in >5 s ||| done in 7 s
  sent 403 bytes (0.4 KB) ok ||| sent 12 bytes ok
  size 16.0 B, free 14.1 KB ||| size 5.2 MB, free 80 B
  heap 12M of 64M ||| heap 512K of 1G
  Key (id)=(5) exists ||| Key (id)=(77) exists
  from=<root@a.io>, size=811 ||| from=<bob>, size=5
  peer ::ffff:192.0.2.77 gone ||| peer 10.0.0.9 gone
  nodes node-[40-63] down ||| nodes node-[1,2,5] down
  key 43:51:43:a1:b5:fc:8b:b7:0a:3a:a9:b1:0f:66:73:a8 offered ||| key aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99 offered
  image "nginx:latest" missing ||| image "registry.example.com/app:v1.2" missing
  pattern C:\logs\*_old.log matched ||| pattern D:\x\*.txt matched
  options={a: b, c: d} ignored ||| options={x: y} ignored
  args=(alpha beta) ignored ||| args=(gamma) ignored
  duplicate key value violates unique constraint "users_email_key" ||| duplicate key value violates unique constraint "orders_pkey"
  relation "users" does not exist at character 15 ||| relation "orders" does not exist at character 22
  process 77 still waiting for ShareLock after 1000.123 ms ||| process 5 still waiting for ShareLock after 2000.5 ms
  checkpoint complete: wrote 5 buffers (0.1%) ||| checkpoint complete: wrote 1234 buffers (7.5%)
  Deadlock found at 2024-01-05 10:11:12 ||| Deadlock found at 2023-12-31 23:59:59
  Aborted connection 5 to db: 'shop' user: 'bob' ||| Aborted connection 77 to db: 'hr' user: 'eve'
  [error] 7#7: *5 open() failed ||| [error] 31#31: *4711 open() failed
  upstream timed out while reading, client: 192.0.2.4, server: a.example.com ||| upstream timed out while reading, client: 198.51.100.7, server: b.example.org
  connect() to unix:/run/a.sock failed ||| connect() to unix:/var/run/b/c.sock failed
  curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received ||| curl: (28) Operation timed out after 5000 milliseconds with 17 bytes received
  Could not resolve host: a.example.com ||| Could not resolve host: db-7.example.org
  KeyError: 'user_id' ||| KeyError: 'order_id'
  No module named 'requests' ||| No module named 'numpy.core'
  could not convert string to float: 'abc' ||| could not convert string to float: '1,5x'
  list index 5 out of range ||| list index 77 out of range
  connect ECONNREFUSED 127.0.0.1:5432 ||| connect ECONNREFUSED 10.0.0.7:6379
  Cannot find module '/srv/app/a.js' ||| Cannot find module 'lodash/fp'
  Unexpected token '<' at position 0 ||| Unexpected token '}' at position 512
  java.lang.ArrayIndexOutOfBoundsException: Index 5 out of bounds for length 3 ||| java.lang.ArrayIndexOutOfBoundsException: Index 77 out of bounds for length 12
  java.net.SocketTimeoutException: Read timed out after 5000 ms ||| java.net.SocketTimeoutException: Read timed out after 30000 ms
  Failed to connect to /10.0.0.1:8080 ||| Failed to connect to /192.168.7.9:443
  Connection is not available, request timed out after 30000ms. ||| Connection is not available, request timed out after 30005ms.
  dial tcp 10.0.0.1:5432: connect: connection refused ||| dial tcp 192.0.2.9:6379: connect: connection refused
  open /etc/app.yaml: no such file or directory ||| open ./x/y.json: no such file or directory
  index out of range [5] with length 3 ||| index out of range [77] with length 0
  thread 'tokio-worker-3' panicked at src/a.rs:5:9 ||| thread 'main' panicked at src/b/c.rs:77:1
  byte index 5 is not a char boundary ||| byte index 17 is not a char boundary
  Fatal error: Index out of range: file Swift/Array.swift, line 5 ||| Fatal error: Index out of range: file Swift/Array.swift, line 77
  Could not cast value of type 'A' (0x104) to 'B' (0x7f) ||| Could not cast value of type 'C.D' (0x99) to 'E' (0x1)
  The process cannot access the file 'C:\a\b.txt' because it is being used ||| The process cannot access the file 'D:\x.log' because it is being used
  Faulting module path: C:\Windows\System32\a.dll ||| Faulting module path: D:\b\c.dll
  Event 7036 from source 12 ||| Event 4625 from source 3
  Out of memory: Killed process 5 (java) total-vm:123kB ||| Out of memory: Killed process 77 (java) total-vm:999999kB
  task java:5 blocked for more than 120 seconds. ||| task java:77 blocked for more than 241 seconds.
  usb 1-1: device descriptor read/64, error -71 ||| usb 2-1.4: device descriptor read/64, error -71
  sd 0:0:0:0: Attached ||| sd 1:0:0:0: Attached
  nvme0n1: read of 8 sectors failed ||| nvme12n1: read of 128 sectors failed
  eth0: link up, 1000Mbps ||| eth3: link up, 100Mbps
  Lock held by thread 0x7f12ab ||| Lock held by thread 0x7f99cd
  segfault at 0 ip 00007f12 sp 00007ffc error 4 in libc.so.6[7f12+1000] ||| segfault at 7f ip 00007f99 sp 00007ff0 error 4 in libc.so.6[7f99+2000]
  nginx.service: Scheduled restart job, restart counter is at 5. ||| nginx.service: Scheduled restart job, restart counter is at 12.
  Started Session 5 of user root. ||| Started Session 4711 of user bob.
  container 3f2a9c1b77aa died ||| container 99aa88bb77cc died
  pulling layer sha256:9f86d081884c7d659a2feaa0c55ad015 ||| pulling layer sha256:60303ae22b998861bce3b28f33eec1be
  Successfully assigned default/web-5d4f8c7b9-x2x7q to node-3 ||| Successfully assigned default/web-77f6c-abc12 to node-12
  Liveness probe failed: Get "http://10.0.0.1:8080/health": EOF ||| Liveness probe failed: Get "http://10.9.8.7/x": EOF
  0/5 nodes are available ||| 0/12 nodes are available
  An error occurred (AccessDenied) on arn:aws:s3:::bucket-1/a ||| An error occurred (AccessDenied) on arn:aws:s3:::bucket-77/b
  RequestId: 1A2B3C4D5E6F7890, HostId: abc123= ||| RequestId: FFEE99, HostId: zz9=
  ThrottlingException: Rate exceeded (5 of 10) ||| ThrottlingException: Rate exceeded (77 of 100)
  message 12 of 40 from bob@example.com ||| message 3 of 9 from eve@example.org
  [3/10] step failed ||| [10/12] step failed
  progress 5% (12/240) ||| progress 99.5% (239/240)
  retry in 5s ||| retry in 1m30s
  user-agent: curl/8.4.0 ||| user-agent: curl/7.1
  load average: 0.52, 0.58, 0.59 ||| load average: 12, 7.1, 3
  temperature 41C on cpu0 ||| temperature 99C on cpu7
  range 10.0.0.0/8 denied ||| range 192.168.0.0/16 denied
  tag v1.2.3 pushed ||| tag v2.0.0-rc.1 pushed
  window 1920x1080 resized ||| window 800x600 resized
  coordinates (5, 7) invalid ||| coordinates (12.5, -3) invalid
  color #ff00aa invalid ||| color #123456 invalid
  license ABCD-1234-EF56 invalid ||| license ZZZZ-9999-YY88 invalid
  phone +49 30 1234567 invalid ||| phone +1 555 0100 invalid
  """#
