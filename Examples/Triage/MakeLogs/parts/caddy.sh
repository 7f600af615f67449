# gateway.jsonl: Caddy as a gateway; it writes JSON lines with zap.
log=$LOGS/gateway.jsonl
: >$log
mkdir -p /srv/www/secret /srv/caddy && chmod 755 /srv/www && echo x >/srv/www/secret/a.txt && chmod 700 /srv/www/secret && chmod 777 /srv/caddy
cd /srv/caddy
python3 /srv/shop/upstream.py 9700 & app=$!
until_open 9700
as="setpriv --reuid=33 --regid=33 --clear-groups env HOME=/srv/caddy XDG_DATA_HOME=/srv/caddy XDG_CONFIG_HOME=/srv/caddy"
for run in 1 2; do
  $as caddy run --adapter caddyfile --config /srv/shop/Caddyfile >>$log 2>&1 & pid=$!
  until_open 8180
  python3 /srv/shop/gateway_traffic.py $run
  curl -s -m 5 -X POST -H 'Content-Type: application/json' -d '{"apps": {"http": {"servers": {"a": {"listen": ["127.0.0.1:9700"]}}}}}' http://127.0.0.1:2019/load
  curl -s -m 5 -X POST -H 'Content-Type: application/json' -d '{"apps": ' http://127.0.0.1:2019/load
  curl -s -m 5 http://127.0.0.1:2019/config/none/at/all http://127.0.0.1:2019/wrong
  kill -TERM $pid
  wait $pid
done
kill $app
