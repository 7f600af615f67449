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
  HTTP 404 ||| HTTP 500
  HTTP 404 Not Found ||| HTTP 403 Forbidden
  HTTP/1.1 502 Bad Gateway ||| HTTP/1.1 504 Gateway Time-out
  HTTP/2 404 ||| HTTP/2 503
  HTTP status 429 from billing ||| HTTP status 503 from billing
  HTTP status code: 401 ||| HTTP status code: 403
  Request failed with status code 404 ||| Request failed with status code 500
  unexpected status: 503 ||| unexpected status: 404
  server responded with a status of 404 (Not Found) ||| server responded with a status of 500 (Internal Server Error)
  The requested URL returned error: 404 ||| The requested URL returned error: 403
  curl: (22) The requested URL returned error: 500 ||| curl: (22) The requested URL returned error: 502
  upstream responded with status 502 ||| upstream responded with status 504
  statusCode=404 path=/x ||| statusCode=500 path=/x
  {"statusCode":404,"path":"/x"} ||| {"statusCode":500,"path":"/x"}
  {"status": 401, "path": "/x"} ||| {"status": 403, "path": "/x"}
  An error occurred, status code: 400, request id: 1a2b ||| An error occurred, status code: 409, request id: 1a2b
  Service: Amazon S3; Status Code: 403; Error Code: AccessDenied ||| Service: Amazon S3; Status Code: 404; Error Code: NoSuchKey
  GET http://a.io/x: unexpected HTTP status 502 ||| GET http://a.io/x: unexpected HTTP status 401
  got response 404 from api ||| got response 500 from api
  [Errno 2] No such file or directory: '/x' ||| [Errno 13] Permission denied: '/x'
  OSError: [Errno 28] /x ||| OSError: [Errno 122] /x
  os error 2 while reading ||| os error 13 while reading
  read failed (os error 104) ||| read failed (os error 110)
  errno=11 fd=5 ||| errno=9 fd=5
  errno: -2, syscall: open ||| errno: -13, syscall: open
  write failed, errno 32 ||| write failed, errno 104
  probe of 1-1 failed with error -110 ||| probe of 1-1 failed with error -71
  device descriptor read/64, error -110 ||| device descriptor read/64, error -71
  connect ECONNREFUSED 127.0.0.1:5432 ||| connect ETIMEDOUT 127.0.0.1:5432
  Error: ENOENT: no such file or directory, open '/x' ||| Error: EACCES: permission denied, open '/x'
  { errno: -2, code: 'ENOENT', syscall: 'open' } ||| { errno: -2, code: 'EACCES', syscall: 'open' }
  getaddrinfo ENOTFOUND db ||| getaddrinfo EAI_AGAIN db
  SQLSTATE[42S02]: Base table or view not found ||| SQLSTATE[23000]: Base table or view not found
  SQLSTATE[HY000] [2002] at 5 ||| SQLSTATE[28000] [1045] at 5
  ERROR: query failed (SQLSTATE 42P01) ||| ERROR: query failed (SQLSTATE 23505)
  sqlstate: 40001 ||| sqlstate: 40P01
  bad SQL; SQL state [42000]; error code [1064] ||| bad SQL; SQL state [23000]; error code [1062]
  ERROR 1045 (28000) at login ||| ERROR 1062 (23000) at login
  ERROR 2002 (HY000) at login ||| ERROR 2003 (HY000) at login
  Error 1213 (40001) in transaction ||| Error 1205 (HY000) in transaction
  ORA-00942 in statement 5 ||| ORA-00001 in statement 5
  ORA-12541 from listener ||| TNS-12541 from listener
  PLS-00306 in call ||| PLS-00201 in call
  Error Domain=NSURLErrorDomain Code=-1009 "x 5" ||| Error Domain=NSURLErrorDomain Code=-1001 "x 5"
  Error Domain=NSURLErrorDomain Code=-1 ||| Error Domain=NSCocoaErrorDomain Code=-1
  Error Domain=com.example.store Code=3 ||| Error Domain=com.example.sync Code=3
  (NSURLErrorDomain error -1009.) ||| (NSURLErrorDomain error -1200.)
  (NSCocoaErrorDomain error 4.) ||| (NSCocoaErrorDomain error 260.)
  (Shop.CartError error 1.) ||| (Shop.CartError error 2.)
  (kCFErrorDomain error 2.) ||| (kCFErrorDomain error 89.)
  exit code 137 ||| exit code 1
  exit status 1 ||| exit status 2
  process exited with code 137 ||| process exited with code 143
  Process completed with exit code 1. ||| Process completed with exit code 127.
  command terminated with exit code 126 ||| command terminated with exit code 137
  Main process exited, code=exited, status=203/EXEC ||| Main process exited, code=exited, status=217/USER
  Main process exited, code=killed, status=9/KILL ||| Main process exited, code=killed, status=15/TERM
  Main process exited, code=exited, status=1/FAILURE ||| Main process exited, code=dumped, status=6/ABRT
  Exited (137) 5 minutes ago ||| Exited (0) 5 minutes ago
  make: *** [all] Error -1 ||| make: *** [all] Error -2
  returned non-zero exit status 1 ||| returned non-zero exit status 2
  exitCode=1 job=5 ||| exitCode=255 job=5
  rc=1 for job 5 ||| rc=12 for job 5
  return code: 3 ||| return code: 5
  killed by signal 9 ||| killed by signal 15
  signal: 11 in worker 5 ||| signal: 6 in worker 5
  terminated by signal SIGSEGV ||| terminated by signal SIGKILL
  exited on signal 11 ||| exited on signal 6
  received signal 2, stopping ||| received signal 15, stopping
  Exception from HRESULT: 0x80070005 ||| Exception from HRESULT: 0x80070002
  HRESULT=0x80004005 ||| HRESULT=0x8007000E
  hr = 0x80004005 ||| hr = 0x80070057
  Exception code: 0xc0000005 ||| Exception code: 0xc00000fd
  Exception code: 0xe06d7363 ||| Exception code: 0x80000003
  NTSTATUS 0xC0000022 ||| NTSTATUS 0xC0000034
  failed with error code 0x80070643 ||| failed with error code 0x80240022
  error: 0x80072ee7 in update ||| error: 0x80072efd in update
  error code 5 ||| error code 32
  closed with code 1006 ||| closed with code 1011
  rpc error: code = Unavailable ||| rpc error: code = NotFound
  rpc error: code = 14 ||| rpc error: code = 5
  errorCode=17 id=5 ||| errorCode=18 id=5
  {"code":17,"id":5} ||| {"code":18,"id":5}
  {"error":"disk_full","id":5} ||| {"error":"net_down","id":5}
  {"type":"TypeError","id":5} ||| {"type":"RangeError","id":5}
  An error occurred (AccessDenied) when calling the PutObject operation ||| An error occurred (NoSuchBucket) when calling the PutObject operation
  An error occurred (Throttling) when calling the GetItem operation ||| An error occurred (Throttling) when calling the PutItem operation
  Back-off pulling image "x" ||| Back-off restarting failed container "x"
  OOMKilled in pod 5 ||| Evicted in pod 5
  Liveness probe failed: HTTP probe failed with statuscode: 500 ||| Liveness probe failed: HTTP probe failed with statuscode: 404
  Readiness probe failed: dial tcp 10.0.0.1:80 ||| Liveness probe failed: dial tcp 10.0.0.1:80
  dial tcp 10.0.0.1:5432: connect: connection refused ||| dial tcp 10.0.0.1:5432: i/o timeout
  x509: certificate has expired ||| x509: certificate signed by unknown authority
  panic: runtime error: index out of range [5] with length 3 ||| panic: runtime error: slice bounds out of range [5:3]
  thread 'main' panicked at src/main.rs:5 ||| thread 'main' overflowed its stack at src/main.rs:5
  called `Option::unwrap()` on a `None` value ||| called `Result::unwrap()` on an `Err` value: 5
  Fatal error: Unexpectedly found nil ||| Fatal error: Index out of range
  relation "users" does not exist ||| relation "users" already exists
  deadlock detected in process 5 ||| lock timeout in process 5
  canceling statement due to statement timeout ||| canceling statement due to user request
  Lock wait timeout exceeded ||| Lock wait timeout ignored
  Table 'a.b' doesn't exist ||| Table 'a.b' is full
  Duplicate entry '5' for key 'x' ||| Incorrect value '5' for key 'x'
  Too many connections ||| Too many tables
  upstream timed out (110: Connection timed out) while connecting ||| upstream timed out (110: Connection timed out) while reading
  worker 5 exited on signal 9 ||| worker 5 exited with code 9
  ModuleNotFoundError: No module named 'x' ||| ImportError: No module named 'x'
  KeyError: 'x' ||| AttributeError: 'x'
  'int' object is not callable ||| 'int' object is not iterable
  Unit x.service failed ||| Unit x.service stopped
  BUG: soft lockup - CPU#5 stuck for 22s ||| BUG: hard lockup - CPU#5 stuck for 22s
  EXT4-fs error (device sda1): read failed ||| EXT4-fs error (device sda1): write failed
  tls: handshake failure ||| tls: bad certificate
  """#
