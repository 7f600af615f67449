# postgresql.log: four starts of one PostgreSQL server on four days, under shop_sql.py's wrong statements.
bin=$(dirname "$(ls /usr/lib/postgresql/*/bin/postgres | tail -1)")
data=/srv/pg/data log=$LOGS/postgresql.log
mkdir -p /srv/pg /srv/secret && chown postgres /srv/pg && chmod 700 /srv/secret
as() { setpriv --reuid=postgres --regid=postgres --clear-groups env HOME=/srv/pg "$@"; }
as "$bin/initdb" -D "$data" -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
cat >"$data/pg_hba.conf" <<HBA
local all all trust
host shop reporter 127.0.0.1/32 scram-sha-256
host shop,postgres postgres,shop,auditor 127.0.0.1/32 trust
HBA
cat >>"$data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '/srv/pg'
max_connections = 12
deadlock_timeout = 200ms
log_timezone = 'UTC'
log_checkpoints = on
log_lock_waits = on
log_min_duration_statement = 150
temp_file_limit = 4MB
work_mem = 64kB
log_line_prefix = '%m [%p] %q%u@%d '
CONF
: >"$log" && chown postgres "$log"
round=0
for start in "2026-11-16 07:58:02" "2026-11-17 06:30:44" "2026-11-18 21:15:09" "2026-11-20 09:41:37"; do
  round=$((round + 1))
  options=()
  [ $round = 1 ] && options=(-c log_connections=on -c log_disconnections=on)
  [ $round = 3 ] && options=(-c "log_error_verbosity=verbose")
  [ $round = 4 ] && options=(-c "log_line_prefix=%m [%p]: user=%u,db=%d,app=%a,client=%h ")
  (FAKETIME_DONT_RESET=1 as faketime --exclude-monotonic -f "@$start x30" \
    "$bin/postgres" -D "$data" "${options[@]}" >>"$log" 2>&1) &
  until_open 5432
  python3 /srv/shop/shop_sql.py $round
  pid=$(head -1 "$data/postmaster.pid")
  stop=INT
  [ $round = 2 ] && stop=QUIT
  [ $round = 3 ] && { pkill -KILL -P "$pid" -f 'shop shop'; sleep 3; }
  kill -$stop "$pid"
  for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  pkill -KILL -x postgres
  rm -f "$data/postmaster.pid"
done
# The postmaster writes from its signal handler, where faketime does not reach: leave out lines with the unmoved clock.
sed -i "/^$(date +%F)/d" "$log"
