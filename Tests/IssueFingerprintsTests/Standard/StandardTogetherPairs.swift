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
  """#
