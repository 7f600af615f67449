/// Two messages of different problems to a line, with ` ||| ` between them.
let standardApartPairs = #"""
  disk is full ||| disk is empty
  Timeout after 30 s ||| Failed after 30 s
  Retry 1 of 5 ||| Retry 1 from 5
  open /etc/passwd: Permission denied ||| open /etc/passwd: No such file or directory
  Connection refused ||| Connection reset by peer
  connect() failed (111: Connection refused) ||| connect() failed (110: Connection timed out)
  open() failed ||| close() failed
  malloc(10) failed ||| realloc(10) failed
  peer 10.0.0.1 gone ||| peer 10.0.0.1 back
  java.io.IOException: 5 ||| java.io.EOFException: 5
  java.lang.NullPointerException: x ||| java.lang.IllegalStateException: x
  org.example.db.ConnectionError: 5 ||| org.example.db.QueryError: 5
  System.Net.Http.HttpRequestException at 5 ||| System.Net.Http.SocketException at 5
  TypeError: x is not a function ||| ReferenceError: x is not defined
  ValueError: bad 5 ||| KeyError: bad 5
  error=ENOENT path=/x ||| error=EACCES path=/x
  code=E_FULL n=5 ||| code=E_BUSY n=5
  status=failed n=5 ||| status=refused n=5
  level=error msg="disk is full" ||| level=error msg="disk is gone"
  msg="disk is full" n=5 ||| msg="net is down" n=5
  reason=timeout id=5 ||| reason=overload id=5
  type=TypeError id=1 ||| type=RangeError id=1
  ret:false ||| ret:true
  enabled=true ||| enabled=false
  setLights(true) ||| setLights(false)
  user unknown ||| user locked
  user not found ||| user is disabled
  user authentication failed ||| user authorization failed
  host unreachable ||| host unknown
  host key failed ||| host lookup failed
  Unknown user alice ||| Invalid user alice
  waiting for lock ||| waiting for disk
  Failed password for alice from 10.0.0.1 ||| Accepted password for alice from 10.0.0.1
  Got 5 rows ||| Got 5 columns
  read 5 bytes then stopped ||| read 5 bytes then crashed
  GET http://a.io/x failed ||| POST http://a.io/x failed
  GET http://a.io/x failed ||| GET http://a.io/x refused
  mail to bob@example.com bounced ||| mail from bob@example.com bounced
  read/write error ||| read/only error
  TCP/IP error ||| UDP/IP error
  n/a ||| i/o
  column "user_id" does not exist ||| table "user_id" does not exist
  query "select 1" is slow ||| query "drop 1" is slow
  unexpected token in JSON ||| unexpected end of JSON
  items[0] is null ||| users[0] is null
  lock held ||| lock lost
  May fail at 5 ||| Must fail at 5
  it may fail ||| it can fail
  Sun spot 5 ||| Moon spot 5
  Session a1b2c3 expired ||| Session a1b2c3 closed
  用户123登录失败 ||| 用户123注销失败
  接続がタイムアウト ||| 接続が拒否されました
  ошибка 5 ||| сбой 5
  😀 5 errors ||| 😡 5 errors
  Größe 5 ungültig ||| Höhe 5 ungültig
  can't open ||| can't close
  don't panic ||| won't panic
  foo.bar failed ||| foo.baz failed
  foo::bar failed ||| foo::baz failed
  Foo->bar failed ||| Foo->baz failed
  -x is unknown ||| -y is unknown
  --force is unknown ||| --quiet is unknown
  a -> b ||| a -> c
  a = b ||| a = c
  x == y ||| x == z
  #include missing ||| #define missing
  @Override missing ||| @Inject missing
  [WARN] slow ||| [ERROR] slow
  [db] slow ||| [net] slow
  (deleted) ||| (moved)
  <init> failed ||| <clinit> failed
  {"error": "disk is full"} ||| {"error": "net is down"}
  deadlock detected ||| livelock detected
  facade broke ||| decade broke
  fatal: 5 ||| panic: 5
  Killed ||| Aborted
  Segmentation fault ||| Bus error
  Out of memory: Kill process 5 (java) ||| Out of memory: Spare process 5 (java)
  Too many open files ||| Too many open sockets
  No space left on device ||| No such device
  Broken pipe ||| Broken link
  certificate has expired ||| certificate is revoked
  certificate expired at 2024-01-05 ||| certificate issued at 2024-01-05
  deadline exceeded after 5 s ||| quota exceeded after 5 s
  checksum mismatch in block 5 ||| length mismatch in block 5
  Assertion failed: (x > 5) ||| Assertion failed: (y > 5)
  division by zero ||| modulo by zero
  index 5 out of range ||| key 5 out of range
  stack overflow ||| heap overflow
  job 5 failed ||| job 5 succeeded
  job 5 started ||| job 5 finished
  """#
