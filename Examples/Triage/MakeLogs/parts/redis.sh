# cache.log: Redis, a line layout of its own, so it is read as plain text.
rm -rf /srv/redis
log=$LOGS/cache.log
: >$log
mkdir -p /srv/redis && cd /srv/redis && chown 65534 /srv/redis $log
trap '' PIPE
as="setpriv --reuid=65534 --regid=65534 --clear-groups"
for run in 1 2 3; do
  $as redis-server --port 6390 --bind 127.0.0.1 --dir /srv/redis --save "1 1" \
    --protected-mode no --enable-debug-command yes --loglevel verbose --repl-timeout 2 >>$log 2>&1 & pid=$!
  until_open 6390
  client() { redis-cli -p 6390 "$@" >/dev/null 2>&1; }
  for n in 1 2 3 4 5 6; do
    client set "key$n" "$n"
    [ $n = 2 ] && chown root /srv/redis && chmod 755 /srv/redis
    [ $n = 3 ] && (printf 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n' >/dev/tcp/127.0.0.1/6390)
    [ $n = 3 ] && client config set dir /srv/nowhere && client bgsave
    [ $n = 4 ] && client replicaof 127.0.0.1 6391
    [ $n = 5 ] && client replicaof no one && chown 65534 /srv/redis
    client bgsave
    sleep 1.3
  done
  [ $run = 1 ] && client eval "while true do end" 0 & sleep 0.3
  [ $run = 3 ] && client debug panic
  kill -TERM $pid
  sleep 0.3; kill -KILL $pid
  wait $pid
  $as redis-server --port 6390 --bind 10.99.0.1 >>$log 2>&1
  $as redis-server --port 70000$run >>$log 2>&1
done
echo garbage >/srv/redis/dump.rdb
timeout 5 $as redis-server --port 6390 --dir /srv/redis >>$log 2>&1
exit 0
